import { letters } from '../../utils/etiquette/lexicon/packed.ts';

const code = new Map([...letters].map(([plain, written]) => [written, plain]));

/** A word after another: a capital says how many letters to drop from the end of the one before; `|` where that does not pay. */
function after(before: string, word: string): string {
  let shared = 0;
  while (shared < before.length && before.charAt(shared) === word.charAt(shared)) shared += 1;
  const drop = before.length - shared;
  return shared > 2 && drop < 26 ? String.fromCodePoint(65 + drop) + word.slice(shared) : `|${word}`;
}

const chained = (list: string): string => {
  const words = list.split('|');
  return words.map((word, at) => (at === 0 ? word : after(words[at - 1] ?? '', word))).join('');
};

/** Cyrillic as one Latin letter or sign each, what is Latin between `%` signs. */
const spelled = (text: string): string =>
  text.replaceAll(/[a-z]+/gu, (latin) => `%${latin}%`).replaceAll(/[а-яё]/gu, (letter) => code.get(letter) ?? letter);

const mine = /[A-ZА-Я%&{}@#~_;\t]/u;

/**
 * Phrases as the extension carries them; `unpack` reads them back.
 * @throws Error on a phrase with a sign that the code itself uses
 */
export function pack(phrases: readonly string[], lang: 'ru' | 'en'): string {
  const written = (text: string) => (lang === 'ru' ? spelled(text) : text).replaceAll(/[^\s()[\]|]+(?:\|[^\s()[\]|]+)+/gu, chained);
  return phrases
    .map((phrase) => {
      const [left = '', fix] = phrase.split(/ -> ?/u);
      const small = left.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
      if (mine.test(small)) throw new Error(`«${phrase}»: a sign that has a meaning of its own`);
      if (fix === undefined) return written(small);
      return written(small) + (mine.test(fix) ? `\t${fix}` : `~${written(fix)}`);
    })
    .join('\n');
}
