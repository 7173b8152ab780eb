import { type Card, cardOf, type IndexedDocument } from './document';
import { postingKinds, type SuggestIndex, type Wholes } from './suggest-index';
import { countPieces, indexedAs } from './pieces';
import { gramBuckets, pairBuckets } from './grams';
import { likened } from './neighbours';
import { addPosting, draftPostings, noPostings, type Postings, sealed } from './postings';
import { atOnce, within } from './slices';
import { stemOf } from './stem';
import { covered, idOf, newVocabulary } from './vocabulary';
import { depthFor, emptyWeights, impactOf, meansOf, weigh } from './weigh';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Keys put in between two breaths of the build: some 5 ms of work, whether of a hundred short documents or of one with many examples. */
const slice = 5000;

/**
 * Builds an index in slices: every `next()` does a few milliseconds of work and tells how far it is; the last gives the
 * index. Who calls decides when to go on, and cancels by not going on. A later document of the same id takes its place.
 */
export function* buildIndex(documents: readonly IndexedDocument[]): Generator<Progress, SuggestIndex> {
  const total = documents.length;
  const last = new Map<string, number>();
  documents.forEach(({ id }, at) => last.set(id, at));
  const vocabulary = newVocabulary();
  const count = countPieces(documents);
  const means = yield* within(meansOf(documents), { done: 0, total });
  const depth = depthFor(total, count);
  const drafts = { terms: draftPostings(), pairs: draftPostings(), grams: draftPostings() };
  const cards: Card[] = [];
  const numbers = new Map<string, number>();
  const weights = emptyWeights();
  // Words as they are written, by which most stems need not be made again.
  const forms = new Map<string, number>();
  const numberOf = (word: string): number => {
    let id = forms.get(word);
    if (id === undefined) forms.set(word, (id = idOf(vocabulary, stemOf(word))));
    return id;
  };
  let keys = 0;
  for (let at = 0; at < total; at += 1) {
    const document = documents[at];
    if (document && last.get(document.id) === at) {
      for (const each of indexedAs(document)) {
        weigh(each, numberOf, vocabulary.terms, means, depth, weights);
        for (const kind of postingKinds) {
          for (const [key, weight] of weights[kind]) addPosting(drafts[kind], key, cards.length, impactOf(weight));
          keys += weights[kind].size;
        }
        numbers.set(each.id, cards.length);
        cards.push(cardOf(each));
        if (keys < slice) continue;
        keys = 0;
        yield { done: at, total };
      }
    }
  }
  forms.clear();
  const end = { done: total, total };
  const terms = yield* within(sealed(drafts.terms, vocabulary.terms.length), end);
  const pairs = yield* within(sealed(drafts.pairs, pairBuckets), end);
  const grams = depth.grams ? yield* within(sealed(drafts.grams, gramBuckets), end) : noPostings;
  yield* within(covered(vocabulary), end);
  yield* within(likened(vocabulary), end);
  return {
    cards,
    numbers,
    wholes: wholesIfCut(cards, terms, vocabulary.terms.length),
    removed: new Set(),
    vocabulary,
    means,
    depth,
    base: { terms, pairs, grams },
    delta: { terms: new Map(), pairs: new Map(), grams: new Map() },
  };
}

/** Counted anew from the postings; undefined where no document is cut. */
export const wholesIfCut = (cards: readonly Card[], terms: Postings, keys: number): Wholes | undefined =>
  cards.some(({ piece }) => piece) ? wholesOf(cards, terms, keys) : undefined;

export function wholesOf(cards: readonly Card[], { offsets, docs }: Postings, keys: number): Wholes {
  const whole = Uint8Array.from(cards, ({ piece }) => Number(!piece));
  const holding = new Uint32Array(keys);
  for (let key = 0; key < keys; key += 1) {
    const end = offsets[key + 1] ?? 0;
    for (let at = offsets[key] ?? end; at < end; at += 1) holding[key]! += whole[docs[at]!]!;
  }
  return { count: whole.reduce((sum, each) => sum + each, 0), holding };
}

/** Builds an index at one go: for small libraries, the command line and tests. */
export const createIndex = (documents: readonly IndexedDocument[]): SuggestIndex => atOnce(buildIndex(documents));
