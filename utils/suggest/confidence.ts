import type { Beliefs } from './learn';

/** From here on a letter is said to have an answer in the library. */
export const fitsFrom = 0.5;

/** The score of a letter that is answered well: it grows with the library, as rarity does. */
export const usualScore = (documents: number): number => 2 * Math.log(documents + 2);

/** What the words of a letter find. */
export interface Evidence {
  /** Of the best document by words, before blending: see `standing`; 0 when there is none. */
  readonly standing: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the library has no word for, doubted where it says little. */
  readonly strange: number;
  /** 0–1: how like the best document is to the letter by runs of characters. */
  readonly resemblance: number;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * 0–1: how likely anything in the library answers the letter at all. By how far the best document's score stands over
 * what any letter would get from it and how like it is, by how much of the letter no document has a word for, and, the more
 * lessons there are, by how like them the letter is and how sure they are of one document. The constants were fitted on
 * letters with and without an answer and on intents with a part of them left out; other sets were only measured with
 * (docs/decisions.md).
 */
export function confidenceOf(
  { standing, strange, resemblance }: Evidence,
  beliefs: Pick<Beliefs, 'lessons' | 'familiar' | 'doubt'> | undefined,
): number {
  if (standing === 0 && !beliefs) return 0;
  const { lessons = 0, familiar = 0, doubt = 0 } = beliefs ?? {};
  const trust = lessons / (lessons + 5);
  const byWords = (3.1 - 1.7 * trust) * standing - 3.6 * strange + 1.4 * resemblance + 0.3;
  return logistic(byWords + trust * (3.6 + 7.9 * familiar - trust * (6.8 + 3.7 * doubt)));
}
