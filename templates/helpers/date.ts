import { defineHelper, mistake, textOf, written } from '../helper';
import { type DateStyle, dateStyles, dayOf, writeDate } from '../words';

const isStyle = (text: string): text is DateStyle => dateStyles.includes(text);

/** A date in words: `style="long|short|weekday|numeric"`. A day that does not exist is reported, never printed. */
export default defineHelper({
  needs: 1,
  run({ args: [given], hash, setting: { lang, now } }) {
    const day = dayOf(given);
    if (day === undefined) return mistake(`«${textOf(given)}» — не дата`, `"${textOf(given)}" is no date`);
    const style = textOf(hash['style']) || 'long';
    if (!isStyle(style))
      return mistake(`вид даты «${style}»: нужен ${dateStyles.join(', ')}`, `date style "${style}": it must be ${dateStyles.join(', ')}`);
    return written(writeDate(day, style, lang, now.date), day);
  },
  examples: [
    { template: 'до {{date d}}', data: { d: '2026-12-01' }, gives: 'до 1 декабря 2026 года' },
    { template: '{{date d style="short"}}', data: { d: '2026-12-01' }, gives: '1 декабря' },
    { template: '{{date d style="short"}}', data: { d: '2027-01-09' }, gives: '9 января 2027 года' },
    { template: 'придёт {{date d style="weekday"}}', data: { d: '2026-12-01' }, gives: 'придёт во вторник, 1 декабря' },
    { template: '{{date d style="numeric"}}', data: { d: '2026-12-01' }, gives: '01.12.2026' },
    { template: '{{date d}}', data: { d: '2026-12-01T23:30:00Z' }, gives: '1 декабря 2026 года' },
    { template: '{{date d}}', data: { d: '1.12.2026' }, gives: '1 декабря 2026 года' },
    { template: '{{date d}}', data: { d: new Date(2026, 11, 1, 23, 30) }, gives: '1 декабря 2026 года' },
    { template: '{{date d}}', data: { d: new Date(Number.NaN) }, gives: '', fails: true },
    { template: '{{date today}}', gives: '24 ноября 2026 года' },
    { template: '{{date d}}', gives: '[d]', missing: ['d'] },
    { template: '{{date d}}', data: { d: '2026-02-30' }, gives: '', fails: true },
    { template: '{{date d}}', data: { d: 'завтра' }, gives: '', fails: true },
    { template: '{{date d style="full"}}', data: { d: '2026-12-01' }, gives: '', fails: true },
    { template: '{{date d}}', lang: 'en', data: { d: '2026-12-01' }, gives: '1 December 2026' },
    { template: 'on {{date d style="weekday"}}', lang: 'en', data: { d: '2026-12-01' }, gives: 'on Tuesday, 1 December' },
    { template: '{{date d style="numeric"}}', lang: 'en', data: { d: '2026-12-01' }, gives: '01/12/2026' },
  ],
});
