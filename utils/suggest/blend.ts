import type { SuggestIndex } from './suggest-index';
import { usualScore } from './confidence';
import { isCurrent } from './document';
import type { Beliefs } from './learn';
import type { Ranked } from './rank';

/** How much the words count beside what was learnt: more when that rests on few lessons. */
const wordsShare = 3;
const wordsShareOfOne = 10;
/** A best score of this share of the usual one halves what the words count: of a letter that nothing fits they know little. */
const weak = 0.15;
/** What a document that nothing was learnt of may claim of the chance of the likeliest one. */
const unlearnt = 0.3;
/** The chance of a document that the learner knows and does not believe in. */
const unlikely = 0.0005;

export interface Blended extends Ranked {
  /** 0–1, of all that was found. */
  readonly share: number;
}

/** Scores as shares of one, best first: a softmax of the words' score and the logarithm of what was learnt. */
export function blend(index: SuggestIndex, ranked: readonly Ranked[], beliefs: Beliefs | undefined, today: string | undefined): Blended[] {
  const top = ranked[0]?.score ?? 1;
  const found = new Map(ranked.map((each) => [each.doc, each]));
  for (const id of beliefs?.of.keys() ?? []) {
    const doc = index.numbers.get(id);
    const card = doc === undefined ? undefined : index.cards[doc];
    if (doc !== undefined && card && !found.has(doc) && isCurrent(card, today)) found.set(doc, { doc, score: 0, coverage: 0 });
  }
  const likeliest = Math.max(unlikely, ...[...(beliefs?.of.values() ?? [])].map(({ chance }) => chance));
  const strength = top / (top + weak * usualScore(index.wholes?.count ?? index.numbers.size));
  const words = strength * (wordsShare + wordsShareOfOne / Math.max(1, beliefs?.lessons ?? 1));
  const chanceOf = (doc: number): number => {
    const belief = beliefs?.of.get(index.cards[doc]?.id ?? '');
    return belief ? Math.max(belief.chance, unlikely) : unlearnt * likeliest;
  };
  const sums = [...found.values()].map((each) => ({
    ...each,
    share: Math.exp((words * each.score) / top) * (beliefs ? chanceOf(each.doc) : 1),
  }));
  const all = sums.reduce((sum, { share }) => sum + share, 0) || 1;
  return sums.map((each) => ({ ...each, share: each.share / all })).toSorted((a, b) => b.share - a.share);
}
