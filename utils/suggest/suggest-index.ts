import type { Card } from './document';
import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';
import type { Depth, Means } from './weigh';

/** Documents of one key added since the base was built. */
export interface Late {
  readonly docs: number[];
  readonly impacts: number[];
}

export type PostingKind = 'terms' | 'pairs' | 'grams';
export const postingKinds: readonly PostingKind[] = ['terms', 'pairs', 'grams'];

/**
 * The index: an unchanging base in typed arrays, a small delta of documents added since, and marks on those removed.
 * Documents are numbered in the order they came; a number is never used again until the index is folded.
 */
export interface SuggestIndex {
  cards: Card[];
  /** See `numbersOf`. */
  numbers: Map<string, number> | undefined;
  /** Where long documents were cut: how many documents there are and, of those in the base, how many hold each term, pieces not counted. */
  wholes: Wholes | undefined;
  readonly removed: Set<number>;
  vocabulary: Vocabulary;
  readonly means: Means;
  readonly depth: Depth;
  base: Readonly<Record<PostingKind, Postings>>;
  readonly delta: Readonly<Record<PostingKind, Map<number, Late>>>;
}

export interface Wholes {
  count: number;
  readonly holding: Uint32Array;
}

/** Document numbers by id, living ones only; made when they are first asked for. */
export function numbersOf(index: SuggestIndex): Map<string, number> {
  if (index.numbers) return index.numbers;
  const numbers = new Map<string, number>();
  for (let doc = 0; doc < index.cards.length; doc += 1) if (!index.removed.has(doc)) numbers.set(index.cards[doc]!.id, doc);
  return (index.numbers = numbers);
}

/** How many documents can be found, pieces of long ones not counted. */
export const livingCount = ({ wholes, cards, removed }: SuggestIndex): number => wholes?.count ?? cards.length - removed.size;
