import { defineHelper, mistake, textOf, written } from '../helper';
import { addBusinessDays, addDays, type DateStyle, dateStyles, dayOf, numberOf, russianHolidays, writeDate } from '../words';

const isStyle = (text: string): text is DateStyle => dateStyles.includes(text);
/** More than ten years is a slip of the hand. */
const most = 3660;

/**
 * The day so many days after the given one, or after today: `{{dateAdd days=3}}`, `{{dateAdd sent days=10
 * business=true}}`. Business days leave out Saturday, Sunday and the holidays of the profile; without any there, those
 * of Russian law in a Russian reply.
 */
export default defineHelper({
  needs: 0,
  run({ args, hash, unknownArg, setting: { lang, now, profile } }) {
    if (args.length > 0 && args[0] === undefined) return unknownArg(0);
    const start = dayOf(args.length > 0 ? args[0] : now.date);
    if (start === undefined) return mistake(`«${textOf(args[0])}» — не дата`, `"${textOf(args[0])}" is no date`);
    const days = numberOf(hash['days']);
    if (days === undefined || !Number.isInteger(days) || Math.abs(days) > most) {
      return mistake('dateAdd: сколько дней прибавить? Например, days=3', 'dateAdd: how many days? Such as days=3');
    }
    const holidays = profile.holidays ?? (lang === 'ru' ? russianHolidays : []);
    const day = hash['business'] === true || hash['business'] === 'true' ? addBusinessDays(start, days, holidays) : addDays(start, days);
    const style = textOf(hash['style']) || 'long';
    return written(writeDate(day, isStyle(style) ? style : 'long', lang, now.date), day);
  },
  examples: [
    { template: 'до {{dateAdd days=3}}', gives: 'до 27 ноября 2026 года' },
    { template: '{{dateAdd days=3 style="short"}}', gives: '27 ноября' },
    { template: '{{dateAdd days=3 style="weekday"}}', gives: 'в пятницу, 27 ноября' },
    { template: '{{dateAdd days=4 business=true}}', gives: '30 ноября 2026 года' },
    { template: '{{dateAdd d days=1 business=true}}', data: { d: '2026-12-31' }, gives: '11 января 2027 года' },
    {
      template: '{{dateAdd d days=1 business=true}}',
      data: { d: '2026-12-31' },
      profile: { holidays: ['2027-01-01'] },
      gives: '4 января 2027 года',
    },
    { template: '{{dateAdd d days=-1 business=true}}', data: { d: '2026-11-30' }, gives: '27 ноября 2026 года' },
    { template: '{{date (dateAdd d days=30) style="numeric"}}', data: { d: '2026-12-15' }, gives: '14.01.2027' },
    { template: '{{dateAdd d days=n}}', data: { d: '2026-12-15', n: '2' }, gives: '17 декабря 2026 года' },
    { template: '{{dateAdd d days=3}}', gives: '[d]', missing: ['d'] },
    { template: '{{date (dateAdd d days=3)}}', gives: '[d]', missing: ['d'] },
    { template: '{{dateAdd "вчера" days=3}}', gives: '', fails: true },
    { template: '{{dateAdd}}', gives: '', fails: true },
    { template: '{{dateAdd days=99999999}}', gives: '', fails: true },
    { template: '{{dateAdd days=4 business=true}}', lang: 'en', gives: '30 November 2026' },
    { template: '{{dateAdd d days=1 business=true}}', lang: 'en', data: { d: '2026-12-31' }, gives: '1 January 2027' },
  ],
});
