import { eachPiece, indexedAs } from './pieces';
import { postingKinds, type SuggestIndex, wholesIfCut, wholesOf } from './build';
import { cardOf, type IndexedDocument } from './document';
import { addPosting, draftPostings, type Postings, sealPostings } from './postings';
import { coverAll, idOf } from './vocabulary';
import { emptyWeights, impactOf, weigh } from './weigh';

const weights = emptyWeights();

/** Adds a document, or puts it in the place of the one with the same id; at once, in well under a millisecond. */
export function addDocument(index: SuggestIndex, document: IndexedDocument): void {
  removeDocument(index, document.id);
  for (const each of indexedAs(document)) addOne(index, each);
}

function addOne(index: SuggestIndex, document: IndexedDocument): void {
  const doc = index.cards.length;
  weigh(document, (stem) => idOf(index.vocabulary, stem), index.means, index.depth, weights);
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
  index.numbers.set(document.id, doc);
}

/** Removes a document; whether there was one. */
export function removeDocument(index: SuggestIndex, id: string): boolean {
  const doc = index.numbers.get(id);
  if (doc === undefined) return false;
  eachPiece(index, id, (piece, at) => {
    index.numbers.delete(piece);
    index.removed.add(at);
  });
  index.numbers.delete(id);
  index.removed.add(doc);
  return true;
}

/** Whether so much was added or removed that folding pays. */
export function needsFolding(index: SuggestIndex): boolean {
  return index.removed.size > 500 || index.delta.terms.size > 20_000;
}

/** Takes the delta into the base and leaves removed documents out, from the postings alone: no text is read again. */
export function foldIndex(index: SuggestIndex): void {
  const { removed, cards } = index;
  if (removed.size === 0 && index.delta.terms.size === 0) return;
  const renumbered = new Uint32Array(cards.length);
  let next = 0;
  cards.forEach((_, doc) => {
    renumbered[doc] = next;
    if (!removed.has(doc)) next += 1;
  });
  const merge = (base: Postings, late: SuggestIndex['delta']['terms'], keyCount: number): Postings => {
    const draft = draftPostings(base.docs.length + 1024);
    for (let key = 0; key < keyCount; key += 1) {
      const end = base.offsets[key + 1] ?? 0;
      for (let at = base.offsets[key] ?? end; at < end; at += 1) {
        const doc = base.docs[at] ?? 0;
        if (!removed.has(doc)) addPosting(draft, key, renumbered[doc] ?? 0, base.impacts[at] ?? 0);
      }
      const added = late.get(key);
      added?.docs.forEach((doc, at) => {
        if (!removed.has(doc)) addPosting(draft, key, renumbered[doc] ?? 0, added.impacts[at] ?? 0);
      });
    }
    return sealPostings(draft, keyCount);
  };
  const { base, delta, vocabulary } = index;
  index.base = {
    terms: merge(base.terms, delta.terms, vocabulary.terms.length),
    pairs: merge(base.pairs, delta.pairs, base.pairs.offsets.length - 1),
    grams: merge(base.grams, delta.grams, base.grams.offsets.length - 1),
  };
  for (const kind of postingKinds) delta[kind].clear();
  index.cards = cards.filter((_, doc) => !removed.has(doc));
  index.wholes = wholesIfCut(index.cards, index.base.terms, vocabulary.terms.length);
  index.numbers = new Map(index.cards.map(({ id }, doc) => [id, doc]));
  removed.clear();
  coverAll(vocabulary);
}
