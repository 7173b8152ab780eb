import type { SuggestIndex } from './build';
import { isCurrent } from './document';
import { eachGram, pairBucket } from './grams';
import { countOf } from './postings';
import type { Query } from './query';

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the document has too. */
  readonly coverage: number;
}

export interface RankOptions {
  readonly count: number;
  /** Bits of the questions whose terms count in full; 0: all. */
  readonly questions: number;
  readonly lang: 'ru' | 'en' | undefined;
  readonly today: string | undefined;
}

const pairShare = 0.3;
const gramShare = 0.5;
const coverageShare = 0.3;
const otherLanguage = 0.55;
const outsideQuestion = 0.2;
/** Postings looked at for one letter: the terms that say most come first, the rest is left out. */
const budget = 150_000;
const full = 2.4 / 255;

interface Scratch {
  score: Float32Array;
  best: Float32Array;
  covered: Float32Array;
  grams: Float32Array;
  touched: Uint32Array;
  reached: Uint32Array;
}

const room = (size: number): Scratch => ({
  score: new Float32Array(size),
  best: new Float32Array(size),
  covered: new Float32Array(size),
  grams: new Float32Array(size),
  touched: new Uint32Array(size),
  reached: new Uint32Array(size),
});
let scratch = room(0);

export const rarity = (holding: number, total: number): number => Math.log(1 + (total - holding + 0.5) / (holding + 0.5));

/** How many documents hold a term, removed ones included until the next folding. */
export function holding(index: SuggestIndex, kind: 'terms' | 'pairs' | 'grams', key: number): number {
  return countOf(index.base[kind], key) + (index.delta[kind].get(key)?.docs.length ?? 0);
}

/** Adds the impacts of a key to `sums`, and numbers of documents seen for the first time to `list`; the new length of the list. */
function spread(
  index: SuggestIndex,
  kind: 'terms' | 'pairs' | 'grams',
  key: number,
  weight: number,
  sums: Float32Array,
  list: Uint32Array,
  given: number,
): number {
  const { offsets, docs, impacts } = index.base[kind];
  let length = given;
  const end = offsets[key + 1] ?? 0;
  for (let at = offsets[key] ?? end; at < end; at += 1) {
    const doc = docs[at] ?? 0;
    const sum = sums[doc] ?? 0;
    if (sum === 0) {
      list[length] = doc;
      length += 1;
    }
    sums[doc] = sum + weight * (impacts[at] ?? 0);
  }
  const late = index.delta[kind].get(key);
  if (!late) return length;
  for (let at = 0; at < late.docs.length; at += 1) {
    const doc = late.docs[at] ?? 0;
    if (sums[doc] === 0) {
      list[length] = doc;
      length += 1;
    }
    sums[doc] = (sums[doc] ?? 0) + weight * (late.impacts[at] ?? 0);
  }
  return length;
}

/** The same, but a document keeps the greatest of its impacts: the stems that stand for one word do not add up. */
function spreadBest(index: SuggestIndex, key: number, weight: number, best: Float32Array, list: Uint32Array, given: number): number {
  const { offsets, docs, impacts } = index.base.terms;
  let length = given;
  const end = offsets[key + 1] ?? 0;
  for (let at = offsets[key] ?? end; at < end; at += 1) {
    const doc = docs[at] ?? 0;
    const value = weight * (impacts[at] ?? 0);
    const known = best[doc] ?? 0;
    if (known === 0) {
      list[length] = doc;
      length += 1;
    }
    if (value > known) best[doc] = value;
  }
  const late = index.delta.terms.get(key);
  if (!late) return length;
  for (let at = 0; at < late.docs.length; at += 1) {
    const doc = late.docs[at] ?? 0;
    const value = weight * (late.impacts[at] ?? 0);
    const known = best[doc] ?? 0;
    if (known === 0) {
      list[length] = doc;
      length += 1;
    }
    if (value > known) best[doc] = value;
  }
  return length;
}

