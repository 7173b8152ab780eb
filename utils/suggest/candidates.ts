import type { SuggestIndex } from './build';
import { isCurrent } from './document';

/** Documents worth a closer look; their places fit a byte. */
export const mostCandidates = 72;

/**
 * The numbers of the documents with the highest sums, best first; removed and expired ones are left out.
 * Words and runs of characters are weighed against each other by the best of each, and added up in `words`.
 */
export function candidates(
  index: SuggestIndex,
  words: Float32Array,
  grams: Float32Array | undefined,
  gramShare: number,
  today: string | undefined,
): number[] {
  const total = index.cards.length;
  if (grams) addScaled(words, grams, gramShare, total);
  const found: number[] = [];
  const values = new Float64Array(mostCandidates);
  let bar = 0;
  for (let doc = 0; doc < total; doc += 1) {
    const value = words[doc]!;
    if (value <= bar || !mayBe(index, doc, today)) continue;
    let place = found.length === mostCandidates ? mostCandidates - 1 : found.length;
    for (; place > 0 && values[place - 1]! < value; place -= 1) {
      values[place] = values[place - 1]!;
      found[place] = found[place - 1]!;
    }
    values[place] = value;
    found[place] = doc;
    if (found.length === mostCandidates) bar = values[mostCandidates - 1]!;
  }
  return found;
}

function addScaled(words: Float32Array, grams: Float32Array, share: number, total: number): void {
  let wordTop = 0;
  let gramTop = 0;
  for (let doc = 0; doc < total; doc += 1) {
    if (words[doc]! > wordTop) wordTop = words[doc]!;
    if (grams[doc]! > gramTop) gramTop = grams[doc]!;
  }
  if (gramTop === 0) return;
  const scale = (share * (wordTop || 1)) / gramTop;
  for (let doc = 0; doc < total; doc += 1) words[doc]! += scale * grams[doc]!;
}

function mayBe({ cards, removed }: SuggestIndex, doc: number, today: string | undefined): boolean {
  const card = cards[doc];
  return card !== undefined && !removed.has(doc) && isCurrent(card, today);
}
