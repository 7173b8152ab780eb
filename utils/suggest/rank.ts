import type { SuggestIndex } from './build';
import { candidates, mostCandidates } from './candidates';
import { eachGram, pairBucket } from './grams';
import type { Query, QueryTerm } from './query';
import { holding, rarity, spread, spreadChosen, spreadGreatest } from './spread';

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the document has too. */
  readonly coverage: number;
}

export interface RankOptions {
  readonly count: number;
  /** Bits of the questions whose terms are looked for; 0: all of the letter. */
  readonly questions: number;
  readonly lang: 'ru' | 'en' | undefined;
  readonly today: string | undefined;
  /** Only these documents are looked at: those found for the letter as a whole, when one of its questions is asked. */
  readonly within?: readonly number[] | undefined;
}

const pairShare = 0.3;
const gramShare = 0.5;
const coverageShare = 0.3;
const otherLanguage = 0.55;
/** Postings looked at for one letter: the terms that say most come first, the rest is left out. */
const budget = 150_000;
/** In a library of more documents, words that this share of them holds are passed over. */
const large = 20_000;
const everywhere = 0.15;
/** So many words are looked at by their runs of characters; a run that this share of a larger library holds is passed over. */
const gramWords = 20;
const gramEverywhere = 0.05;
/** Words that can bring less than this share of what the weightiest brings are passed over in libraries of more than 2,000 documents. */
const slight = 0.06;
const full = 2.4 / 255;

/** A term with its rarity and the keys of the index that are looked up for it. */
interface Sought {
  readonly term: QueryTerm;
  readonly rare: number;
  readonly keys: number[];
  readonly weights: number[];
}

let words = new Float32Array(0);
let grams = new Float32Array(0);
let slots = new Uint8Array(0);
const best = new Float64Array(mostCandidates + 1);
const scores = new Float64Array(mostCandidates + 1);
const covered = new Float64Array(mostCandidates + 1);
const gramSums = new Float64Array(mostCandidates + 1);

function seek(index: SuggestIndex, terms: readonly QueryTerm[]): Sought[] {
  const total = index.cards.length;
  const sought = terms.map((term): Sought => {
    const counts = term.ids.map((id) => holding(index, 'terms', id));
    const rarities = counts.map((count) => rarity(count, total));
    const known = term.likeness[0] === 1 ? (rarities[0] ?? 0) : Math.max(0, ...rarities);
    // A word that the library has never seen is as rare as can be, but a number tells little.
    const rare = known > 0 ? known : /^\d+$/u.test(term.stem) ? 0 : Math.log(1 + total) * 0.7;
    const keys = term.ids.filter((_, at) => total <= large || (counts[at] ?? 0) <= total * everywhere);
    return {
      term,
      rare,
      keys,
      weights: keys.map((id) => Math.min(rare, rarities[term.ids.indexOf(id)] ?? 0) * (term.likeness[term.ids.indexOf(id)] ?? 0) * full),
    };
  });
  return sought.sort((a, b) => b.rare * b.term.weight - a.rare * a.term.weight);
}

/** The terms that the budget of postings allows, the weightiest first. */
function affordable(index: SuggestIndex, sought: readonly Sought[]): Sought[] {
  const least = index.cards.length > 2000 ? slight * (sought[0]?.rare ?? 0) * (sought[0]?.term.weight ?? 0) : 0;
  let left = budget;
  return sought.filter(({ term, rare, keys }) => {
    if (term.weight === 0 || rare * term.weight < least || left <= 0) return false;
    for (const key of keys) left -= holding(index, 'terms', key);
    return left > 0;
  });
}

/** Calls back with every run of characters of the weightiest words that is worth following. */
function eachSoughtGram(index: SuggestIndex, sought: readonly Sought[], visit: (bucket: number, weight: number) => void): void {
  if (!index.depth.grams) return;
  const total = index.cards.length;
  const most = total <= 200 ? total : total * (index.depth.bodyGrams ? 0.2 : gramEverywhere);
  for (const { term } of sought.slice(0, gramWords)) {
    eachGram(term.stem, (bucket) => {
      const count = holding(index, 'grams', bucket);
      if (count > 0 && count <= most) visit(bucket, term.weight * rarity(count, total));
    });
  }
}

