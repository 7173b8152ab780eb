import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'num.range',
  severity: 'off',
  scope: 'paragraph',
  check: ({ text }) =>
    each(
      text,
      /(?<![\d\-–(+№#.])(\d{1,4})-(\d{1,4})(?=[ \u00a0](?:рабоч|календ|дн|день|час|мин|нед|мес|лет|год|сут|руб|₽|%|шт|кг|км|м[ .,]|day|hour|minute|week|month|year|business|working))/gu,
      (match, start, end) =>
        at(start, end, 'Дефис в диапазоне', 'A hyphen in a range', instead(start, end, `${match[1] ?? ''}–${match[2] ?? ''}`)),
    ),
  bad: [{ text: 'Ответим за 10-12 дней.' }, { text: 'Мастер приедет через 2-3 часа.' }, { text: 'It takes 3-5 business days.' }],
  good: [{ text: 'Ответим за 10–12 дней.' }, { text: 'Телефон 8 495 123-45-67.' }, { text: 'Счёт № 10-12 оплачен.' }],
});
