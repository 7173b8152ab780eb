import { describe, expect, it } from 'vitest';
import { reading, recognizers } from './find';

describe.each(recognizers.map((recognizer) => [recognizer.type, recognizer] as const))('%s', (_type, recognizer) => {
  it('has its examples', () => {
    expect(recognizer.found.length).toBeGreaterThanOrEqual(4);
    expect(recognizer.ignored.length).toBeGreaterThanOrEqual(4);
  });
  it.each(recognizer.found)('is found in «%s»', (text, ...values) => {
    const whole = reading(text);
    const found = recognizer
      .find(whole)
      .toSorted((a, b) => a.start - b.start)
      .map((candidate) => whole.back(candidate));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });
  it.each(recognizer.ignored)('is not seen in «%s»', (text) => {
    expect(recognizer.find(reading(text))).toEqual([]);
  });
});
