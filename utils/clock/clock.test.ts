import { afterEach, expect, it, vi } from 'vitest';
import { clockTime, daysBefore, isoDay, timeOf } from '.';

it.each([
  [new Date(2026, 0, 5, 9, 4), '2026-01-05', '09:04'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31', '23:59'],
])('%s', (time, day, clock) => expect([isoDay(time), clockTime(time)]).toEqual([day, clock]));

afterEach(() => vi.unstubAllEnvs());
it('counts days by the calendar, those of 23 and 25 hours too', () => {
  vi.stubEnv('TZ', 'Europe/London');
  expect(isoDay(daysBefore(new Date('2026-03-30T00:30:00'), 1))).toBe('2026-03-29');
  expect(isoDay(daysBefore(new Date('2026-10-25T23:30:00'), 1))).toBe('2026-10-24');
});
it('a day stays that day west of Greenwich', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(isoDay(timeOf('2026-11-25'))).toBe('2026-11-25');
});
