import { describe, expect, it } from 'vitest';
import { asShipped } from './plain-letters.ts';

const shipped = (code: string): string => asShipped(code, '/utils/text/one.ts') ?? code;
/** The expression that a line of code becomes. */
const expression = (code: string): RegExp => {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w+)$/su.exec(shipped(code)) ?? [];
  return new RegExp(source, flags);
};
const written =
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя іїєґў әғқңөұүһ abcdefghijklmnopqrstuvwxyz áàâãäåąæçćčďđéèêëęěğíîïıłñńňóôõöőøœřśšşșťțúûüůűýźżž αβγώ';
const others = 'ếộ ბარև שלום مرحبا नमक ひカ 字 한';
const marks = '0123456789½² .,;:!?-–—_\'"«»„“()[]{}/|@#№$€₽%&*+=<>×÷°©\n\t🙂';

describe('letters as they are shipped', () => {
  it.each([
    [String.raw`/^\p{L}$/u`, /^\p{L}$/u],
    [String.raw`/^[-\p{L}]$/u`, /^[-\p{L}]$/u],
    [String.raw`/^[^\p{L}\p{N}]$/u`, /^[^\p{L}\p{N}]$/u],
    [String.raw`/^\p{Lu}$/u`, /^\p{Lu}$/u],
    [String.raw`/^[^\p{Ll}]$/u`, /^[^\p{Ll}]$/u],
    [String.raw`/^\p{N}$/u`, /^\p{N}$/u],
  ])('%s takes what it says', (code, meant) => {
    const made = expression(code);
    expect(made.source).not.toContain(String.raw`\p{`);
    // Which of them are small or capital is asked of European letters only.
    const foreign = /\\p\{L[lu]\}/u.test(code) ? '' : others;
    for (const sign of `${written}${written.toUpperCase()}${foreign}${marks}`) expect(made.test(sign), sign).toBe(meant.test(sign));
  });

  it('changes expressions and the raw strings they are made of, and nothing else', () => {
    expect(shipped('const a = String.raw`[\\p{N}x]`;')).not.toContain(String.raw`\p{`);
    const said = String.raw`const b = '\\p{L}'; // \p{L}`;
    expect(shipped(said)).toBe(said);
    expect(asShipped('const c = /x/u;', '/utils/text/one.ts')).toBeUndefined();
    expect(asShipped(String.raw`const d = /\p{L}/u;`, '/node_modules/a/utils/one.ts')).toBeUndefined();
  });
});
