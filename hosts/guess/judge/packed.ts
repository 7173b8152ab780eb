/**
 * Trees of three forks each, as characters: every fork asks a sign and goes on to the left where that is no more than the
 * cut, every leaf says how much it adds. The forks of a tree lie from the root outwards.
 */
export interface Packed {
  readonly base: number;
  /** The sign that each fork asks. */
  readonly signs: string;
  /** Which of the values it is cut at. */
  readonly cuts: string;
  readonly values: readonly number[];
  /** In hundredths. */
  readonly leaves: string;
}

/** The character that stands for 0, and the one for a leaf that adds nothing. */
export const [zero, nothing] = [40, 83];
