import type { Language } from '@/utils/library';

const months = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const weekdays = {
  ru: ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

export type DateStyle = 'long' | 'short' | 'weekday' | 'numeric';
export const dateStyles: readonly string[] = ['long', 'short', 'weekday', 'numeric'];

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** The ISO day of a date written as ISO, with or without a time, or as 31.12.2026, or of a Date; undefined for no real day. */
export function dayOf(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : iso(new Date(value.getTime() - value.getTimezoneOffset() * 60_000));
  const text = typeof value === 'string' ? value.trim() : '';
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const found = year ? `${year}-${month}-${day}` : year2 ? `${year2}-${month2?.padStart(2, '0')}-${day2?.padStart(2, '0')}` : '';
  const date = at(found);
  return found && !Number.isNaN(date.getTime()) && iso(date) === found ? found : undefined;
}

/**
 * A day in words. `short` leaves out the year when it is this one; `weekday` in Russian carries its preposition, since
 * it always answers "when": «придёт во вторник, 1 декабря».
 */
export function writeDate(day: string, style: DateStyle, lang: Language, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (style === 'numeric') return lang === 'ru' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`;
  const short = `${Number(date)} ${months[lang][Number(month) - 1]}`;
  const long = lang === 'ru' ? `${short} ${year} года` : `${short} ${year}`;
  const near = year === today.slice(0, 4) ? short : long;
  if (style === 'long') return long;
  return style === 'short' ? near : `${weekdays[lang][at(day).getUTCDay()]}, ${near}`;
}

/** Days off by law in every year: Labour Code of the Russian Federation, article 112. Transfers differ from year to year. */
export const russianHolidays: readonly string[] = [
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
];

/** `holidays` are ISO days or, for every year, MM-DD. */
export function isDayOff(day: string, holidays: readonly string[]): boolean {
  return [0, 6].includes(at(day).getUTCDay()) || holidays.includes(day) || holidays.includes(day.slice(5));
}

/** The day so many days later or, for a negative number, earlier. */
export function addDays(day: string, days: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The same, counting working days only; the day itself is not counted. */
export function addBusinessDays(day: string, days: number, holidays: readonly string[]): string {
  let left = Math.abs(days);
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, Math.sign(days));
    if (!isDayOff(reached, holidays)) left -= 1;
  }
  return reached;
}
