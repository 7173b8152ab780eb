import { base, trees } from './trees';

/** A leaf says how much it adds; a fork which sign it asks, and goes on to the left where that is no more than the cut. */
export type Tree = number | readonly [sign: number, cut: number, left: Tree, right: Tree];

/** How much the signs speak for a message: above 0 they do more than against it. */
export const weigh = (signs: readonly number[]): number => trees.reduce<number>((sum, tree) => sum + leafOf(tree, signs) / 100, base);

function leafOf(tree: Tree, signs: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (signs[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}
