import { perParagraph } from '../draft/paragraph';
import { at, without } from '../found';
import { defineRule } from '../rule';

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^A-Za-zА-Яа-яЁё\d]+/gu, ' ')
    .trim();

const parts = perParagraph(({ shadow, sentences }) => ({
  whole: normal(shadow),
  sentences: sentences.map((sentence) => ({ ...sentence, said: normal(shadow.slice(sentence.start, sentence.end)) })),
}));

export default defineRule({
  id: 'left.duplicate',
  severity: 'warn',
  check: ({ paragraphs, shadow }) => {
    const seen = new Set<string>();
    return paragraphs.flatMap(({ start, end, paragraph }, place) => {
      const { whole, sentences } = parts(paragraph);
      const before = paragraphs[place - 1];
      if (whole.length >= 30 && seen.has(whole)) {
        for (const { said } of sentences) seen.add(said);
        return [at(start, end, 'Этот абзац уже был', 'This paragraph stands twice', without(before?.end ?? start, end))];
      }
      seen.add(whole);
      return sentences.flatMap((sentence) => {
        const { said } = sentence;
        if (said.length < 30 || sentences.length === 1) return [];
        if (!seen.has(said)) {
          seen.add(said);
          return [];
        }
        const from = start + sentence.start;
        const gap = shadow[from - 1] === ' ' ? from - 1 : from;
        return [
          at(from, start + sentence.end, 'Это предложение уже было', 'This sentence stands twice', without(gap, start + sentence.end)),
        ];
      });
    });
  },
  bad: [
    { text: 'Заказ придёт завтра с 10:00 до 14:00.\n\nЗаказ придёт завтра с 10:00 до 14:00.' },
    { text: 'Деньги вернутся на карту до 18 марта. Мы уже оформили возврат. Деньги вернутся на карту до 18 марта.' },
    { text: 'Your refund will arrive by March 18 at the latest.\n\nYour refund will arrive by March 18 at the latest.' },
  ],
  good: [
    { text: 'Заказ придёт завтра.\n\nДеньги вернутся до пятницы.' },
    { text: 'Спасибо! Спасибо!' },
    { text: 'Заказ 1 придёт завтра с 10:00 до 14:00.\n\nЗаказ 2 придёт завтра с 10:00 до 14:00.' },
  ],
});
