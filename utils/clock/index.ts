/** Milliseconds of a day. */
export const dayMs = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day on the operator's own clock, ISO: `2026-11-24`. */
export const isoDay = (time: Date): string => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** Hours and minutes on the operator's own clock: `09:05`. */
export const clockTime = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;
