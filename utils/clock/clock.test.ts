import { expect, it } from 'vitest';
import { clockTime, isoDay } from '.';

it.each([
  [new Date(2026, 0, 5, 9, 4), '2026-01-05', '09:04'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31', '23:59'],
])('%s', (time, day, clock) => expect([isoDay(time), clockTime(time)]).toEqual([day, clock]));
