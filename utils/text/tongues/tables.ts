import { cyrillicLetters, cyrillicWords } from './cyrillic';
import { latinLetters, latinShapes, latinWords } from './latin';
import { ours } from './ours';

/** What a word tells: a language by its code, and how much it speaks for it. */
export interface Told {
  readonly tongue: string;
  readonly weight: number;
  /** Told by the word with a capital, too: a German noun has one, and so has a name that happens to be such a word. */
  readonly anyhow: boolean;
}

/** What is known of the languages of one script. */
export interface Table {
  readonly words: ReadonlyMap<string, readonly Told[]>;
  /** Words that speak against all of them. */
  readonly against: ReadonlySet<string>;
  /** By language: letters that ours lacks. */
  readonly letters: Readonly<Record<string, string>>;
  /** By language: ends and letter pairs. */
  readonly shapes: Readonly<Record<string, RegExp>>;
  /** Our own language of this script. */
  readonly own: 'en' | 'ru';
}

const weightOf = (word: string): number => (word.length < 3 ? 0.6 : word.length === 3 ? 0.9 : 1.2);

function wordsOf(lists: Readonly<Record<string, string>>): Table['words'] {
  const words = new Map<string, Told[]>();
  const put = (word: string, told: Told): void => void words.set(word, [...(words.get(word) ?? []), told]);
  for (const [tongue, list] of Object.entries(lists)) {
    const [letters = '', binding = ''] = list.split(' | ');
    for (const word of letters.split(' ')) put(word, { tongue, weight: 2, anyhow: true });
    for (const word of binding.split(' ')) put(word, { tongue, weight: weightOf(word), anyhow: false });
  }
  return words;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
let made: Readonly<Record<'latin' | 'cyrillic', Table>> | undefined;

/** The tables of both scripts, made when the first letter is read. Russian in Latin letters is a language among the Latin ones. */
export const tables = (): Readonly<Record<'latin' | 'cyrillic', Table>> =>
  (made ??= {
    latin: {
      words: wordsOf({ ...latinWords, ru: ours.latinRu }),
      against: setOf(ours.en),
      letters: latinLetters,
      shapes: latinShapes,
      own: 'en',
    },
    cyrillic: { words: wordsOf(cyrillicWords), against: setOf(ours.ru), letters: cyrillicLetters, shapes: {}, own: 'ru' },
  });
