import { daysIn, exists, timeOf } from '../features/calendar';
import { perParagraphAnd } from '../draft/paragraph';
import { at, placedBy } from '../found';
import { defineRule } from '../rule';

const ru = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const en = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days of a paragraph that are none, and those with the wrong day of the week; `today` is empty where nobody knows it. */
const wrongIn = perParagraphAnd((paragraph, today) =>
  daysIn(paragraph).flatMap((day) => {
    const { start, end } = day;
    const shown = paragraph.text.slice(start, end);
    if (!exists(day)) return [at(start, end, `Такой даты нет: ${shown}`, `There is no such date: ${shown}`)];
    if (day.weekday === undefined || (day.year === undefined && today === '')) return [];
    const real = new Date(timeOf(day, today)).getUTCDay() || 7;
    return real === day.weekday ? [] : [at(start, end, `В этот день ${ru[real - 1] ?? ''}`, `That day is a ${en[real - 1] ?? ''}`)];
  }),
);

export default defineRule({
  id: 'num.date',
  severity: 'block',
  check: ({ paragraphs, context }) =>
    paragraphs.flatMap(({ start: from, paragraph }) => wrongIn(paragraph, context.localDate ?? '').map((each) => placedBy(each, from))),
  bad: [
    { text: 'Your slot is 18 March (Thursday).', context: { localDate: '2026-03-11' } },
    { text: 'Мастер придёт 31 апреля с 10:00.' },
    { text: 'Срок — 30.02.2026.' },
    { text: 'Заберите заказ до 31.09.' },
    { text: 'Приём в ср., 20 марта.', context: { localDate: '2026-03-11' } },
    { text: 'Friday the 17th of March works for us.', context: { localDate: '2026-03-11' } },
    { text: 'Приедем в понедельник, 15 апреля 2026 года.' },
    { text: 'Ждём вас во вторник, 13 марта.', context: { localDate: '2026-03-11' } },
    { text: 'The technician comes on April 31, 10 am.' },
  ],
  good: [
    { text: 'Мастер придёт 30 апреля с 10:00.' },
    { text: 'Версия 31.13 и счёт 45.67.2.' },
    { text: 'Цена упала до 31.09 ₽, ставка с 12.20 %.' },
    { text: 'Приём в пт, 13 марта; delivery on 3/14/2026.', context: { localDate: '2026-03-11' } },
    { text: 'Приедем в среду, 15 апреля 2026 года.' },
    { text: '29 февраля отделение закрыто.' },
    { text: 'Your order of May 31 has shipped. You may 40 times try.' },
  ],
});
