import { lettersIn } from './distance';
import { gramBuckets, gramsInto, mostGrams } from './grams';
import { type Alike, noRuns, type Runs } from './runs';
import { atOnce, type Sliced } from './slices';

/** Terms by the lowest bits of their first letter and then by their length, see `initialOf`: those of `i` stand at `starts[i]` to `starts[i + 1]`. */
export interface Initials {
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  /** Which letters each of them has: read one after another, which the terms' own are not. */
  readonly letters: Int32Array;
}

/** All stems of an index, numbered, and which of them share runs of characters. Grows with every document added. */
export interface Vocabulary {
  readonly terms: string[];
  readonly ids: Map<string, number>;
  /** Terms by their runs of characters; those numbered from `covered` on are in `later`. */
  runs: Runs;
  covered: number;
  /** What looks like each term, reckoned beforehand; undefined until it is, and not asked for while `later` holds any. */
  alike: Alike | undefined;
  /** See `firstLetters`. */
  initials: Initials | undefined;
  readonly later: Map<number, number[]>;
  /** What stems were found to stand for, remembered while no term is added. */
  readonly seen: Map<string, Meanings>;
}

/** Terms that a stem may stand for, and how well: 1 is the stem itself; the best first. */
export interface Meanings {
  readonly ids: readonly number[];
  readonly likeness: readonly number[];
}

export interface Neighbours {
  readonly ids: readonly number[];
  /** 0–1, falling. */
  readonly likeness: readonly number[];
}

// A run that so many terms share («^при») tells nothing and would cost the most.
const commonest = 400;
const spelling = new Uint32Array(mostGrams);

export function newVocabulary(terms: string[] = [], runs?: Runs, alike?: Alike): Vocabulary {
  const ids = new Map<string, number>();
  for (let at = 0; at < terms.length; at += 1) ids.set(terms[at]!, at);
  return {
    terms,
    ids,
    runs: runs ?? noRuns,
    covered: runs ? terms.length : 0,
    alike,
    initials: undefined,
    later: new Map(),
    seen: new Map(),
  };
}

/** The number of a stem, given to it now if it is new. */
export function idOf(vocabulary: Vocabulary, stem: string): number {
  const known = vocabulary.ids.get(stem);
  if (known !== undefined) return known;
  const id = vocabulary.terms.length;
  vocabulary.terms.push(stem);
  vocabulary.ids.set(stem, id);
  if (vocabulary.seen.size > 0) vocabulary.seen.clear();
  return id;
}

/** Takes in the terms that came since a delta's last look; small, so kept in plain lists. */
export function coverNew(vocabulary: Vocabulary): void {
  const { terms, later, covered: from } = vocabulary;
  if (from >= terms.length) return;
  if (from === 0) return atOnce(covered(vocabulary));
  const norms = new Float32Array(terms.length);
  norms.set(vocabulary.runs.norms);
  const letters = new Int32Array(terms.length);
  letters.set(vocabulary.runs.letters);
  const shapes = new Int32Array(terms.length);
  shapes.set(vocabulary.runs.shapes);
  for (let id = from; id < terms.length; id += 1) {
    const count = gramsInto(terms[id] ?? '', spelling);
    for (let at = 0; at < count; at += 1) {
      const list = later.get(spelling[at]!);
      if (list) list.push(id);
      else later.set(spelling[at]!, [id]);
    }
    norms[id] = normOf(vocabulary, terms[id] ?? '');
    letters[id] = lettersIn(terms[id] ?? '');
    shapes[id] = shapeOf(terms[id] ?? '');
  }
  vocabulary.runs = { ...vocabulary.runs, norms, letters, shapes };
  vocabulary.covered = terms.length;
  vocabulary.initials = undefined;
  vocabulary.seen.clear();
}

const longestTold = 31;

/** A first letter's lowest bits and a length as one number; the longest words are one length. */
export const initialOf = (first: number, length: number): number => (first << 5) | Math.min(length, longestTold);

/** Sorted when they are first asked for: under a millisecond for 100,000 terms. */
export function firstLetters(vocabulary: Vocabulary): Initials {
  if (vocabulary.initials) return vocabulary.initials;
  const { shapes, letters } = vocabulary.runs;
  const starts = new Uint32Array(1025);
  const of = (id: number): number => initialOf((shapes[id]! >>> 23) & 31, shapes[id]! & 255);
  for (let id = 0; id < shapes.length; id += 1) starts[of(id) + 1]! += 1;
  for (let at = 0; at < 1024; at += 1) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const firsts = new Uint32Array(shapes.length);
  const sorted = new Int32Array(shapes.length);
  for (let id = 0; id < shapes.length; id += 1) {
    const place = next[of(id)]!++;
    firsts[place] = id;
    sorted[place] = letters[id]!;
  }
  return (vocabulary.initials = { firsts, starts, letters: sorted });
}

