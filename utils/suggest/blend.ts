import { livingCount, numbersOf, type SuggestIndex } from './suggest-index';
import { usualScore } from './confidence';
import { isCurrent } from './document';
import type { Beliefs } from './learn';
import { falling } from './order';
import type { Ranked } from './rank';

/** How much the words count beside what was learnt: more when that rests on few lessons. */
const wordsShare = 3;
const wordsShareOfOne = 10;
/** A best score of this share of the usual one halves what the words count: of a letter that nothing fits they know little. */
const weak = 0.15;
/**
 * A document that nothing was learnt of is given this share of the root of the likeliest one's chance: little where the
 * learner is sure, and as much as the likeliest where it is not.
 */
const unlearnt = 0.25;
/** The chance of a document that the learner knows and does not believe in. */
const unlikely = 0.0005;

export interface Blended extends Ranked {
  /** 0–1, of all that was found. */
  readonly share: number;
}

/** What was found by words, and what is only believed in. */
function withBelieved(index: SuggestIndex, ranked: readonly Ranked[], beliefs: Beliefs, today: string | undefined): readonly Ranked[] {
  const found = new Set(ranked.map(({ doc }) => doc));
  const all = [...ranked];
  const numbers = numbersOf(index);
  for (const id of beliefs.of.keys()) {
    const doc = numbers.get(id);
    const card = doc === undefined ? undefined : index.cards[doc];
    if (doc !== undefined && card && !found.has(doc) && isCurrent(card, today)) all.push({ doc, score: 0, coverage: 0 });
  }
  return all;
}

/** Scores as shares of one, best first: a softmax of the words' score and the logarithm of what was learnt. */
export function blend(index: SuggestIndex, ranked: readonly Ranked[], beliefs: Beliefs | undefined, today: string | undefined): Blended[] {
  const top = ranked[0]?.score ?? 1;
  const all = beliefs ? withBelieved(index, ranked, beliefs, today) : ranked;
  let likeliest = unlikely;
  for (const { chance } of beliefs?.of.values() ?? []) likeliest = Math.max(likeliest, chance);
  const strength = top / (top + weak * usualScore(livingCount(index)));
  const words = strength * (wordsShare + wordsShareOfOne / Math.max(1, beliefs?.lessons ?? 1));
  const chanceOf = (doc: number): number => {
    const belief = beliefs?.of.get(index.cards[doc]?.id ?? '');
    return belief ? Math.max(belief.chance, unlikely) : unlearnt * Math.sqrt(likeliest);
  };
  const shares = new Float64Array(all.length);
  let sum = 0;
  for (let at = 0; at < all.length; at += 1) {
    const { doc, score } = all[at]!;
    shares[at] = Math.exp((words * score) / top) * (beliefs ? chanceOf(doc) : 1);
    sum += shares[at]!;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at]! /= sum || 1;
  return falling(shares, all.length).map((at) => ({ ...all[at]!, share: shares[at]! }));
}
