import '../../tests/bench/resolve.ts';
import { corpusFiles, markedLetters } from '../../tests/bench/desk/letters.ts';
import type { Row } from './regression.ts';

const { measured } = await import('../../utils/summary/index.ts');

export interface Named extends Row {
  readonly text: string;
  readonly name: string;
}

const wordsOf = (wording: ReadonlySet<string>) => Object.fromEntries([...wording].map((each) => [each, 1]));

/** The letters of tests/corpus/desk with the evidence of their mood, and what their words are. */
const moodRows = corpusFiles().flatMap((name) =>
  markedLetters(name).map(({ text, mood }) => {
    const { counts, wording } = measured(text).mood;
    return { text, mood, name, counts, words: wordsOf(wording) };
  }),
);

const rowsOf = (is: (mood: string) => boolean): readonly Named[] =>
  moodRows.map(({ text, name, counts, words: said, mood }) => ({ text, name, counts: { ...counts, ...said }, yes: is(mood) }));

/** The letters as what is fitted to tell anger and threats from the rest, worry from the rest, thanks from the rest. */
export const hot = rowsOf((mood) => mood === 'angry' || mood === 'threatening');
export const worried = rowsOf((mood) => mood === 'worried');
export const grateful = rowsOf((mood) => mood === 'grateful');

// How heated a letter is says nothing for or against a threat in it.
const ofThreat = (counts: Row['counts']) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => /threat|authority|will$|orElse|harm|law/u.test(name)));
/** The heated ones, as what is fitted to tell threats among them. */
export const threatening: readonly Named[] = moodRows
  .filter((_, nth) => hot[nth]?.yes)
  .map(({ counts, words: said, mood, text, name }) => ({
    counts: { ...ofThreat(counts), ...said },
    text,
    name,
    yes: mood === 'threatening',
  }));

/** Found with the signs of before the fourteenth set, on the letters of it and of those after. */
export const [held, words] = [
  { shrink: 0.001, least: 8 },
  { shrink: 0.001, least: 6 },
];
