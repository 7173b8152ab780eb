import type { Beliefs } from './learn';

/** From here on a letter is said to have an answer in the library. */
export const fitsFrom = 0.5;

/** The score of a letter that is answered well: it grows with the library, as rarity does. */
export const usualScore = (documents: number): number => 2 * Math.log(documents + 2);

/** What the words of a letter find. */
export interface Evidence {
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the document has too. */
  readonly coverage: number;
}

/** What is expected of `strange` in a letter that has an answer. */
const usuallyStrange = 0.48;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * 0–1: how likely anything in the library answers the letter at all. By how much of what is rare in the letter the best
 * document holds, by how much of it no document has a word for, and, the more lessons there are, by how like them the
 * letter is and how much of it the best document covers. The constants were fitted on letters with and without an answer,
 * those of far trades not among them (tests/bench/suggest).
 * @param best the best document by words, before blending
 * @param strange 0–1: the share of what the letter says, weighed by rarity, that the library has no word for, doubted where it says little
 * @param documents in the library: rarity, and the score with it, grows with their number
 */
export function confidenceOf(best: Evidence | undefined, strange: number, documents: number, beliefs: Beliefs | undefined): number {
  const { score, coverage } = best ?? { score: 0, coverage: 0 };
  if (score === 0 && !beliefs) return 0;
  const words = Math.log((1 + score) / (1 + usualScore(documents)));
  const lessons = beliefs?.lessons ?? 0;
  const trust = lessons / (lessons + 10);
  const expected = 0.06 + (0.5 * lessons) / (lessons + 15);
  const likeness = 12 * ((beliefs?.familiar ?? 0) - expected) + 5 * trust * (coverage - 0.5);
  return logistic((4.6 - 3.8 * trust) * words + trust * trust * likeness - 5 * (strange - usuallyStrange));
}
