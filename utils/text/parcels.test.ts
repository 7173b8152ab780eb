import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parcels } from './parcels';

const prose = Array.from({ length: 900 }, (_, nth) => `Заказ №${nth} привезут завтра после обеда, курьер позвонит за час.`).join(' ');
const piecesOf = (text: string) => parcels(text).map(({ start, end }) => text.slice(start, end));

describe('a long text in pieces', () => {
  it('loses nothing, whatever it is made of', () => {
    const words = fc.constantFrom('а', '1', ' ', '\n', '. ', '😀', 'Привет! ', '\r\n\r\n', '…»', '\ud83d');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (parts, times) => {
        const text = parts.join('').repeat(times);
        expect(piecesOf(text).join('')).toBe(text);
        expect(parcels(text).every(({ start, end }) => end > start && end - start <= 2000)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('ends its pieces with sentences and lines, else with words, and never inside a character', () => {
    for (const piece of piecesOf(prose).slice(0, -1)) expect(piece).toMatch(/\. $/);
    for (const piece of piecesOf('| Заказ | 1 200 ₽ |\n'.repeat(900)).slice(0, -1)) expect(piece).toMatch(/\n$/);
    for (const piece of piecesOf('без знаков '.repeat(2000)).slice(0, -1)) expect(piece).toMatch(/ $/);
    for (const piece of piecesOf('😀'.repeat(9000))) expect(piece).toMatch(/^(?:😀)+$/u);
  });

  it('changes one piece or two where something is typed', () => {
    for (const at of [0, 10_000, 30_000, prose.length - 5]) {
      const before = new Set(piecesOf(prose));
      const after = piecesOf(`${prose.slice(0, at)}ещё слово ${prose.slice(at)}`);
      expect(after.filter((piece) => !before.has(piece)).length).toBeLessThanOrEqual(2);
    }
  });
});
