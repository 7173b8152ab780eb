import type { Beliefs } from './learn';

/** From here on a letter is said to have an answer in the library. */
export const fitsFrom = 0.5;

/** The score of a letter that is answered well: it grows with the library, as rarity does. */
export const usualScore = (documents: number): number => 2 * Math.log(documents + 2);

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * 0–1: how likely anything in the library answers the letter at all. By how much of what is rare in the letter the best
 * document holds, and, the more lessons there are, by how like them the letter is. The constants were fitted on letters
 * with and without an answer (tests/bench/suggest).
 * @param score the best document's score by words, before blending
 * @param documents in the library: rarity, and the score with it, grows with their number
 */
export function confidenceOf(score: number, documents: number, beliefs: Beliefs | undefined): number {
  if (score === 0 && !beliefs) return 0;
  const words = Math.log((1 + score) / (1 + usualScore(documents)));
  const lessons = beliefs?.lessons ?? 0;
  const trust = lessons / (lessons + 10);
  const expected = 0.06 + (0.5 * lessons) / (lessons + 15);
  return logistic((4 - 2.8 * trust) * words + 12 * trust * ((beliefs?.familiar ?? 0) - expected));
}
