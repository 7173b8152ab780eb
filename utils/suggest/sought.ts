import type { SuggestIndex } from './suggest-index';
import { falling } from './order';
import { mostTerms, type QueryTerm } from './query';
import { documentCount, heldBy, holding, rarity } from './spread';

/** Postings looked at for one letter: the terms that say most come first, the rest is left out. */
const budget = 150_000;
/** In a library of more documents, words that this share of them holds are passed over. */
const large = 20_000;
const everywhere = 0.15;
/** Words that can bring less than this share of what the weightiest brings are passed over in libraries of more than 2,000 documents. */
const slight = 0.06;
/** What the byte of a posting stands for. */
export const full = 2.4 / 255;

/** A term with its rarity and the keys of the index that are looked up for it. */
export interface Sought {
  readonly term: QueryTerm;
  readonly rare: number;
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  /** How many postings they have. */
  readonly postings: number;
}

const worth = new Float64Array(mostTerms);
const rarities: number[] = [];

/** The terms as they are looked up, the weightiest first. */
export function seek(index: SuggestIndex, terms: readonly QueryTerm[]): Sought[] {
  const total = documentCount(index);
  const most = total <= large ? total : total * everywhere;
  const sought: Sought[] = [];
  for (const term of terms) {
    const { ids, likeness } = term;
    const keys: number[] = [];
    const weights: number[] = [];
    let postings = 0;
    let known = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const held = holding(index, 'terms', ids[at]!);
      const count = index.wholes ? heldBy(index, ids[at]!) : held;
      const own = rarity(count, total);
      if (at === 0 || (likeness[0] !== 1 && own > known)) known = own;
      if (count > most) continue;
      rarities[keys.length] = own;
      keys.push(ids[at]!);
      weights.push(likeness[at]! * full);
      postings += held;
    }
    // A word that the library has never seen is as rare as can be, but a number tells little.
    const rare = known > 0 ? known : /^\d+$/u.test(term.stem) ? 0 : Math.log(1 + total) * 0.7;
    for (let at = 0; at < keys.length; at += 1) weights[at]! *= Math.min(rare, rarities[at]!);
    worth[sought.length] = rare * term.weight;
    sought.push({ term, rare, keys, weights, postings });
  }
  return falling(worth, sought.length).map((at) => sought[at]!);
}

/** The terms that the budget of postings allows, the weightiest first. */
export function affordable(index: SuggestIndex, sought: readonly Sought[]): Sought[] {
  const least = index.cards.length > 2000 ? slight * (sought[0]?.rare ?? 0) * (sought[0]?.term.weight ?? 0) : 0;
  let left = budget;
  return sought.filter(({ term, rare, postings }) => {
    if (term.weight === 0 || rare * term.weight < least || left <= 0) return false;
    left -= postings;
    return left > 0;
  });
}