function addPairs(index: SuggestIndex, query: Query, questions: number): void {
  const total = index.cards.length;
  for (const [first, second] of query.pairs) {
    const a = query.terms[first];
    const b = query.terms[second];
    if (!a || !b || a.likeness[0] !== 1 || b.likeness[0] !== 1) continue;
    if (questions !== 0 && (a.questions & b.questions & questions) === 0) continue;
    const key = pairBucket(a.ids[0] ?? 0, b.ids[0] ?? 0);
    const count = holding(index, 'pairs', key);
    if (count === 0 || count > Math.max(200, total * 0.1)) continue;
    spreadChosen(index, 'pairs', key, pairShare * Math.min(a.weight, b.weight, 1) * rarity(count, total) * full, slots, scores);
  }
}

/** The documents worth a closer look, all of them summed up roughly. */
function choose(index: SuggestIndex, sought: readonly Sought[], all: readonly Sought[], today: string | undefined): readonly number[] {
  for (const { term, keys, weights } of sought)
    keys.forEach((key, at) => spread(index, 'terms', key, term.weight * (weights[at] ?? 0), words));
  eachSoughtGram(index, all, (bucket, weight) => spread(index, 'grams', bucket, weight, grams));
  const chosen = candidates(index, words, index.depth.grams ? grams : undefined, gramShare, today);
  words.fill(0, 0, index.cards.length);
  return chosen;
}

/**
 * The best documents for a query, best first. All documents are summed up roughly, the stems that stand for one word
 * adding up; then the best of them exactly: the best stem of each word, neighbouring words, how much of the letter is covered.
 */
export function rank(index: SuggestIndex, query: Query, options: RankOptions): Ranked[] {
  const total = index.cards.length;
  if (words.length < total) {
    words = new Float32Array(Math.ceil(total * 1.2) + 64);
    grams = new Float32Array(words.length);
    slots = new Uint8Array(words.length);
  }
  const { questions, today, lang } = options;
  const all = seek(index, questions === 0 ? query.terms : query.terms.filter((term) => (term.questions & questions) !== 0));
  const mass = all.reduce((sum, { term, rare }) => sum + term.weight * rare, 0) || 1;
  const sought = affordable(index, all);
  const chosen = options.within ?? choose(index, sought, all, today);

  chosen.forEach((doc, at) => (slots[doc] = at + 1));
  if (options.within) {
    gramSums.fill(0);
    eachSoughtGram(index, all, (bucket, weight) => spreadChosen(index, 'grams', bucket, weight, slots, gramSums));
  }
  scores.fill(0);
  covered.fill(0);
  for (const { term, rare, keys, weights } of sought) {
    best.fill(0);
    keys.forEach((key, at) => spreadGreatest(index, key, weights[at] ?? 0, slots, best));
    for (let slot = 1; slot <= chosen.length; slot += 1) {
      scores[slot]! += term.weight * best[slot]!;
      covered[slot]! += term.weight * Math.min(rare, best[slot]!);
    }
  }
  addPairs(index, query, questions);
  chosen.forEach((doc, at) => {
    if (!options.within) gramSums[at + 1] = grams[doc] ?? 0;
    slots[doc] = 0;
  });
  if (index.depth.grams && !options.within) grams.fill(0, 0, total);

  const coverage = chosen.map((_, at) => (covered[at + 1] ?? 0) / mass);
  const worded = chosen.map((_, at) => (scores[at + 1] ?? 0) * (1 - coverageShare + coverageShare * (coverage[at] ?? 0)));
  const wordTop = Math.max(0, ...worded) || 1;
  const gramTop = chosen.reduce((top, _, at) => Math.max(top, gramSums[at + 1] ?? 0), 0) || 1;
  return chosen
    .map((doc, at): Ranked => {
      const score = (worded[at] ?? 0) + (gramShare * wordTop * (gramSums[at + 1] ?? 0)) / gramTop;
      const foreign = lang !== undefined && index.cards[doc]?.lang !== undefined && index.cards[doc]?.lang !== lang;
      return { doc, score: foreign ? score * otherLanguage : score, coverage: coverage[at] ?? 0 };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, options.count);
}
