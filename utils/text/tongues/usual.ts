import { usualEn, usualRu } from './usual.generated';

/** Letters of a language, the edge of a word first. */
export const alphabets = { en: '_abcdefghijklmnopqrstuvwxyz', ru: '_абвгдежзийклмнопрстуфхцчшщъыьэюя' } as const;

/** What a generated table is written in: six bits a sign. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Places of the three-letter runs of a word with its edges among the runs of an alphabet; -1 for a run with a letter it lacks. */
export function runsOf(word: string, alphabet: string): number[] {
  const places: number[] = [];
  const size = alphabet.length;
  let [first, second] = [-1, 0];
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at === word.length ? '_' : word.charAt(at);
    const third = alphabet.indexOf(letter === 'ё' ? 'е' : letter);
    if (at > 0) places.push(Math.min(first, second, third) < 0 ? -1 : (first * size + second) * size + third);
    [first, second] = [second, third];
    if (at === 0) first = 0;
  }
  return places;
}

const written = { en: usualEn, ru: usualRu };
const opened: { en?: Uint8Array; ru?: Uint8Array } = {};
const open = (lang: keyof typeof written): Uint8Array => (opened[lang] ??= Uint8Array.from(written[lang], (sign) => signs.indexOf(sign)));

/** How many runs of three letters of a word stand in no word of the language, of the thousands that were read for it. */
export function unusualIn(word: string, lang: keyof typeof alphabets): number {
  const bits = open(lang);
  return runsOf(word, alphabets[lang]).filter((at) => at < 0 || (((bits[Math.floor(at / 6)] ?? 0) >> (at % 6)) & 1) === 0).length;
}
