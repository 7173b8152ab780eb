import { confidenceWeights } from './confidence-weights';
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

export type Sign = 'standing' | 'strange' | 'resemblance' | 'taught' | 'wellTaught' | 'familiar';

/** So many lessons are trusted half. */
const halfTrusted = 5;

/** What tells of an answer: what the words find, and, the more lessons there are, how like them the letter is. */
export function signsOf(
  { standing, strange, resemblance }: Evidence,
  beliefs: Pick<Beliefs, 'lessons' | 'familiar'> | undefined,
): Record<Sign, number> {
  const { lessons = 0, familiar = 0 } = beliefs ?? {};
  const trust = lessons / (lessons + halfTrusted);
  return { standing, strange, resemblance, taught: trust, wellTaught: trust * trust, familiar: trust * familiar };
}

/**
 * 0–1: how likely anything in the library answers the letter at all, by its signs. What each of them weighs is fitted
 * (`node scripts/reading/confidence.ts`).
 */
export function confidenceOf(evidence: Evidence, beliefs: Pick<Beliefs, 'lessons' | 'familiar'> | undefined): number {
  if (evidence.standing === 0 && !beliefs) return 0;
  const { standing, strange, resemblance, taught, wellTaught, familiar } = signsOf(evidence, beliefs);
  const { bias, of } = confidenceWeights;
  const sum =
    bias +
    of.standing * standing +
    of.strange * strange +
    of.resemblance * resemblance +
    of.taught * taught +
    of.wellTaught * wellTaught +
    of.familiar * familiar;
  return 1 / (1 + Math.exp(-sum));
}
