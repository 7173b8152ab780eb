import type { Beliefs } from './learn';

/** From here on a letter is said to have an answer in the library. */
export const fitsFrom = 0.5;

/** The score of a letter that is answered well: it grows with the library, as rarity does. */
export const usualScore = (documents: number): number => 2 * Math.log(documents + 2);

/** What the words of a letter find. */
export interface Evidence {
  /** Of the best document by words, before blending; 0 when there is none. */
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the library has no word for, doubted where it says little. */
  readonly strange: number;
  /** 0–1: how like the best document is to the letter by runs of characters. */
  readonly resemblance: number;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * 0–1: how likely anything in the library answers the letter at all. By how much of what is rare in the letter the best
 * document holds and how like it is, by how much of the letter no document has a word for, and, the more lessons there
 * are, by how like them the letter is. The constants were fitted on letters with and without an answer and on intents
 * with a part of them left out; two sets of letters were only measured with (tests/bench/suggest).
 * @param documents in the library: rarity, and the score with it, grows with their number
 */
export function confidenceOf(
  { score, strange, resemblance }: Evidence,
  documents: number,
  beliefs: Pick<Beliefs, 'lessons' | 'familiar'> | undefined,
): number {
  if (score === 0 && !beliefs) return 0;
  const words = Math.log((1 + score) / (1 + usualScore(documents)));
  const { lessons = 0, familiar = 0 } = beliefs ?? {};
  const trust = lessons / (lessons + 5);
  const byWords = 1 + 3.46 * words - 3.5 * (strange - 0.48) + 4.11 * resemblance;
  const byLessons = 1.07 + 1.1 * words - 0.72 * (strange - 0.48) + 2 * resemblance + trust * (13 * familiar - 6.83);
  return logistic((1 - trust) * byWords + trust * byLessons);
}
