import { differing, distanceWithin, lettersIn } from './distance';
import { gramsInto, mostGrams } from './grams';
import { coverNew, gramWeight, type Neighbours, shapeOf, type Vocabulary } from './vocabulary';

const least = 0.3;
const leastForTypo = 0.1;
/** A stem that begins like the word is taken for it however little else they share. */
const sameBeginning = 4;
const most = 10;

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
 */
export function neighboursOf(vocabulary: Vocabulary, stem: string): Neighbours {
  if (/^\d+$/u.test(stem)) return none;
  coverNew(vocabulary);
  if (sums.length < vocabulary.terms.length) {
    sums = new Float32Array(vocabulary.terms.length + 1024);
    touched = new Uint32Array(sums.length);
  }
  const grams = gramsOf(vocabulary, stem);
  let norm = 0;
  for (let at = 0; at < grams; at += 1) norm += weights[at]!;
  const own = vocabulary.ids.get(stem);
  const bar = own === undefined && slipsIn(stem) > 0 ? leastForTypo : least;
  const count = gather(vocabulary, grams, norm, bar);
  const found =
    own === undefined ? pickMeant(vocabulary, stem, count, Math.sqrt(norm)) : pickAlike(vocabulary, own, count, Math.sqrt(norm));
  for (let at = 0; at < count; at += 1) sums[touched[at]!] = 0;
  return found;
}

/** Sums up what terms share with a stem; how many were touched. A term that shares only the last, usual runs cannot reach the bar and is not begun. */
function gather({ runs: { offsets, terms }, later }: Vocabulary, grams: number, norm: number, bar: number): number {
  let count = 0;
  let left = norm;
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
        if (sum === 0) touched[count++] = id;
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

/** Terms that a word no document has may be meant for. */
function pickMeant({ runs: { norms, letters, shapes }, terms }: Vocabulary, stem: string, count: number, norm: number): Neighbours {
  const ids: number[] = [];
  const likeness: number[] = [];
  const slips = slipsIn(stem);
  const bar = (slips > 0 ? leastForTypo : least) * norm;
  const own = lettersIn(stem);
  const shape = shapeOf(stem);
  for (let at = 0; at < count; at += 1) {
    const id = touched[at]!;
    const share = sums[id]!;
    const other = norms[id]!;
    if (share < bar * other) continue;
    let like = share / (norm * other || 1);
    const near = Math.abs((shapes[id]! & 255) - stem.length) <= slips && differing(own, letters[id]!) <= 2 * slips;
    const slip = near ? distanceWithin(stem, terms[id]!, slips) : slips + 1;
    if (slip <= slips) like = Math.max(like, slip === 1 ? 1.1 : 0.85);
    else if (like < 0.7 && shapes[id]! >> 8 === shape >> 8 && beginsAlike(stem, terms[id]!)) like = 0.7;
    if (like >= least) put(ids, likeness, id, like);
  }
  return { ids, likeness };
}

/** Takes a term into the best so far, the likest first. */
function put(ids: number[], likeness: number[], id: number, like: number): void {
  let place = ids.length;
  if (place === most) {
    if (likeness[most - 1]! >= like) return;
    place -= 1;
  }
  for (; place > 0 && likeness[place - 1]! < like; place -= 1) {
    ids[place] = ids[place - 1]!;
    likeness[place] = likeness[place - 1]!;
  }
  ids[place] = id;
  likeness[place] = like;
}

/** A slip in an ending leaves another stem: what begins alike is taken for the same word. */
function beginsAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= sameBeginning && same >= 0.6 * Math.max(a.length, b.length);
}
