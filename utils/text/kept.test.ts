import { expect, test } from 'vitest';
import { keptShare } from '.';

test.each([
  ['Деньги вернём за десять дней.', 'Здравствуйте! Деньги вернём за десять дней.', 1],
  ['Деньги вернём за десять дней.', 'Деньги вернём за пять дней.', 0.8],
  ['We will refund you.', 'Our courier is on his way.', 0],
  ['', 'Что угодно', 1],
])('%j → %j keeps %d', (given, now, share) => {
  expect(keptShare(given, now)).toBe(share);
});
