import { differing, distanceWithin, lettersIn } from './distance';
import { gramsInto, mostGrams } from './grams';
import { put } from './likest';
import type { Sliced } from './slices';
import { coverNew, firstLetters, gramWeight, initialOf, type Neighbours, shapeOf, type Vocabulary } from './vocabulary';

const least = 0.3;
const leastForTypo = 0.2;
/** A stem that begins like the word is taken for it however little else they share. */
const sameBeginning = 4;

let sums = new Float32Array(0);
let touched = new Uint32Array(0);
const spelling = new Uint32Array(mostGrams);
const buckets = new Uint32Array(mostGrams);
const weights = new Float64Array(mostGrams);

/** A stem's runs of characters with their weights, the weightiest first; how many there are. */
function gramsOf(vocabulary: Vocabulary, stem: string): number {
  const { offsets, weights: rarity } = vocabulary.runs;
  const all = gramsInto(stem, spelling);
  let count = 0;
  for (let at = 0; at < all; at += 1) {
    const bucket = spelling[at]!;
    const weight = offsets[bucket + 1]! > offsets[bucket]! ? rarity[bucket]! : gramWeight(vocabulary, bucket);
    if (weight === 0) continue;
    let place = count;
    for (; place > 0 && weights[place - 1]! < weight; place -= 1) {
      weights[place] = weights[place - 1]!;
      buckets[place] = buckets[place - 1]!;
    }
    weights[place] = weight;
    buckets[place] = bucket;
    count += 1;
  }
  return count;
}

const none: Neighbours = { ids: [], likeness: [] };

/**
 * Terms that look like a stem: they share runs of three to five characters, weighed by rarity. Brings together what
 * stems leave apart (day and days' fleeting vowels, prefixes, compounds); for a stem that no document has also those
 * within one or two slips of the finger.
 * @param word as it was typed
 */
export function neighboursOf(vocabulary: Vocabulary, stem: string, word: string): Neighbours {
  if (/^\d+$/u.test(stem)) return none;
  coverNew(vocabulary);
  const { alike, later } = vocabulary;
  const own = vocabulary.ids.get(stem);
  if (own !== undefined && alike && later.size === 0) {
    const [from, to] = [alike.offsets[own]!, alike.offsets[own + 1]!];
    if (from === to) return none;
    const ids: number[] = [];
    const likeness: number[] = [];
    for (let at = from; at < to; at += 1) {
      ids.push(alike.ids[at]!);
      likeness.push(alike.likeness[at]!);
    }
    return { ids, likeness };
  }
  return reckoned(vocabulary, stem, word, own);
}

/** Terms that are gone through in one slice: some 5 ms. */
const termsPerSlice = 200;

/** Reckons beforehand what looks like each term: letters are full of words that the library has. */
export function* likened(vocabulary: Vocabulary): Sliced<void> {
  coverNew(vocabulary);
  const { terms } = vocabulary;
  const offsets = new Uint32Array(terms.length + 1);
  const ids: number[] = [];
  const likeness: number[] = [];
  for (let id = 0; id < terms.length; id += 1) {
    const term = terms[id]!;
    if (term.length >= 3 && !/^\d+$/u.test(term)) {
      const found = reckoned(vocabulary, term, term, id);
      ids.push(...found.ids);
      likeness.push(...found.likeness);
    }
    offsets[id + 1] = ids.length;
    if (id % termsPerSlice === termsPerSlice - 1) yield;
  }
  vocabulary.alike = { offsets, ids: Uint32Array.from(ids), likeness: Float32Array.from(likeness) };
  vocabulary.seen.clear();
}

function reckoned(vocabulary: Vocabulary, stem: string, word: string, own: number | undefined): Neighbours {
  if (sums.length < vocabulary.terms.length) {
    sums = new Float32Array(vocabulary.terms.length + 1024);
    touched = new Uint32Array(sums.length);
  }
  const grams = gramsOf(vocabulary, stem);
  let norm = 0;
  for (let at = 0; at < grams; at += 1) norm += weights[at]!;
  const bar = own === undefined && slipsIn(stem) > 0 ? leastForTypo : least;
  const count = gather(vocabulary, grams, norm, bar);
  const found =
    own === undefined
      ? pickMeant(vocabulary, typedAs(stem, word), count, Math.sqrt(norm))
      : pickAlike(vocabulary, own, count, Math.sqrt(norm));
  for (let at = 0; at < count; at += 1) sums[touched[at]!] = 0;
  return found;
}

/**
 * Sums up what terms share with a stem; how many were touched. A term that shares only the last, usual runs cannot reach
 * the bar and is not begun; the longer it is the sooner that is known.
 */
function gather({ runs: { offsets, terms, norms }, later }: Vocabulary, grams: number, norm: number, bar: number): number {
  let count = 0;
  let left = norm;
  const need = bar * Math.sqrt(norm);
  for (let at = 0; at < grams; at += 1) {
    const bucket = buckets[at]!;
    const weight = weights[at]!;
    const end = offsets[bucket + 1]!;
    if (left < bar * bar * norm) {
      for (let place = offsets[bucket]!; place < end; place += 1) {
        const id = terms[place]!;
        if (sums[id]! > 0) sums[id]! += weight;
      }
    } else {
      for (let place = offsets[bucket]!; place < end; place += 1) {
        const id = terms[place]!;
        const sum = sums[id]!;
        if (sum === 0) {
          if (left < need * norms[id]!) continue;
          touched[count++] = id;
        }
        sums[id] = sum + weight;
      }
    }
    left -= weight;
    if (later.size === 0) continue;
    for (const id of later.get(bucket) ?? []) {
      if (sums[id] === 0) touched[count++] = id;
      sums[id]! += weight;
    }
  }
  return count;
}

