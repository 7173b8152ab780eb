import { eachPiece } from './gathered';
import { indexedAs } from './pieces';
import { wholesIfCut, wholesOf } from './build';
import { numbersOf, postingKinds, type SuggestIndex } from './suggest-index';
import { cardOf, type IndexedDocument } from './document';
import { likened } from './neighbours';
import { addPosting, draftPostings, perSlice, type Postings, sealed } from './postings';
import { atOnce, type Sliced } from './slices';
import { stemOf } from './stem';
import { covered, idOf } from './vocabulary';
import { emptyWeights, impactOf, weigh } from './weigh';

const weights = emptyWeights();

/** Adds a document, or puts it in the place of the one with the same id; at once, in well under a millisecond. */
export function addDocument(index: SuggestIndex, document: IndexedDocument): void {
  removeDocument(index, document.id);
  for (const each of indexedAs(document)) addOne(index, each);
}

function addOne(index: SuggestIndex, document: IndexedDocument): void {
  const doc = index.cards.length;
  const numbers = numbersOf(index);
  const { vocabulary } = index;
  weigh(document, (word) => idOf(vocabulary, stemOf(word)), vocabulary.terms, index.means, index.depth, weights);
  for (const kind of postingKinds) {
    for (const [key, weight] of weights[kind]) {
      const late = index.delta[kind].get(key);
      if (late) {
        late.docs.push(doc);
        late.impacts.push(impactOf(weight));
      } else index.delta[kind].set(key, { docs: [doc], impacts: [impactOf(weight)] });
    }
  }
  if (document.piece) index.wholes ??= wholesOf(index.cards, index.base.terms, index.base.terms.offsets.length - 1);
  else if (index.wholes) index.wholes.count += 1;
  index.cards.push(cardOf(document));
  numbers.set(document.id, doc);
}

/** Removes a document; whether there was one. */
export function removeDocument(index: SuggestIndex, id: string): boolean {
  const numbers = numbersOf(index);
  const doc = numbers.get(id);
  if (doc === undefined) return false;
  eachPiece(index, id, (piece, at) => {
    numbers.delete(piece);
    index.removed.add(at);
  });
  numbers.delete(id);
  index.removed.add(doc);
  return true;
}

/** Whether so much was added or removed that folding pays. */
export function needsFolding(index: SuggestIndex): boolean {
  return index.removed.size > 500 || index.delta.terms.size > 20_000;
}

/** Takes the delta into the base and leaves removed documents out, from the postings alone: no text is read again. */
export const foldIndex = (index: SuggestIndex): void => atOnce(foldedIndex(index));

/** The same in slices: until the last of them the index is as it was, and must not be changed meanwhile. */
export function* foldedIndex(index: SuggestIndex): Sliced<void> {
  const { removed, cards } = index;
  if (removed.size === 0 && index.delta.terms.size === 0) return;
  const renumbered = new Uint32Array(cards.length);
  let next = 0;
  cards.forEach((_, doc) => {
    renumbered[doc] = next;
    if (!removed.has(doc)) next += 1;
  });
  const gone = Uint8Array.from(cards.keys(), (doc) => Number(removed.has(doc)));
  function* merge(base: Postings, late: SuggestIndex['delta']['terms'], keyCount: number): Sliced<Postings> {
    const draft = draftPostings();
    let breath = perSlice;
    for (let key = 0; key < keyCount; key += 1) {
      if (draft.length > breath) {
        breath = draft.length + perSlice;
        yield;
      }
      const end = base.offsets[key + 1] ?? 0;
      for (let at = base.offsets[key] ?? end; at < end; at += 1) {
        const doc = base.docs[at] ?? 0;
        if (gone[doc] === 0) addPosting(draft, key, renumbered[doc]!, base.impacts[at]!);
      }
      const added = late.get(key);
      added?.docs.forEach((doc, at) => {
        if (!removed.has(doc)) addPosting(draft, key, renumbered[doc] ?? 0, added.impacts[at] ?? 0);
      });
    }
    return yield* sealed(draft, keyCount);
  }
  const { base, delta, vocabulary } = index;
  const terms = yield* merge(base.terms, delta.terms, vocabulary.terms.length);
  const pairs = yield* merge(base.pairs, delta.pairs, base.pairs.offsets.length - 1);
  const grams = yield* merge(base.grams, delta.grams, base.grams.offsets.length - 1);
  index.base = { terms, pairs, grams };
  for (const kind of postingKinds) delta[kind].clear();
  index.cards = cards.filter((_, doc) => !removed.has(doc));
  index.wholes = wholesIfCut(index.cards, index.base.terms, vocabulary.terms.length);
  index.numbers = undefined;
  removed.clear();
  yield* covered(vocabulary);
  yield* likened(vocabulary);
}
