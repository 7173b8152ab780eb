import { acknowledges } from '../features/apology';
import { stemsOf } from '../features/matter';
import { isComplaint } from '../features/ticket';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'listen.no-paraphrase',
  severity: 'hint',
  check: ({ context, paragraphs, form }) => {
    const letter = context.customerMessage ?? '';
    if (letter.length < 250 || !isComplaint(context)) return [];
    const said = paragraphs
      .flatMap(({ start, paragraph }) =>
        paragraph.sentences.map((one) => ({ at: start + one.start, text: paragraph.shadow.slice(one.start, one.end) })),
      )
      .filter(({ at }) => at >= (form.greeting ? form.opening.end : 0))
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' ');
    const theirs = new Set(stemsOf(letter));
    const shared = stemsOf(said).filter((stem) => theirs.has(stem)).length;
    return shared >= 2 ||
      /вы пишете|вы написали|you wrote|you mention/iu.test(said) ||
      (shared >= 1 && acknowledges(paragraphs.slice(0, 3)))
      ? []
      : [ofReply('Длинная жалоба, а её суть не названа', 'A long complaint; its matter is not named')];
  },
  bad: [
    {
      text: 'Здравствуйте!\n\nПередали информацию коллегам. Ждите ответа.',
      context: { customerMessage: `${'Курьер опоздал на три часа, нагрубил и уронил коробку. '.repeat(5)}Безобразие!` },
    },
    {
      text: 'Добрый день!\n\nВаше мнение важно для нас.',
      context: { customerMessage: `${'В номере было грязно, горячей воды не было два дня. '.repeat(6)}Ужасно!` },
    },
    {
      text: 'Hello!\n\nWe value your opinion.',
      context: { customerMessage: `${'The room was dirty and there was no hot water for two days. '.repeat(5)}Terrible!` },
    },
  ],
  good: [
    {
      text: 'Здравствуйте!\n\nИзвините, что курьер опоздал и уронил коробку.',
      context: { customerMessage: `${'Курьер опоздал на три часа, нагрубил и уронил коробку. '.repeat(5)}Безобразие!` },
    },
    { text: 'Передали информацию коллегам.', context: { customerMessage: 'Курьер опоздал. Безобразие!' } },
    {
      text: 'Передали информацию коллегам.',
      context: { customerMessage: 'Подскажите, пожалуйста, как оформить заявку на обмен. '.repeat(6) },
    },
  ],
});
