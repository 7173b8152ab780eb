import type { SuggestIndex } from './suggest-index';
import { isCurrent } from './document';

/** Documents worth a closer look; their places fit a byte. */
export const mostCandidates = 72;

const values = new Float64Array(mostCandidates);

/**
 * The numbers of the documents with the highest sums, best first; removed and expired ones are left out.
 * Words and runs of characters are weighed against each other by the best of each. The sums of words are zero afterwards.
 */
export function candidates(
  index: SuggestIndex,
  words: Float32Array,
  grams: Float32Array | undefined,
  gramShare: number,
  today: string | undefined,
): number[] {
  const total = index.cards.length;
  const scale = grams ? scaleOf(words, grams, gramShare, total) : 0;
  const found: number[] = [];
  let bar = 0;
  for (let doc = 0; doc < total; doc += 1) {
    const value = scale === 0 ? words[doc]! : words[doc]! + scale * grams![doc]!;
    words[doc] = 0;
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

/** What a sum of runs of characters counts beside one of words. */
function scaleOf(words: Float32Array, grams: Float32Array, share: number, total: number): number {
  let wordTop = 0;
  let gramTop = 0;
  for (let doc = 0; doc < total; doc += 1) {
    if (words[doc]! > wordTop) wordTop = words[doc]!;
    if (grams[doc]! > gramTop) gramTop = grams[doc]!;
  }
  return gramTop === 0 ? 0 : (share * (wordTop || 1)) / gramTop;
}

function mayBe({ cards, removed }: SuggestIndex, doc: number, today: string | undefined): boolean {
  const card = cards[doc];
  return card !== undefined && !removed.has(doc) && isCurrent(card, today);
}
