import type { Span } from '../text';
import type { SuggestIndex } from './build';
import { candidates, mostCandidates } from './candidates';
import { eachGram, pairBucket } from './grams';
import type { Query, QueryTerm } from './query';
import { documentCount, heldBy, holding, rarity, spread, spreadChosen, spreadGreatest } from './spread';

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the document has too. */
  readonly coverage: number;
  /** The place of the best piece of a long document. */
  readonly passage?: Span;
}

export interface RankOptions {
  readonly count: number;
  /** Bits of the questions whose terms are looked for; 0: all of the letter. */
  readonly questions: number;
  readonly lang: 'ru' | 'en' | undefined;
  readonly today: string | undefined;
  /** What was seen for the letter as a whole, when one of its questions is asked: only its documents are looked at. */
  readonly seen?: Seen | undefined;
  /** Whether questions will be asked after it. */
  readonly keep?: boolean;
}

/** Documents that were looked at closely, and what each word of a question brought each of them. */
export interface Seen {
  readonly chosen: readonly number[];
  readonly best: ReadonlyMap<QueryTerm, Float64Array>;
}

export interface Ranking {
  readonly list: Ranked[];
  readonly seen: Seen;
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
const best = new Float64Array(2 * mostCandidates + 1);
const scores = new Float64Array(2 * mostCandidates + 1);
const covered = new Float64Array(2 * mostCandidates + 1);
const gramSums = new Float64Array(2 * mostCandidates + 1);

function seek(index: SuggestIndex, terms: readonly QueryTerm[]): Sought[] {
  const total = documentCount(index);
  const most = total <= large ? total : total * everywhere;
  const sought = terms.map((term): Sought => {
    const { ids, likeness } = term;
    const keys: number[] = [];
    const rarities: number[] = [];
    let known = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const count = heldBy(index, ids[at]!);
      const own = rarity(count, total);
      if (at === 0 || (likeness[0] !== 1 && own > known)) known = own;
      if (count > most) continue;
      keys.push(ids[at]!);
      rarities.push(own, likeness[at]!);
    }
    // A word that the library has never seen is as rare as can be, but a number tells little.
    const rare = known > 0 ? known : /^\d+$/u.test(term.stem) ? 0 : Math.log(1 + total) * 0.7;
    const weights = keys.map((_, at) => Math.min(rare, rarities[2 * at]!) * rarities[2 * at + 1]! * full);
    return { term, rare, keys, weights };
  });
  return sought.toSorted((a, b) => b.rare * b.term.weight - a.rare * a.term.weight);
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

/** Beside every piece of a long document that is looked at, the document as a whole. */
function withOwners(index: SuggestIndex, chosen: readonly number[]): readonly number[] {
  const owners = new Set(chosen);
  for (const doc of chosen) {
    const piece = index.cards[doc]?.piece;
    const owner = piece && index.numbers.get(piece.of);
    if (owner !== undefined) owners.add(owner);
  }
  return owners.size === chosen.length ? chosen : [...owners];
}

/** The documents worth a closer look, all of them summed up roughly. */
function choose(index: SuggestIndex, sought: readonly Sought[], all: readonly Sought[], today: string | undefined): readonly number[] {
  for (const { term, keys, weights } of sought)
    for (let at = 0; at < keys.length; at += 1) spread(index, 'terms', keys[at]!, term.weight * weights[at]!, words);
  eachSoughtGram(index, all, (bucket, weight) => spread(index, 'grams', bucket, weight, grams));
  const chosen = candidates(index, words, index.depth.grams ? grams : undefined, gramShare, today);
  words.fill(0, 0, index.cards.length);
  return withOwners(index, chosen);
}

/**
 * The best documents for a query, best first. All documents are summed up roughly, the stems that stand for one word
 * adding up; then the best of them exactly: the best stem of each word, neighbouring words, how much of the letter is covered.
 */
export function rank(index: SuggestIndex, query: Query, options: RankOptions): Ranking {
  const total = index.cards.length;
  if (words.length < total) {
    words = new Float32Array(Math.ceil(total * 1.2) + 64);
    grams = new Float32Array(words.length);
    slots = new Uint8Array(words.length);
  }
  const { questions, today, seen } = options;
  const all = seek(index, questions === 0 ? query.terms : query.terms.filter((term) => (term.questions & questions) !== 0));
  const mass = all.reduce((sum, { term, rare }) => sum + term.weight * rare, 0) || 1;
  const sought = affordable(index, all);
  const chosen = seen?.chosen ?? choose(index, sought, all, today);
  for (let at = 0; at < chosen.length; at += 1) slots[chosen[at]!] = at + 1;
  if (seen) {
    gramSums.fill(0);
    eachSoughtGram(index, all, (bucket, weight) => spreadChosen(index, 'grams', bucket, weight, slots, gramSums));
  }
  scores.fill(0);
  covered.fill(0);
  const kept = new Map<QueryTerm, Float64Array>();
  for (const each of sought) {
    const brought = seen?.best.get(each.term) ?? bestOf(index, each);
    if (options.keep && each.term.questions !== 0) kept.set(each.term, brought.slice(0, chosen.length + 1));
    const { term, rare } = each;
    for (let slot = 1; slot <= chosen.length; slot += 1) {
      const value = brought[slot]!;
      scores[slot]! += term.weight * value;
      covered[slot]! += term.weight * (value < rare ? value : rare);
    }
  }
  addPairs(index, query, questions);
  for (let at = 0; at < chosen.length; at += 1) {
    if (!seen) gramSums[at + 1] = grams[chosen[at]!]!;
    slots[chosen[at]!] = 0;
  }
  if (index.depth.grams && !seen) grams.fill(0, 0, total);
  return { list: judged(index, chosen, mass, options), seen: seen ?? { chosen, best: kept } };
}

/** What a word brings each of the chosen documents: by the best stem it may stand for. */
function bestOf(index: SuggestIndex, { keys, weights }: Sought): Float64Array {
  best.fill(0);
  for (let at = 0; at < keys.length; at += 1) spreadGreatest(index, keys[at]!, weights[at]!, slots, best);
  return best;
}

/** The chosen documents with the sums made into scores, best first. */
function judged(index: SuggestIndex, chosen: readonly number[], mass: number, { lang, count }: RankOptions): Ranked[] {
  let wordTop = 0;
  let gramTop = 0;
  for (let slot = 1; slot <= chosen.length; slot += 1) {
    scores[slot]! *= 1 - coverageShare + (coverageShare * covered[slot]!) / mass;
    if (scores[slot]! > wordTop) wordTop = scores[slot]!;
    if (gramSums[slot]! > gramTop) gramTop = gramSums[slot]!;
  }
  const share = (gramShare * (wordTop || 1)) / (gramTop || 1);
  return chosen
    .map((doc, at): Ranked => {
      const score = scores[at + 1]! + share * gramSums[at + 1]!;
      const own = index.cards[doc]?.lang;
      return {
        doc,
        score: lang !== undefined && own !== undefined && own !== lang ? score * otherLanguage : score,
        coverage: covered[at + 1]! / mass,
      };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count);
}
