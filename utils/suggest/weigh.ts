import { plainBody, wordsOf } from './analyse';
import type { IndexedDocument } from './document';
import { indexedAs } from './pieces';
import { gramsInto, mostGrams, pairBucket } from './grams';
import type { Sliced } from './slices';

/** A part of a document: how much a word in it counts, and how far a long part thins its words out (BM25F's b). */
interface Part {
  readonly name: 'title' | 'examples' | 'topics' | 'body';
  readonly weight: number;
  readonly thinning: number;
}

export const parts: readonly Part[] = [
  { name: 'title', weight: 2, thinning: 0.5 },
  { name: 'examples', weight: 1, thinning: 0.6 },
  { name: 'topics', weight: 1, thinning: 0.3 },
  { name: 'body', weight: 1, thinning: 0.75 },
];

const runs = new Uint32Array(mostGrams);

/** BM25's k1: how soon a repeated word stops adding. */
export const saturation = 1.4;

/** Mean lengths of the parts, in words, in the order of `parts`. */
export type Means = readonly number[];

/** The words of a document's parts, in the order of `parts`. */
function partsOf(document: IndexedDocument): (readonly string[])[] {
  return [
    wordsOf(document.title),
    wordsOf((document.examples ?? []).join(' \n ')),
    wordsOf((document.topics ?? []).join(' ')),
    wordsOf(plainBody(document.text)),
  ];
}

/** Mean lengths from documents evenly drawn: enough for BM25F, and one pass over the texts is saved. */
export function* meansOf(documents: readonly IndexedDocument[], sample = 500): Sliced<Means> {
  const step = Math.max(1, Math.floor(documents.length / sample));
  const sums = parts.map(() => 0);
  const counts = parts.map(() => 0);
  for (let at = 0, drawnOnes = 1; at < documents.length; at += step, drawnOnes += 1) {
    if (drawnOnes % 50 === 0) yield;
    const document = documents[at];
    // Of a long document that is cut one piece stands for all.
    const drawn = document && (indexedAs(document)[1] ?? document);
    if (!drawn) continue;
    partsOf(drawn).forEach((words, part) => {
      if (words.length === 0) return;
      sums[part] = (sums[part] ?? 0) + words.length;
      counts[part] = (counts[part] ?? 0) + 1;
    });
  }
  return parts.map((_, part) => Math.max(1, (sums[part] ?? 0) / Math.max(1, counts[part] ?? 0)));
}

/** Which kinds of keys a document's parts give; large indexes leave the costly ones out. */
export interface Depth {
  readonly bodyPairs: boolean;
  readonly grams: boolean;
  readonly bodyGrams: boolean;
}

/** Up to 3,000 documents everything, up to 20,000 no characters of bodies, beyond that titles and examples only. */
export function depthFor(documents: number, pieces: number): Depth {
  return { bodyPairs: pieces <= 20_000, grams: pieces <= 20_000, bodyGrams: documents <= 3_000 && pieces <= 12_000 };
}

/** Weights of a document's keys, refilled for every document. */
export interface Weights {
  readonly terms: Map<number, number>;
  readonly pairs: Map<number, number>;
  readonly grams: Map<number, number>;
}

export const emptyWeights = (): Weights => ({ terms: new Map(), pairs: new Map(), grams: new Map() });

const add = (map: Map<number, number>, key: number, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight);
};

/**
 * BM25F: adds up the thinned weights of a document's words over its parts.
 * @param idOf the number of a word's stem
 * @param terms the stems by their numbers
 */
export function weigh(
  document: IndexedDocument,
  idOf: (word: string) => number,
  terms: readonly string[],
  means: Means,
  depth: Depth,
  into: Weights,
): void {
  into.terms.clear();
  into.pairs.clear();
  into.grams.clear();
  partsOf(document).forEach((words, index) => {
    const part = parts[index];
    if (!part || words.length === 0) return;
    const weight = part.weight / (1 - part.thinning + (part.thinning * words.length) / (means[index] ?? 1));
    const isBody = part.name === 'body';
    // The characters and pairs of a body that is cut are found in its pieces.
    const deep = !document.cut;
    let previous = -1;
    for (const word of words) {
      const id = idOf(word);
      add(into.terms, id, weight);
      if (previous >= 0 && (!isBody || (deep && depth.bodyPairs))) add(into.pairs, pairBucket(previous, id), weight);
      if (depth.grams && (!isBody || (deep && depth.bodyGrams))) {
        const count = gramsInto(terms[id]!, runs);
        for (let at = 0; at < count; at += 1) add(into.grams, runs[at]!, weight);
      }
      previous = id;
    }
  });
}

/** A summed weight as the byte that postings keep: saturated, then scaled to 1–255. */
export function impactOf(weight: number): number {
  return Math.max(1, Math.round((weight / (weight + saturation)) * 255));
}
