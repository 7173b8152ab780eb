import { isDay } from '../schema';

const two = (text: string): string => text.padStart(2, '0');

/** A day in any of the usual forms as YYYY-MM-DD; undefined for what nobody can read, such as 03/04/2026. */
export function readDay(source: string): string | undefined {
  const text = source.trim();
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year && month && day) return real(`${year}-${two(month)}-${two(day)}`);
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s.*)?$/.exec(text) ?? [];
  if (d && m && y) return real(`${y}-${two(m)}-${two(d)}`);
  const [, a = '', b = '', c] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s.*)?$/.exec(text) ?? [];
  if (c === undefined) return undefined;
  // Only one of the two can be a month.
  if (Number(a) > 12) return real(`${c}-${two(b)}-${two(a)}`);
  if (Number(b) > 12 || a === b) return real(`${c}-${two(a)}-${two(b)}`);
  return undefined;
}

const real = (day: string): string | undefined => (isDay(day) ? day : undefined);
