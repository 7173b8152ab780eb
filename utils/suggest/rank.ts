import type { Span } from '../text';
import { numbersOf, type SuggestIndex } from './suggest-index';
import { candidates, mostCandidates } from './candidates';
import { gramsInto, mostGrams, pairBucket } from './grams';
import { falling } from './order';
import { mostTerms, type Query } from './query';
import { resemblance } from './resemblance';
import { affordable, full, seek, type Sought } from './sought';
import { type Chosen, documentCount, holding, rarity, spreadChosen, spreadGreatest, spreadRuns, spreadWord } from './spread';

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** 0–1: the share of what the letter says, weighed by rarity, that the document has too. */
  readonly coverage: number;
  /** The place of the best piece of a long document. */
  readonly passage?: Span;
}

export interface RankOptions {
  /** Bits of the questions whose terms are looked for; 0: all of the letter. */
  readonly questions: number;
  readonly lang: 'ru' | 'en' | undefined;
  readonly today: string | undefined;
  /** What was seen for the letter as a whole, when one of its questions is asked: only its documents are looked at. */
  readonly seen?: Seen | undefined;
}

/**
 * Documents that were looked at closely, and what each word of the letter brought each of them. It stands until another
 * letter is ranked: the room is used again.
 */
export interface Seen {
  readonly chosen: readonly number[];
  readonly sought: readonly Sought[];
  /** What the word at place `w` of the query brought the chosen document at place `d`, at `w * room + d + 1`. */
  readonly brought: Float64Array;
  readonly room: number;
  /** Whether it was looked up, by the places of the words. */
  readonly known: Uint8Array;
}

export interface Ranking {
  readonly list: Ranked[];
  /** 0–1: the share of what is asked, weighed by rarity, that the library has no word for; of a letter of few words it is doubted. */
  readonly strange: number;
  /** 0–1: how like the best document is to what is asked by runs of characters. */
  readonly resemblance: number;
  /** The squared weights of what is asked, summed up. */
  readonly weights: number;
  readonly seen: Seen;
}

const pairShare = 0.3;
const gramShare = 0.5;
const coverageShare = 0.3;
const otherLanguage = 0.55;
/** Of the postings looked at so many choose the documents that are looked at closely. */
const roughly = 60_000;
/** So many words are looked at by their runs of characters; a run that this share of a larger library holds is passed over. */
const gramWords = 14;
const gramEverywhere = 0.05;
const mostPostings = 300;
const doubtedWords = 2.3;
const doubted = 0.8;

let words = new Float32Array(0);
let grams = new Float32Array(0);
let slots = new Uint8Array(0);
const mostSlots = 2 * mostCandidates + 1;
const scores = new Float64Array(mostSlots);
const covered = new Float64Array(mostSlots);
const gramSums = new Float64Array(mostSlots);
const finals = new Float64Array(mostSlots);
const brought = new Float64Array(mostTerms * mostSlots);
const known = new Uint8Array(mostTerms);
const runs = new Uint32Array(mostGrams);

