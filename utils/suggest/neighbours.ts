import { distanceWithin } from './distance';
import { eachGram } from './grams';
import { coverNew, gramWeight, type Neighbours, normOf, type Vocabulary } from './vocabulary';

const least = 0.3;
const leastForTypo = 0.14;
const most = 10;

let sums = new Float32Array(0);

/**
 * Terms that look like a stem: they share runs of three to five characters, weighed by rarity. Brings together what
 * stems leave apart (day and days' fleeting vowels, prefixes, compounds); for a stem that no document has also those
 * within one or two slips of the finger.
 */
export function neighboursOf(vocabulary: Vocabulary, stem: string): Neighbours {
  coverNew(vocabulary);
  if (sums.length < vocabulary.terms.length) sums = new Float32Array(vocabulary.terms.length + 1024);
  const touched: number[] = [];
  const { gramOffsets, gramTerms, later } = vocabulary;
  const touch = (id: number, weight: number): void => {
    if (sums[id] === 0) touched.push(id);
    sums[id] = (sums[id] ?? 0) + weight;
  };
  eachGram(stem, (bucket) => {
    const weight = gramWeight(vocabulary, bucket);
    if (weight === 0) return;
    const end = gramOffsets[bucket + 1] ?? 0;
    for (let at = gramOffsets[bucket] ?? 0; at < end; at += 1) touch(gramTerms[at] ?? 0, weight);
    if (later.size > 0) for (const id of later.get(bucket) ?? []) touch(id, weight);
  });
  const found = pick(vocabulary, stem, touched);
  for (const id of touched) sums[id] = 0;
  return found;
}

function pick(vocabulary: Vocabulary, stem: string, touched: readonly number[]): Neighbours {
  const own = vocabulary.ids.get(stem);
  const unknown = own === undefined;
  const norm = normOf(vocabulary, stem);
  const slips = stem.length >= 8 ? 2 : stem.length >= 4 ? 1 : 0;
  const found: { id: number; likeness: number }[] = [];
  const numeric = /^\d+$/u.test(stem);
  for (const id of touched) {
    if (id === own || numeric) continue;
    const likeness = (sums[id] ?? 0) / (norm * (vocabulary.norms[id] ?? 1) || 1);
    if (likeness >= least) found.push({ id, likeness });
    else if (unknown && slips > 0 && likeness >= leastForTypo) found.push({ id, likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness);
  found.length = Math.min(found.length, unknown ? 30 : most);
  if (unknown) {
    for (const each of found) {
      const slip = distanceWithin(stem, vocabulary.terms[each.id] ?? '', slips);
      if (slip <= slips) each.likeness = Math.max(each.likeness, slip === 1 ? 0.95 : 0.75);
    }
    found.sort((a, b) => b.likeness - a.likeness);
  }
  const kept = found.filter(({ likeness }) => likeness >= least).slice(0, most);
  return { ids: kept.map(({ id }) => id), likeness: kept.map(({ likeness }) => likeness) };
}
