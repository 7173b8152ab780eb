import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './edits';

describe('applyEdits', () => {
  it('replaces from the back of the list as well as from its front', () => {
    const edits = [
      { start: 7, end: 10, text: 'два' },
      { start: 0, end: 3, text: 'Раз' },
    ];
    expect(applyEdits('раз, и две', edits)).toBe('Раз, и два');
  });

  it('refuses edits that overlap or leave the text', () => {
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }])).toThrow(RangeError);
  });

  it('keeps everything outside one edit byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.string({ unit: 'binary' }), (text, a, b, put) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
        expect(applyEdits(text, [{ start, end, text: put }])).toBe(text.slice(0, start) + put + text.slice(end));
      }),
    );
  });
});