/** Terms that look like one that the documents have. */
function pickAlike({ runs: { norms } }: Vocabulary, own: number, count: number, norm: number): Neighbours {
  const ids: number[] = [];
  const likeness: number[] = [];
  const bar = least * norm;
  for (let at = 0; at < count; at += 1) {
    const id = touched[at]!;
    if (sums[id]! >= bar * norms[id]! && id !== own) put(ids, likeness, id, sums[id]! / (norm * norms[id]! || 1));
  }
  return { ids, likeness };
}

const slipsIn = (stem: string): number => (stem.length >= 8 ? 2 : stem.length >= 4 ? 1 : 0);

/** What a mistyped word is compared as: by its stem, and by its beginnings, because a slip can make another stem of it. */
interface Typed {
  readonly stem: string;
  readonly slips: number;
  /** Beginnings of the word by their lengths, where a stem of that length is compared with them. */
  readonly heads: readonly (string | undefined)[];
  readonly letters: number;
  readonly headLetters: readonly (number | undefined)[];
}

const shortWord = 7;
const longestEnding = 3;
const shortestHead = 5;

function typedAs(stem: string, word: string): Typed {
  const heads: (string | undefined)[] = [];
  const headLetters: (number | undefined)[] = [];
  for (let length = Math.max(shortestHead, word.length - longestEnding); length <= word.length; length += 1) {
    heads[length] = word.slice(0, length);
    headLetters[length] = lettersIn(word.slice(0, length));
  }
  return { stem, slips: slipsIn(stem), heads, letters: lettersIn(stem), headLetters };
}

/** How many slips lead from a term to what was typed; more than may be are 3. */
function slipsTo({ stem, slips, heads, letters, headLetters }: Typed, term: string, length: number, theirs: number): number {
  if (Math.abs(length - stem.length) <= slips && differing(letters, theirs) <= 2 * slips) {
    const found = distanceWithin(stem, term, slips);
    if (found <= slips) return found;
  }
  const head = heads[length];
  return head !== undefined && differing(headLetters[length]!, theirs) <= 2 && distanceWithin(head, term, 1) <= 1 ? 2 : 3;
}

/** Terms that a word no document has may be meant for. */
function pickMeant(vocabulary: Vocabulary, typed: Typed, count: number, norm: number): Neighbours {
  const { runs, terms } = vocabulary;
  const { norms, letters, shapes } = runs;
  const ids: number[] = [];
  const likeness: number[] = [];
  const { stem, slips } = typed;
  const bar = (slips > 0 ? leastForTypo : least) * norm;
  const shape = shapeOf(stem);
  for (let at = 0; at < count; at += 1) {
    const id = touched[at]!;
    const share = sums[id]!;
    const other = norms[id]!;
    if (share < bar * other) continue;
    let like = share / (norm * other || 1);
    const slip = slips === 0 ? 3 : slipsTo(typed, terms[id]!, shapes[id]! & 255, letters[id]!);
    if (slip < 3) like = Math.max(like, likeBySlips(slip));
    else if (like < 0.7 && shapes[id]! >> 8 === shape >> 8 && beginsAlike(stem, terms[id]!)) like = 0.7;
    if (like >= least) put(ids, likeness, id, like);
  }
  if (slips > 0 && stem.length <= shortWord) {
    // A slip in a short word leaves it no run in common with the word that was meant; its first letter is nearly always right.
    const { firsts, starts, letters: lettersOf } = firstLetters(vocabulary);
    const first = stem.charCodeAt(0) & 31;
    const { heads, headLetters } = typed;
    const [shortest, longest] = [stem.length - slips, stem.length + slips];
    for (let length = 1; length <= Math.max(longest, heads.length - 1); length += 1) {
      if ((length < shortest || length > longest) && heads[length] === undefined) continue;
      const head = headLetters[length];
      const initial = initialOf(first, length);
      const end = starts[initial + 1]!;
      for (let at = starts[initial]!; at < end; at += 1) {
        const theirs = lettersOf[at]!;
        if (differing(typed.letters, theirs) > 2 * slips && (head === undefined || differing(head, theirs) > 2)) continue;
        const id = firsts[at]!;
        if (sums[id]! >= bar * norms[id]!) continue;
        const slip = slipsTo(typed, terms[id]!, shapes[id]! & 255, theirs);
        if (slip < 3) put(ids, likeness, id, likeBySlips(slip));
      }
    }
  }
  return { ids, likeness };
}

const likeBySlips = (slips: number): number => (slips <= 1 ? 1.1 : 0.85);

/** A slip in an ending leaves another stem: what begins alike is taken for the same word. */
function beginsAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= sameBeginning && same >= 0.6 * Math.max(a.length, b.length);
}
