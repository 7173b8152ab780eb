type Language = 'ru' | 'en';

const days = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (text: string): string => text.padStart(2, '0');

/** A day off as it is typed, by the year or for every year, in the profile's form: 2026-12-31 or 12-31. Undefined for what is no day. */
export function readDayOff(typed: string): string | undefined {
  const text = typed.trim();
  const [, isoYear, isoMonth, isoDay] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, ownDay, ownMonth, ownYear] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text) ?? [];
  const [year, month = '', day = ''] = [isoYear ?? ownYear, isoMonth ?? ownMonth, isoDay ?? ownDay];
  if (Number(day) < 1 || Number(day) > (days[Number(month)] ?? 0)) return undefined;
  const whole = `${year === undefined ? '' : `${year}-`}${two(month)}-${two(day)}`;
  // 29 February is a day of some years alone.
  return year !== undefined && new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10) !== whole ? undefined : whole;
}

/** The same as it is read in a language: 31.12.2026 in Russian. */
export const writeDayOff = (day: string, language: Language): string => (language === 'ru' ? day.split('-').toReversed().join('.') : day);
