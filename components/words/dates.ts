import type { Language } from '@/locales';
import { isoDay } from '@/utils/clock';

/** An ISO date or time as the operator writes it: «5 марта 2027 г.» or “5 March 2027”. */
export function writtenDate(iso: string, language: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', style).format(new Date(iso));
}

/** A moment as a deadline is written: «25.11.2026, 18:00» or “25/11/2026, 18:00”. */
export function writtenMoment(time: Date, language: Language): string {
  const [day, clock] = [{ day: '2-digit', month: '2-digit', year: 'numeric' } as const, { hour: '2-digit', minute: '2-digit' } as const];
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { ...day, ...clock }).format(time);
}

/** The hour and minute on the operator's clock. */
export function writtenTime(iso: string): string {
  return new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** What the clock says now. Screens ask it here, so that drawing stays a matter of what is given. */
export const now = (): Date => new Date();

/** Today by the operator's clock, ISO. */
export const today = (): string => isoDay(now());
