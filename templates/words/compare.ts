import { textOf } from '../helper';
import { dayOf } from './dates';
import { numberOf } from './numbers';

/** Less than, equal to or greater than zero, as numbers or days where both are; undefined when they cannot be compared. */
export function compare(a: unknown, b: unknown): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return x - y;
  const [day, other] = [dayOf(a), dayOf(b)];
  return day !== undefined && other !== undefined ? day.localeCompare(other) : textOf(a).localeCompare(textOf(b));
}

/** Whether two values say the same: 5 and "5" do, two values that are not known do not. */
export const same = (a: unknown, b: unknown): boolean => compare(a, b) === 0;

/** Whether a condition holds for a value: not for what is unknown, empty, zero or false. */
export const holds = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
