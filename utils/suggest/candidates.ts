import type { SuggestIndex } from './build';
import { isCurrent } from './document';

/** Documents worth a closer look; their places fit a byte. */
export const mostCandidates = 72;

/**
 * The numbers of the documents with the highest sums, best first; removed and expired ones are left out.
 * Words and runs of characters are weighed against each other by the best of each.
 */
export function candidates(
  index: SuggestIndex,
  words: Float32Array,
  grams: Float32Array | undefined,
  gramShare: number,
  today: string | undefined,
): number[] {
  const total = index.cards.length;
  let wordTop = 0;
  let gramTop = 0;
  for (let doc = 0; doc < total; doc += 1) {
    if (words[doc]! > wordTop) wordTop = words[doc]!;
    if (grams && grams[doc]! > gramTop) gramTop = grams[doc]!;
  }
  if (wordTop === 0 && gramTop === 0) return [];
  const scale = gramTop === 0 ? 0 : (gramShare * (wordTop || 1)) / gramTop;
  const found: number[] = [];
  const values: number[] = [];
  let bar = 0;
  for (let doc = 0; doc < total; doc += 1) {
    const value = words[doc]! + (grams ? scale * grams[doc]! : 0);
    if (value <= bar) continue;
    const card = index.cards[doc];
    if (!card || index.removed.has(doc) || !isCurrent(card, today)) continue;
    let place = found.length === mostCandidates ? mostCandidates - 1 : found.length;
    while (place > 0 && values[place - 1]! < value) {
      values[place] = values[place - 1]!;
      found[place] = found[place - 1]!;
      place -= 1;
    }
    values[place] = value;
    found[place] = doc;
    if (found.length === mostCandidates) bar = values[mostCandidates - 1]!;
  }
  return found;
}
