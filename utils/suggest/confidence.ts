import type { Ranked } from './rank';

/** From here on a letter is said to have an answer in the library. */
export const fitsFrom = 0.5;

/**
 * 0–1: how likely the first of the ranked documents answers the letter. By the share of the letter that it covers and by
 * its lead over the others; the constants were fitted on letters with and without an answer (see tests/bench/suggest).
 */
export function confidenceOf(ranked: readonly Ranked[]): number {
  const first = ranked[0];
  if (!first) return 0;
  const second = ranked[1]?.score ?? 0;
  const lead = (first.score - second) / (first.score || 1);
  return 1 / (1 + Math.exp(-(-3 + 7 * first.coverage + 2 * lead)));
}