/** Terms that are gone through in one slice: some 5 ms. */
const termsPerSlice = 3000;

/** Sorts all terms into the buckets of their runs, in slices; after building and opening. */
export function* covered(vocabulary: Vocabulary): Sliced<void> {
  const { terms } = vocabulary;
  const spelt: Spelt = { runs: new Uint16Array(20 * terms.length + mostGrams), ends: new Uint32Array(terms.length + 1), length: 0 };
  const offsets = new Uint32Array(gramBuckets + 1);
  const letters = new Int32Array(terms.length);
  const shapes = new Int32Array(terms.length);
  for (let from = 0; from < terms.length; from += termsPerSlice) {
    spell(terms, from, Math.min(terms.length, from + termsPerSlice), spelt, offsets, letters, shapes);
    yield;
  }
  const weights = new Float32Array(gramBuckets);
  for (let bucket = 0; bucket < gramBuckets; bucket += 1) {
    const count = offsets[bucket + 1]!;
    const rarity = count === 0 || count > commonest ? 0 : Math.log(1 + terms.length / count);
    weights[bucket] = rarity * rarity;
    offsets[bucket + 1]! += offsets[bucket]!;
  }
  const next = offsets.slice();
  const gramTerms = new Uint32Array(spelt.length);
  const norms = new Float32Array(terms.length);
  for (let from = 0; from < terms.length; from += termsPerSlice) {
    sort(spelt, from, Math.min(terms.length, from + termsPerSlice), next, gramTerms, weights, norms);
    yield;
  }
  vocabulary.runs = { offsets, terms: gramTerms, weights, norms, letters, shapes };
  vocabulary.alike = undefined;
  vocabulary.initials = undefined;
  vocabulary.covered = terms.length;
  vocabulary.later.clear();
  vocabulary.seen.clear();
}

/** The runs of all terms, one term after another. */
interface Spelt {
  runs: Uint16Array;
  readonly ends: Uint32Array;
  length: number;
}

function spell(
  terms: readonly string[],
  from: number,
  to: number,
  spelt: Spelt,
  offsets: Uint32Array,
  letters: Int32Array,
  shapes: Int32Array,
): void {
  for (let id = from; id < to; id += 1) {
    const term = terms[id]!;
    const count = gramsInto(term, spelling);
    if (spelt.length + count > spelt.runs.length) {
      const grown = new Uint16Array(Math.ceil(spelt.runs.length * 1.6));
      grown.set(spelt.runs);
      spelt.runs = grown;
    }
    for (let at = 0; at < count; at += 1) {
      const bucket = spelling[at]!;
      spelt.runs[spelt.length + at] = bucket;
      offsets[bucket + 1]! += 1;
    }
    spelt.length += count;
    spelt.ends[id + 1] = spelt.length;
    letters[id] = lettersIn(term);
    shapes[id] = shapeOf(term);
  }
}

function sort(
  { runs: all, ends }: Spelt,
  from: number,
  to: number,
  next: Uint32Array,
  gramTerms: Uint32Array,
  weights: Float32Array,
  norms: Float32Array,
): void {
  for (let id = from; id < to; id += 1) {
    let sum = 0;
    for (let at = ends[id]!; at < ends[id + 1]!; at += 1) {
      const bucket = all[at]!;
      gramTerms[next[bucket]!] = id;
      next[bucket]! += 1;
      sum += weights[bucket]!;
    }
    norms[id] = Math.sqrt(sum);
  }
}

/** A word's length in the lowest byte, and above it its first four letters: words of which those differ begin otherwise. */
export function shapeOf(word: string): number {
  let shape = 0;
  for (let at = 0; at < 4; at += 1) shape = (shape << 5) | (word.charCodeAt(at) & 31);
  return (shape << 8) | Math.min(word.length, 255);
}

function normOf(vocabulary: Vocabulary, term: string): number {
  let sum = 0;
  const count = gramsInto(term, spelling);
  for (let at = 0; at < count; at += 1) sum += gramWeight(vocabulary, spelling[at]!);
  return Math.sqrt(sum);
}

/** How much sharing a run says; a run that no term has counts as the rarest. */
export function gramWeight({ runs, covered: count }: Vocabulary, bucket: number): number {
  const weight = runs.weights[bucket]!;
  if (weight > 0 || runs.offsets[bucket + 1]! > runs.offsets[bucket]!) return weight;
  const rarity = Math.log(1 + 2 * Math.max(1, count));
  return rarity * rarity;
}
