import { distanceWithin } from './distance';
import { eachGram } from './grams';
import { coverNew, gramWeight, type Neighbours, type Vocabulary } from './vocabulary';

const least = 0.3;
const leastForTypo = 0.1;
const most = 10;

let sums = new Float32Array(0);
let touched = new Uint32Array(0);

/**
 * Terms that look like a stem: they share runs of three to five characters, weighed by rarity. Brings together what
 * stems leave apart (day and days' fleeting vowels, prefixes, compounds); for a stem that no document has also those
 * within one or two slips of the finger.
 */
export function neighboursOf(vocabulary: Vocabulary, stem: string): Neighbours {
  coverNew(vocabulary);
  if (sums.length < vocabulary.terms.length) {
    sums = new Float32Array(vocabulary.terms.length + 1024);
    touched = new Uint32Array(sums.length);
  }
  const { gramOffsets, gramTerms, gramWeights, later } = vocabulary;
  let count = 0;
  let norm = 0;
  eachGram(stem, (bucket) => {
    const from = gramOffsets[bucket]!;
    const end = gramOffsets[bucket + 1]!;
    const weight = end > from ? gramWeights[bucket]! : gramWeight(vocabulary, bucket);
    norm += weight;
    if (weight === 0) return;
    for (let at = from; at < end; at += 1) {
      const id = gramTerms[at]!;
      if (sums[id] === 0) touched[count++] = id;
      sums[id]! += weight;
    }
    if (later.size === 0) return;
    for (const id of later.get(bucket) ?? []) {
      if (sums[id] === 0) touched[count++] = id;
      sums[id]! += weight;
    }
  });
  const found = pick(vocabulary, stem, count, Math.sqrt(norm));
  for (let at = 0; at < count; at += 1) sums[touched[at]!] = 0;
  return found;
}

/** A slip in an ending leaves another stem: what begins alike is taken for the same word. */
function beginsAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 4 && same >= 0.6 * Math.max(a.length, b.length);
}

function pick(vocabulary: Vocabulary, stem: string, count: number, norm: number): Neighbours {
  const own = vocabulary.ids.get(stem);
  const unknown = own === undefined;
  const slips = stem.length >= 8 ? 2 : stem.length >= 4 ? 1 : 0;
  const found: { id: number; likeness: number }[] = [];
  if (/^\d+$/u.test(stem)) return { ids: [], likeness: [] };
  const bar = unknown && slips > 0 ? leastForTypo : least;
  const { norms } = vocabulary;
  for (let at = 0; at < count; at += 1) {
    const id = touched[at]!;
    const likeness = sums[id]! / (norm * norms[id]! || 1);
    if (likeness >= bar && id !== own) found.push({ id, likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness);
  found.length = Math.min(found.length, unknown ? 80 : most);
  if (unknown) {
    for (const each of found) {
      const slip = distanceWithin(stem, vocabulary.terms[each.id] ?? '', slips);
      if (slip <= slips) each.likeness = Math.max(each.likeness, slip === 1 ? 1.1 : 0.85);
      else if (beginsAlike(stem, vocabulary.terms[each.id] ?? '')) each.likeness = Math.max(each.likeness, 0.7);
    }
    found.sort((a, b) => b.likeness - a.likeness);
  }
  const kept = found.filter(({ likeness }) => likeness >= least).slice(0, most);
  return { ids: kept.map(({ id }) => id), likeness: kept.map(({ likeness }) => likeness) };
}
