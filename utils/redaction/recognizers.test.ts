import { describe, expect, it } from 'vitest';
import { recognizers } from './find';

describe.each(recognizers.map((recognizer) => [recognizer.type, recognizer] as const))('%s', (_type, recognizer) => {
  it.each(recognizer.found)('is found in «%s»', (text, ...values) => {
    expect(recognizer.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });
  it.each(recognizer.ignored)('is not seen in «%s»', (text) => {
    expect(recognizer.find(text)).toEqual([]);
  });
});
