import { type Asked, questionsOf, unanswered } from '../features/questions';
import { bodyOf } from '../features/count';
import { ofReply } from '../found';
import { defineRule } from '../rule';

/** «Прошу перенести приём. И кто …?», “Please move … Also, do you …?”: one question beside a request. */
const asksBesides = (letter: string): boolean =>
  /(?<![а-яёa-z])(?:прошу|просьба|пожалуйста|хочу|нужно|надо|please|i(?:'d| would) like|i need|i want|can you)(?![а-яёa-z])[^?]*[.!\n] ?(?:и|а|а ещё|а еще|ещё|еще|также|кроме того|also|and|plus|another thing|one more thing|by the way),? [^?.!]+\?/iu.test(
    letter,
  );

/** Whether a question asks for a thing or comes besides others («И нужно ли …?»): of any other the answer may be told in words of its own. */
const isSure = ({ text, thing }: Asked): boolean => thing.length > 0 || /^(?:и|а|ещё|еще|также|and|also|plus)(?![а-яёa-z])/iu.test(text);

export default defineRule({
  id: 'struct.unanswered',
  severity: 'warn',
  check: (draft) => {
    const { context, text, form, paragraphs } = draft;
    const letter = context.customerMessage ?? '';
    if (!letter.includes('?') || text.trim() === '') return [];
    const onlyGreeting =
      form.greeting &&
      paragraphs[0] &&
      paragraphs.length > 1 &&
      form.opening.end >= paragraphs[0].end &&
      form.opening.end - form.opening.start < 80;
    const open = unanswered(letter, bodyOf(draft).slice(onlyGreeting ? 1 : 0));
    // Of one question the answer may be told in other words.
    if (questionsOf(letter).length < 2 && !asksBesides(letter)) return [];
    const sought = open.filter(({ stems, thing }) => stems.length >= 2 || thing.length > 0);
    const first = sought.find(isSure) ?? sought[0];
    if (!first) return [];
    const said = ofReply(`Вопрос без ответа: «${first.text}»`, `A question without an answer: “${first.text}”`);
    return [isSure(first) ? said : { ...said, severity: 'hint' }];
  },
  bad: [
    {
      text: 'Ваш приём перенесли на 20 мая, прежняя запись снята.',
      context: { customerMessage: 'Прошу перенести приём с 14 мая. И кто оплачивает снимок челюсти?' },
    },
    {
      text: 'Выделенный IP стоит 150 ₽ в месяц, подключить его можно и на один месяц.',
      context: { customerMessage: 'Сколько стоит выделенный IP и можно ли его взять на месяц? И как вернуть старый тариф?' },
    },
    { text: 'Доставка бесплатная.', context: { customerMessage: 'Доставка платная? Какая гарантия на холодильник?' } },
    { text: 'A static IP costs $3 a month.', context: { customerMessage: 'How much is a static IP? How do I get my old plan back?' } },
  ],
  good: [
    {
      text: 'Плед поступит 20 марта. Отложить его можно уже сейчас.',
      context: { customerMessage: 'Когда будет в наличии синий плед? И можно ли отложить?' },
    },
    { text: 'Перевод придёт до 18 марта.', context: { customerMessage: 'Где мой перевод?' } },
    { text: 'Да, с 9:00 до 18:00.', context: { customerMessage: 'Вы работаете? Во сколько открываетесь?' } },
    { text: 'Заказ отправлен.', context: { customerMessage: 'Заказ отправьте сегодня' } },
  ],
});
