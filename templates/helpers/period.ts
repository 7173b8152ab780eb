import { defineHelper, mistake, textOf } from '../helper';
import { dayOf, writeDate } from '../words';

/** A period in words: `{{period from to}}`; what both days share is said once. `style="long"` always names the year. */
export default defineHelper({
  needs: 2,
  run({ args: [from, to], hash, setting: { lang, now } }) {
    const first = dayOf(from);
    const last = dayOf(to);
    if (first === undefined || last === undefined) {
      const wrong = textOf(first === undefined ? from : to);
      return mistake(`«${wrong}» — не дата`, `"${wrong}" is no date`);
    }
    if (first > last) return mistake('период кончается раньше, чем начинается', 'the period ends before it begins');
    const style = textOf(hash['style']) === 'long' ? 'long' : 'short';
    const end = writeDate(last, style, lang, now.date);
    const sameYear = first.slice(0, 4) === last.slice(0, 4);
    const begin =
      first.slice(0, 7) === last.slice(0, 7)
        ? String(Number(first.slice(8)))
        : // The year that the end names holds for both.
          writeDate(first, sameYear ? 'short' : 'long', lang, sameYear ? first : now.date);
    if (first === last) return end;
    if (lang === 'ru') return `с ${begin} по ${end}`;
    return /^\d+$/.test(begin) ? `${begin}–${end}` : `${begin} – ${end}`;
  },
  examples: [
    { template: '{{period a b}}', data: { a: '2026-12-01', b: '2026-12-05' }, gives: 'с 1 по 5 декабря' },
    { template: '{{period a b style="long"}}', data: { a: '2026-12-01', b: '2026-12-05' }, gives: 'с 1 по 5 декабря 2026 года' },
    { template: '{{period a b}}', data: { a: '2026-11-28', b: '2026-12-05' }, gives: 'с 28 ноября по 5 декабря' },
    { template: '{{period a b}}', data: { a: '2026-12-28', b: '2027-01-05' }, gives: 'с 28 декабря 2026 года по 5 января 2027 года' },
    { template: '{{period a b}}', data: { a: '2027-02-01', b: '2027-03-05' }, gives: 'с 1 февраля по 5 марта 2027 года' },
    { template: '{{period a b}}', data: { a: '2026-12-01', b: '2026-12-01' }, gives: '1 декабря' },
    { template: '{{period a b}}', data: { a: '2026-12-05', b: '2026-12-01' }, gives: '', fails: true },
    { template: '{{period a b}}', data: { a: 'вчера', b: '2026-12-01' }, gives: '', fails: true },
    { template: '{{period a b}}', data: { a: '2026-12-05' }, gives: '[b]', missing: ['b'] },
    { template: '{{period a b}}', lang: 'en', data: { a: '2026-12-01', b: '2026-12-05' }, gives: '1–5 December' },
    {
      template: '{{period a b style="long"}}',
      lang: 'en',
      data: { a: '2026-11-28', b: '2026-12-05' },
      gives: '28 November – 5 December 2026',
    },
  ],
});
