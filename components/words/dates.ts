import type { Language } from '@/locales';
import { isoDay, timeOf } from '@/utils/clock';

/** An ISO date or time as the operator writes it: «5 марта 2027 г.» or “5 March 2027”. */
export function writtenDate(iso: string, language: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', style).format(timeOf(iso));
}

/** A day without its year, as a name beside a bar: «чт, 26 нояб.» or “Thu 26 Nov”. */
export function writtenDay(iso: string, language: Language): string {
  const style = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', style).format(timeOf(iso));
}

/** A moment to be kept: the day and the hour on the operator's clock, the year only when it is another. */
export function writtenMoment(time: Date, language: Language, from = now()): string {
  const year = time.getFullYear() === from.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const style = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', ...year } as const;
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', style).format(time);
}

/** The hour and minute on the operator's clock. */
export function writtenTime(iso: string): string {
  return new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** What the clock says now. Screens ask it here, so that drawing stays a matter of what is given. */
export const now = (): Date => new Date();

/** Today by the operator's clock, ISO. */
export const today = (): string => isoDay(now());
