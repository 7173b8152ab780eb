import type { Span } from '../../text';
import { perParagraph } from '../draft/paragraph';
import { matchesOf } from '../draft/small';

export interface Day extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** 1 for Monday to 7 for Sunday, where the text names the day of the week beside the date. */
  readonly weekday: number | undefined;
}

const russian = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekRu = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'];
const shortRu = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const weekEn = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const shortEn = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const namedEn = String.raw`(?:(?<wd>${weekEn.join('|')}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![a-z])),?\.?,? \(?(?:the )?)?`;
const ruDay = String.raw`(?:(?<wd>${weekRu.join('|')}|(?:${shortRu.join('|')})(?![а-яё]))[a-zа-яё]{0,3}\.?,? ?\(?)?`;
const patterns = [
  new RegExp(
    String.raw`(?<![a-zа-яё])${ruDay}(?<![\d.,:№-])(?<d>\d{1,2})(?:-?го)? (?<m>январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяь](?![a-zа-яё])(?: (?<y>(?:19|20)\d\d))?(?:(?: г\.| года)?,? ?\(?(?:в )?(?<wd2>${weekRu.join('|')})[a-zа-яё]{0,3})?`,
    'giu',
  ),
  new RegExp(String.raw`(?<![a-zа-яё])${ruDay}(?<![\d.,:№/-])(?<d>\d{2})\.(?<m>\d{2})\.(?<y>(?:19|20)\d\d)(?![\d.]\d|\d)`, 'giu'),
  new RegExp(
    String.raw`(?<![a-zа-яё])${namedEn}(?<m>${english.join('|')})(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)(?:,? (?<y>(?:19|20)\d\d))?(?:,? \((?<wd2>${weekEn.join('|')})\))?`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![a-zа-яё])${namedEn}(?<![\d.,:/$€£-])(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${english.join('|')})(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?(?![a-zа-яё])(?:,? (?<y>(?:19|20)\d\d))?(?:,? \((?<wd2>${weekEn.join('|')})\))?`,
    'giu',
  ),
  // «до 31.09», “31/09/2026”: only where a day is asked for
  new RegExp(String.raw`(?<=(?:до|к|не позднее|с|на) )(?<d>[0-3]\d)\.(?<m>[01]\d)(?![.:]?\d)(?! ?(?:%|руб|₽|кг|м(?![а-я])|час))`, 'giu'),
  new RegExp(String.raw`(?<![\d/.-])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d\d)(?![\d/])`, 'giu'),
];

function monthOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  const low = word.toLowerCase();
  const at = russian.findIndex((stem) => low === stem);
  return (at >= 0 ? at : english.findIndex((stem) => low.startsWith(stem))) + 1;
}

function weekdayOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const low = word.toLowerCase();
  const at = Math.max(
    weekRu.indexOf(low),
    shortRu.indexOf(low),
    shortEn.findIndex((stem) => low.startsWith(stem)),
  );
  return at < 0 ? undefined : at + 1;
}

function days(shadow: string): readonly Day[] {
  if (!/\d/u.test(shadow)) return [];
  const found: Day[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(shadow, pattern)) {
      const { d = '', m = '', y, wd, wd2 } = match.groups ?? {};
      const start = match.index + (wd === undefined ? match[0].search(/\S/u) : 0);
      const end = match.index + match[0].length;
      if (m === 'may') continue; // a verb
      // “3/14/2026” is written the American way.
      const swapped = match[0].includes('/') && Number(m) > 12;
      if (match[0].includes('/') && Number(d) <= 12 && Number(m) <= 12 && d !== m) continue; // either way
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({
        start,
        end,
        day: Number(swapped ? m : d),
        month: monthOf(swapped ? d : m),
        year: y === undefined ? undefined : Number(y),
        weekday: weekdayOf(wd ?? wd2),
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Dates with a day and a month in a paragraph, possible or not. */
export const daysIn = perParagraph(({ shadow }) => days(shadow));

/** Whether the calendar has such a day; without a year February has 29 days. */
export function exists({ day, month, year = 2024 }: Pick<Day, 'day' | 'month' | 'year'>): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * The date in milliseconds (UTC midnight). Without a year the one that is meant on `today`: up to two months ago, else
 * the next to come.
 */
export function timeOf({ day, month, year }: Pick<Day, 'day' | 'month' | 'year'>, today: string): number {
  if (year !== undefined) return Date.UTC(year, month - 1, day);
  const now = Date.parse(`${today}T00:00:00Z`);
  const own = Number(today.slice(0, 4));
  const times = [own - 1, own, own + 1].map((each) => Date.UTC(each, month - 1, day));
  return times.find((time) => time > now - 60 * 86_400_000) ?? now;
}
