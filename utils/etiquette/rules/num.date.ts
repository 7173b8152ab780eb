import { daysIn, exists, timeOf } from '../features/calendar';
import { at } from '../found';
import { defineRule } from '../rule';

const ru = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const en = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export default defineRule({
  id: 'num.date',
  severity: 'block',
  check: ({ paragraphs, context, text }) =>
    paragraphs.flatMap(({ start: from, paragraph }) =>
      daysIn(paragraph).flatMap((day) => {
        const [start, end] = [from + day.start, from + day.end];
        if (!exists(day))
          return [at(start, end, `Такой даты нет: ${text.slice(start, end)}`, `There is no such date: ${text.slice(start, end)}`)];
        if (day.weekday === undefined || (day.year === undefined && !context.localDate)) return [];
        const real = new Date(timeOf(day, context.localDate ?? '2026-01-01')).getUTCDay() || 7;
        return real === day.weekday ? [] : [at(start, end, `В этот день ${ru[real - 1] ?? ''}`, `That day is a ${en[real - 1] ?? ''}`)];
      }),
    ),
  bad: [
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
