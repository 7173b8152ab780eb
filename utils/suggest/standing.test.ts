import { expect, test } from 'vitest';
import { createIndex } from './index';
import { standing } from './standing';

const things = ['parcel', 'invoice', 'password', 'refund', 'warranty', 'newsletter', 'courier', 'discount'];
const index = createIndex([
  ...things.map((thing) => ({ id: thing, title: thing, text: `What to do about the ${thing}.` })),
  { id: 'all', title: 'Everything', text: `${things.join(' and ')} in one place` },
]);
const numberOf = (id: string): number => index.numbers?.get(id) ?? -1;

test('the same score is worth less for a document that any letter gets one from', () => {
  expect(standing(index, numberOf('all'), 4, 1)).toBeLessThan(standing(index, numberOf('refund'), 4, 1));
});

test('and less of a letter of many words', () => {
  expect(standing(index, numberOf('refund'), 4, 16)).toBeCloseTo(standing(index, numberOf('refund'), 4, 1) / 2);
});

test('nothing found is worth nothing', () => {
  expect(standing(index, numberOf('refund'), 0, 1)).toBe(0);
  expect(standing(index, numberOf('refund'), 0, 0)).toBe(0);
});
