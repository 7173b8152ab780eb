import { expect, test } from 'vitest';
import { confidenceOf } from './confidence';

const found = { standing: 0.6, strange: 0.5, resemblance: 0.1 };
const taught = { lessons: 10, familiar: 0.3 };

test('a better find is surer, a stranger letter is less sure', () => {
  expect(confidenceOf({ ...found, standing: 1.2 }, undefined)).toBeGreaterThan(confidenceOf(found, undefined));
  expect(confidenceOf({ ...found, resemblance: 0.4 }, undefined)).toBeGreaterThan(confidenceOf(found, undefined));
  expect(confidenceOf({ ...found, strange: 0.9 }, undefined)).toBeLessThan(confidenceOf(found, undefined));
});

test('a letter like the lessons is surer, the more so the more lessons there are', () => {
  const gain = (lessons: number): number =>
    confidenceOf(found, { lessons, familiar: 0.5 }) - confidenceOf(found, { lessons, familiar: 0.2 });
  expect(gain(1)).toBeGreaterThan(0);
  expect(gain(10)).toBeGreaterThan(gain(1));
  expect(confidenceOf(found, { ...taught, familiar: 0 })).toBeLessThan(confidenceOf(found, undefined));
});

test('nothing found and nothing learnt is nothing', () => {
  expect(confidenceOf({ standing: 0, strange: 1, resemblance: 0 }, undefined)).toBe(0);
});
