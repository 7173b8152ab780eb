/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** The same hour so many days before, by the calendar: a day that the clock was put on or back in has 23 or 25 hours. */
export function daysBefore(time: Date, days: number): Date {
  const at = new Date(time);
  at.setDate(at.getDate() - days);
  return at;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The time that is told in ISO. A day without an hour is that day on every clock: read as it is, it would begin by Greenwich. */
export const timeOf = (iso: string): Date => new Date(/^\d{4}-\d\d-\d\d$/u.test(iso) ? `${iso}T12:00:00` : iso);

/** The day on the operator's own clock, ISO: `2026-11-24`. */
export const isoDay = (time: Date): string => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** Hours and minutes on the operator's own clock: `09:05`. */
export const clockTime = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;