/** Adds up the runs of characters of the weightiest words that are worth following: for all documents, or for the chosen ones. */
function addGrams(index: SuggestIndex, sought: readonly Sought[], into: Float32Array | Float64Array, of: Uint8Array | undefined): void {
  if (!index.depth.grams) return;
  const total = index.cards.length;
  const most = total <= 200 ? total : index.depth.bodyGrams ? total * 0.2 : Math.min(total * gramEverywhere, mostPostings);
  for (let each = 0; each < sought.length && each < gramWords; each += 1) {
    const { term } = sought[each]!;
    spreadRuns(index, runs, gramsInto(term.stem, runs), term.weight, most, into, of);
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
  if (!index.wholes) return chosen;
  const owners = new Set(chosen);
  for (const doc of chosen) {
    const piece = index.cards[doc]?.piece;
    const owner = piece && numbersOf(index).get(piece.of);
    if (owner !== undefined) owners.add(owner);
  }
  return owners.size === chosen.length ? chosen : [...owners];
}

/** The documents worth a closer look, all of them summed up roughly. */
function choose(index: SuggestIndex, sought: readonly Sought[], all: readonly Sought[], today: string | undefined): readonly number[] {
  let left = roughly;
  for (const { term, keys, weights } of sought) {
    if (left <= 0) break;
    left -= spreadWord(index, keys, weights, term.weight, words);
  }
  addGrams(index, all, grams, undefined);
  const chosen = candidates(index, words, index.depth.grams ? grams : undefined, gramShare, today);
  return withOwners(index, chosen);
}

/** Looks up what the words bring the chosen documents, of words that were not looked at before. */
function bring(index: SuggestIndex, sought: readonly Sought[], chosen: readonly number[]): void {
  const room = chosen.length + 1;
  let inOrder: Chosen | undefined;
  for (const { term, keys, weights } of sought) {
    if (known[term.at] === 1) continue;
    known[term.at] = 1;
    const base = term.at * room;
    brought.fill(0, base, base + room);
    inOrder ??= chosenInOrder(chosen);
    spreadGreatest(index, keys, weights, inOrder, slots, brought, base);
  }
}

function chosenInOrder(chosen: readonly number[]): Chosen {
  const docs = new Uint32Array(chosen).toSorted();
  const own = new Uint8Array(chosen.length);
  for (let at = 0; at < docs.length; at += 1) own[at] = slots[docs[at]!]!;
  return { docs, slots: own };
}

function makeRoom(total: number): void {
  if (words.length >= total) return;
  words = new Float32Array(Math.ceil(total * 1.2) + 64);
  grams = new Float32Array(words.length);
  slots = new Uint8Array(words.length);
}

/**
 * The best documents for a query, best first. All documents are summed up roughly, the stems that stand for one word
 * adding up; then the best of them exactly: the best stem of each word, neighbouring words, how much of the letter is covered.
 */
export function rank(index: SuggestIndex, query: Query, options: RankOptions): Ranking {
  const total = index.cards.length;
  makeRoom(total);
  const { questions, today, seen } = options;
  const all = seen ? seen.sought.filter(({ term }) => (term.questions & questions) !== 0) : seek(index, query.terms);
  const sought = affordable(index, all);
  const chosen = seen?.chosen ?? choose(index, sought, all, today);
  for (let at = 0; at < chosen.length; at += 1) slots[chosen[at]!] = at + 1;
  if (seen) {
    gramSums.fill(0);
    addGrams(index, all, gramSums, slots);
  } else {
    known.fill(0);
    for (let at = 0; at < chosen.length; at += 1) gramSums[at + 1] = grams[chosen[at]!]!;
    if (index.depth.grams) grams.fill(0, 0, total);
  }
  bring(index, sought, chosen);
  const room = chosen.length + 1;
  scores.fill(0);
  covered.fill(0);
  for (const { term, rare } of sought) {
    const base = term.at * room;
    const { weight } = term;
    for (let slot = 1; slot < room; slot += 1) {
      const value = brought[base + slot]!;
      scores[slot]! += weight * value;
      covered[slot]! += weight * (value < rare ? value : rare);
    }
  }
  addPairs(index, query, questions);
  for (let at = 0; at < chosen.length; at += 1) slots[chosen[at]!] = 0;
  let mass = 0;
  let unknown = 0;
  let weights = 0;
  for (const { term, rare } of all) {
    mass += term.weight * rare;
    weights += term.weight * term.weight;
    if (term.likeness[0] !== 1) unknown += term.weight * rare;
  }
  // What is asked counts as strange until so many words, as rare as those that one document holds, have told.
  const doubt = doubtedWords * Math.log(1 + documentCount(index));
  const list = judged(index, chosen, mass || 1, options.lang);
  return {
    list,
    resemblance: list[0] ? resemblance(index, all, list[0].doc) : 0,
    weights,
    strange: (unknown + doubted * doubt) / (mass + doubt || 1),
    seen: seen ?? { chosen, sought: all, brought, room, known },
  };
}

/** The chosen documents with the sums made into scores, best first. */
function judged(index: SuggestIndex, chosen: readonly number[], mass: number, lang: RankOptions['lang']): Ranked[] {
  let wordTop = 0;
  let gramTop = 0;
  for (let slot = 1; slot <= chosen.length; slot += 1) {
    scores[slot]! *= 1 - coverageShare + (coverageShare * covered[slot]!) / mass;
    if (scores[slot]! > wordTop) wordTop = scores[slot]!;
    if (gramSums[slot]! > gramTop) gramTop = gramSums[slot]!;
  }
  const share = (gramShare * (wordTop || 1)) / (gramTop || 1);
  for (let at = 0; at < chosen.length; at += 1) {
    const score = scores[at + 1]! + share * gramSums[at + 1]!;
    const own = index.cards[chosen[at]!]?.lang;
    finals[at] = lang !== undefined && own !== undefined && own !== lang ? score * otherLanguage : score;
  }
  return falling(finals, chosen.length).map((at) => ({ doc: chosen[at]!, score: finals[at]!, coverage: covered[at + 1]! / mass }));
}