/** The best documents for a query, best first. */
export function rank(index: SuggestIndex, query: Query, options: RankOptions): Ranked[] {
  const total = index.cards.length;
  if (total === 0) return [];
  if (scratch.score.length < total) scratch = room(Math.ceil(total * 1.2) + 64);
  const { score, best, covered, grams, touched, reached } = scratch;
  let seen = 0;
  let mass = 0;
  const factor = (questions: number): number => (options.questions === 0 || (questions & options.questions) !== 0 ? 1 : outsideQuestion);

  const terms = query.terms.map((term) => {
    const own = term.ids[term.likeness.indexOf(1)];
    const known =
      own === undefined
        ? Math.max(0, ...term.ids.map((id) => rarity(holding(index, 'terms', id), total)))
        : rarity(holding(index, 'terms', own), total);
    // A word that the library has never seen is as rare as can be, but a number or a name tells little.
    const rare = known > 0 ? known : /^\d+$/u.test(term.stem) ? 0 : Math.log(1 + total) * 0.7;
    return { term, rare, weight: term.weight * factor(term.questions) };
  });
  terms.sort((a, b) => b.rare * b.weight - a.rare * a.weight);
  let left = budget;
  for (const { term, rare, weight } of terms) {
    mass += rare * weight;
    if (weight === 0 || term.ids.length === 0) continue;
    let length = 0;
    for (let at = 0; at < term.ids.length; at += 1) {
      const id = term.ids[at] ?? 0;
      const count = holding(index, 'terms', id);
      left -= count;
      if (left < 0 && count > 200) continue;
      const idf = Math.min(rare, rarity(count, total));
      length = spreadBest(index, id, idf * (term.likeness[at] ?? 0) * full, best, reached, length);
    }
    for (let at = 0; at < length; at += 1) {
      const doc = reached[at] ?? 0;
      const value = best[doc] ?? 0;
      best[doc] = 0;
      if (score[doc] === 0) {
        touched[seen] = doc;
        seen += 1;
      }
      score[doc] = (score[doc] ?? 0) + weight * value;
      covered[doc] = (covered[doc] ?? 0) + weight * Math.min(rare, value);
    }
  }
  for (const [first, second] of query.pairs) {
    const a = query.terms[first];
    const b = query.terms[second];
    const idA = a?.ids[a.likeness.indexOf(1)];
    const idB = b?.ids[b.likeness.indexOf(1)];
    if (!a || !b || idA === undefined || idB === undefined) continue;
    const key = pairBucket(idA, idB);
    const count = holding(index, 'pairs', key);
    left -= count;
    if (count === 0 || left < 0) continue;
    const weight = Math.min(a.weight, b.weight, 1) * Math.min(factor(a.questions), factor(b.questions));
    seen = spread(index, 'pairs', key, pairShare * weight * rarity(count, total) * full, score, touched, seen);
  }

  let strongest = 0;
  for (let at = 0; at < seen; at += 1) {
    const doc = touched[at] ?? 0;
    const value = (score[doc] ?? 0) * (1 - coverageShare + (coverageShare * (covered[doc] ?? 0)) / (mass || 1));
    score[doc] = value;
    if (value > strongest) strongest = value;
  }
  let gramSeen = 0;
  if (index.depth.grams) {
    for (const { term, weight } of terms.slice(0, 40)) {
      if (weight === 0) continue;
      eachGram(term.stem, (bucket) => {
        const count = holding(index, 'grams', bucket);
        if (count === 0 || (count > total * 0.2 && total > 200)) return;
        gramSeen = spread(index, 'grams', bucket, weight * rarity(count, total), grams, reached, gramSeen);
      });
    }
  }
  let strongestGrams = 0;
  for (let at = 0; at < gramSeen; at += 1) strongestGrams = Math.max(strongestGrams, grams[reached[at] ?? 0] ?? 0);
  const gramScale = strongestGrams === 0 ? 0 : (gramShare * (strongest || 1)) / strongestGrams;
  for (let at = 0; at < gramSeen; at += 1) {
    const doc = reached[at] ?? 0;
    if (score[doc] === 0) {
      touched[seen] = doc;
      seen += 1;
    }
    score[doc] = (score[doc] ?? 0) + (grams[doc] ?? 0) * gramScale;
    grams[doc] = 0;
  }

  const kept: Ranked[] = [];
  let bar = 0;
  for (let at = 0; at < seen; at += 1) {
    const doc = touched[at] ?? 0;
    let value = score[doc] ?? 0;
    if (value > bar || kept.length < options.count) {
      const card = index.cards[doc];
      if (card && !index.removed.has(doc) && isCurrent(card, options.today)) {
        if (card.lang && options.lang && card.lang !== options.lang) value *= otherLanguage;
        if (kept.length < options.count || value > bar) {
          let place = kept.length;
          while (place > 0 && (kept[place - 1]?.score ?? 0) < value) place -= 1;
          kept.splice(place, 0, { doc, score: value, coverage: (covered[doc] ?? 0) / (mass || 1) });
          if (kept.length > options.count) kept.pop();
          if (kept.length === options.count) bar = kept.at(-1)?.score ?? 0;
        }
      }
    }
    score[doc] = 0;
    covered[doc] = 0;
  }
  return kept;
}
