import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grownIn, type Grown, type Place } from './place';

const ask = { kind: 'question', key: 'ask 0', start: 5, end: 40 } as const;
const order = { kind: 'order', key: 'order 48', start: 12, end: 20 } as const;

it('a fact stands within its question, and what reaches over the end of a piece is cut there', () => {
  expect(grownIn([order, ask], 0, 50)).toEqual([{ ...ask, inner: [{ ...order, inner: [] }] }]);
  expect(grownIn([ask], 10, 30)).toEqual([{ ...ask, start: 10, end: 30, inner: [] }]);
  expect(grownIn([ask], 40, 50)).toEqual([]);
});

it('whatever the places are, drawn ones never cross each other', () => {
  const place = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([one, other]): Place => ({ kind: 'date', key: '', start: Math.min(one, other), end: Math.max(one, other) }));
  const holds = (grown: readonly Grown[], start: number, end: number): boolean =>
    grown.every((one, nth) => {
      const from = grown[nth - 1]?.end ?? start;
      return from <= one.start && one.start < one.end && one.end <= end && holds(one.inner, one.start, one.end);
    });
  fc.assert(fc.property(fc.array(place), (places) => holds(grownIn(places, 0, 60), 0, 60)));
});
