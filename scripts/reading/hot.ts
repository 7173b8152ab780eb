import '../../tests/bench/resolve.ts';
import { corpusFiles, markedLetters } from '../../tests/bench/desk/letters.ts';
import type { Row } from './regression.ts';

const { measured } = await import('../../utils/summary/index.ts');

export interface Named extends Row {
  readonly text: string;
  readonly name: string;
}

/** The letters of tests/corpus/desk with the evidence of their mood. */
export const moodRows = corpusFiles().flatMap((name) =>
  markedLetters(name).map(({ text, mood }) => ({ text, mood, name, ...measured(text).mood })),
);

/** The same, each with its single words, as what is fitted to tell anger and threats from the rest. */
export const hot: readonly Named[] = moodRows.map(({ text, counts, wording, mood, name }) => ({
  text,
  name,
  counts: { ...counts, ...Object.fromEntries([...wording].map((each) => [each, 1])) },
  yes: mood === 'angry' || mood === 'threatening',
}));

/** Found with the signs of before the fourteenth set, on the letters of it and of those after. */
export const [held, words] = [
  { shrink: 0.001, least: 8 },
  { shrink: 0.0003, least: 5 },
];
