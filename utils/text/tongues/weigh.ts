import type { Table } from './tables';
import { unusualIn } from './usual';

const joined: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e' };

/** A word without the marks of its letters: people write with them and without. */
const bare = (word: string): string =>
  word
    .replaceAll(/[łđøßæœıə]/g, (letter) => joined[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[\p{M}ʻʼ’']/gu, '');

/** Words that stand by themselves: no part of an address, a number or a code. */
const words = {
  en: /(?<![\p{L}\p{N}_@./\\-])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’ʻʼ]\p{Script=Latin}+)*(?![\p{L}\p{N}_@/\\]|[.:]\S)/gu,
  ru: /(?<![\p{L}\p{N}_@./\\-])\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:['’ʻʼ]\p{Script=Cyrillic}+)*(?![\p{L}\p{N}_@/\\]|[.:]\S)/gu,
} as const;
const strange = { en: /[^a-z'’]/gu, ru: /[^а-яё'’]/gu } as const;

/** What was found in a text; the weights add up over its words. */
export interface Weighed {
  /** The language most speaks for, by its code; none where nothing speaks for any. */
  readonly first?: string;
  readonly most: number;
  /** Whether no other language has nearly as much. */
  readonly alone: boolean;
  /** Of words of English or Russian that bind. */
  readonly against: number;
  /** Of words with letters that stand together in no word of ours. */
  readonly odd: number;
  /** Whether a word has a letter that ours lacks. */
  readonly marked: boolean;
  readonly words: number;
}

/** What in a text speaks for each language of a table, and what against all of them. */
export function weigh(text: string, table: Table): Weighed {
  const found = new Map<string, number>();
  const add = (tongue: string, weight: number): void => void found.set(tongue, (found.get(tongue) ?? 0) + weight);
  const shouted = !/\p{Ll}/u.test(text);
  let [against, odd, count, end] = [0, 0, 0, 0];
  let marked = false;
  for (const { 0: written, index } of text.matchAll(words[table.own])) {
    // «SA 118 204»: letters of a code.
    if (/^\p{Lu}{1,3}$/u.test(written) && /^\s\d/.test(text.slice(index + written.length))) continue;
    count += 1;
    const word = written.toLowerCase();
    const [stem = ''] = word.split(/['’]/u);
    const small = shouted || word === written;
    const opens = end === 0 || /[.!?\n]/.test(text.slice(end, index));
    end = index + written.length;
    if (table.against.has(stem)) against += stem.length < 3 ? 0.4 : 1;
    // A name has letters together that no word has, and so have the short forms of chats.
    if (small && stem.length > 2) odd += Math.min(2, unusualIn(stem, table.own)) / 2;
    const plain = bare(word);
    for (const { tongue, weight, anyhow } of table.words.get(word) ?? table.words.get(plain) ?? [])
      if (small || opens || anyhow) add(tongue, weight);
    if (!small && !opens) continue;
    const signs = word.match(strange[table.own]) ?? [];
    if (signs.length > 0) {
      marked = true;
      for (const [tongue, letters] of Object.entries(table.letters)) if (signs.every((sign) => letters.includes(sign))) add(tongue, 0.7);
    }
    if (plain.length >= 5) for (const [tongue, shape] of Object.entries(table.shapes)) if (shape.test(plain)) add(tongue, 0.6);
  }
  const [best, next] = [...found].toSorted(([, a], [, b]) => b - a);
  const most = best?.[1] ?? 0;
  return { ...(best && { first: best[0] }), most, alone: most >= 1.15 * (next?.[1] ?? 0), against, odd, marked, words: count };
}
