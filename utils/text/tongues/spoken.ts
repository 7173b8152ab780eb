import { languageOf, type TextLanguage } from '../language';
import { tables } from './tables';
import { weigh } from './weigh';

/** What a letter is written in. */
export interface Spoken {
  readonly lang: TextLanguage;
  /** The code (BCP 47) of a language that is neither Russian nor English, `unknown` where which cannot be told. */
  readonly tongue?: string;
}

/** Scripts of one language, each told by any letter of it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
];

/** In characters: what is read of a letter, which is enough to tell its language by. */
const longest = 1000;

/**
 * Reads which language a letter may be in, so that the operator is told. `languageOf` goes by letters and English words
 * alone, and a short letter without accents has too little for it: here words, ends and letters of other languages speak
 * for them, letters that stand together in no word of ours speak for any, and words of ours speak against all. A letter
 * in keywords, without a word that binds, stays English where nothing in it is strange.
 */
export function spokenIn(letter: string): Spoken {
  const text = letter.slice(0, longest);
  const lang = languageOf(letter);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang };
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if ((cyrillic + latin) * 2 < letters) return { lang: 'other', tongue: scripts.find(([script]) => script.test(text))?.[1] ?? 'unknown' };
  const ours = lang === 'ru' || cyrillic > latin;
  const { latin: western, cyrillic: eastern } = tables();
  const { first, most, alone, against, odd, marked, words } = weigh(text, ours ? eastern : western);
  // Russian in Latin letters: the search reads it as Russian.
  if (first === 'ru' && most >= 1.2) return { lang };
  const strange = most + odd;
  // A greeting of another language alone does not tell what words of ours behind it are in.
  const greeted = most <= 2 && odd === 0 && against > 0;
  const told = !greeted && strange >= Math.max(2, 2 * against, 0.35 * words);
  const inLetters = ours && marked && against === 0;
  const usual = !ours && (odd <= 0.1 * words || against >= 0.2 * words);
  if (!told && !inLetters && (lang !== 'other' || usual)) return { lang: lang === 'other' ? 'en' : lang };
  return { lang: 'other', tongue: first !== undefined && most >= 1.2 && alone ? first : 'unknown' };
}
