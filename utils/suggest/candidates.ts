import type { SuggestIndex } from './suggest-index';
import { isCurrent } from './document';

/** Documents worth a closer look; their places fit a byte. */
export const mostCandidates = 72;

/* A heap of the best so far, the worst of them on top: most documents are not better than that one. */
const heap = new Uint32Array(mostCandidates);
const values = new Float64Array(mostCandidates);

/** Of documents that are as good the later one is the worse. */
const isWorse = (value: number, doc: number, than: number): boolean =>
  value < values[than]! || (value === values[than]! && doc > heap[than]!);

function put(at: number, value: number, doc: number): void {
  values[at] = value;
  heap[at] = doc;
}

function rise(from: number, value: number, doc: number): void {
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isWorse(value, doc, above)) break;
    put(at, values[above]!, heap[above]!);
    at = above;
  }
  put(at, value, doc);
}

function sink(size: number, value: number, doc: number): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= size) break;
    if (below + 1 < size && isWorse(values[below + 1]!, heap[below + 1]!, below)) below += 1;
    if (isWorse(value, doc, below)) break;
    put(at, values[below]!, heap[below]!);
    at = below;
  }
  put(at, value, doc);
}

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
  const out = leftOut(index, today);
  let size = 0;
  let bar = 0;
  for (let doc = 0; doc < total; doc += 1) {
    const value = scale === 0 ? words[doc]! : words[doc]! + scale * grams![doc]!;
    if (value <= bar || out[doc] === 1) continue;
    if (size < mostCandidates) rise(size++, value, doc);
    else sink(size, value, doc);
    if (size === mostCandidates) bar = values[0]!;
  }
  words.fill(0, 0, total);
  const worstFirst: number[] = [];
  while (size > 0) {
    size -= 1;
    worstFirst.push(heap[0]!);
    sink(size, values[size]!, heap[size]!);
  }
  return worstFirst.reverse();
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

interface LeftOut {
  readonly cards: SuggestIndex['cards'];
  readonly removed: number;
  readonly today: string | undefined;
  /** 1 for a document that may not be suggested. */
  readonly out: Uint8Array;
}

const known = new WeakMap<SuggestIndex, LeftOut>();

/** Removed and expired documents, told once a day and change: their cards lie all over the memory, and a letter asks for hundreds. */
function leftOut(index: SuggestIndex, today: string | undefined): Uint8Array {
  const { cards, removed } = index;
  const told = known.get(index);
  // Only folding makes fewer of either, and it makes other cards.
  if (told?.cards === cards && told.out.length === cards.length && told.removed === removed.size && told.today === today) return told.out;
  const out = Uint8Array.from(cards, (card, doc) => Number(removed.has(doc) || !isCurrent(card, today)));
  known.set(index, { cards, removed: removed.size, today, out });
  return out;
}
