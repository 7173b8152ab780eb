import { hash, mixed } from '@/utils/text';

/** So many places have the signs of a voice. */
export const places = 1 << 13;
/** So much of a text tells who speaks. */
const enough = 700;

const stemOf = (word: string): string => (/^\d/.test(word) ? '0' : word.slice(0, /^[а-я]/u.test(word) ? 5 : 6));
const lengths = [6, 12, 25, 50, 100] as const;
const count = (text: string, mark: RegExp): string => String(Math.min(3, text.match(mark)?.length ?? 0));

/** What of a text may tell whose voice it is, as places in a table: its words by their beginnings, its first ones, its marks, how long it is. */
export function voiceSigns(whole: string): readonly number[] {
  const text = whole.replace(/\s+/g, ' ').trim();
  const plain = text.slice(0, enough).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const words = (plain.match(/[\p{L}']+|\d+|[.!?:,;@()"«/]/gu) ?? []).map(stemOf);
  const found = new Set<number>();
  const put = (kind: number, sign: string): unknown => found.add(mixed(kind, hash(sign)) & (places - 1));
  put(0, '');
  for (const word of words) put(1, word);
  for (const word of words.slice(0, 3)) put(2, word);
  put(3, words.at(-1) ?? '');
  put(4, String(lengths.filter((length) => words.length >= length).length));
  put(5, /^\p{Ll}/u.test(text) ? 'low' : '');
  put(6, /[.!?…)]$/u.test(text) ? 'end' : '');
  put(7, count(text, /\?/g));
  put(8, count(text, /!/g));
  return [...found];
}
