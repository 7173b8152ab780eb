import type { Role } from './roles';
import type { Voice } from './voice';

/** A piece of a conversation as its writer is weighed. */
export interface Piece extends Voice {
  /** Pieces of one name, or of one look, have one writer or one side; empty where nothing tells of either. */
  readonly group: string;
  /** What the page says of it, and how surely: nothing is 0, what stands over it in words is 4. */
  readonly told: Role | undefined;
  readonly surely: number;
  readonly signs: ReadonlySet<Sign>;
}

/** What else tells the customer's side from ours, and how much. */
const bySide = {
  /** What a conversation is opened with is mostly the customer's, and so is the last of it, where an answer is written. */
  opens: 1,
  closes: 1,
  /** It looks as notes do, and no answer does. */
  noted: -2,
  /** Of one family with the customer; another name without that is more often one of ours, above all where two write. */
  family: 3,
  another: -0.5,
  anotherOfTwo: -1,
  joins: 2.5,
  ourFirm: -1.5,
  otherFirm: 1.5,
  /** The answer goes to him as well. */
  answered: 1,
};
/** The same of a note and an answer. */
const byInside = {
  noted: 2,
  /** It speaks to its reader, as colleagues seldom do in notes. */
  toReader: -1.5,
  atOnce: -2,
  /** It greets one of ours, or the customer, or tells of him by his name. */
  toOurs: 0.5,
  toTheirs: -1,
  ofTheirs: 0.5,
};
export type Sign = keyof typeof bySide | keyof typeof byInside;

/** What the page says in words outweighs all voices. */
export const sure: number = 4;
/** Below it nothing is said of a piece. */
const doubtful = 0.4;
/** The words of one piece count for so much, and those of a whole group for no more than the page's own words. */
const [share, mostOfOne, mostOfAll] = [0.5, 1.5, 3];
/** The same of a note. */
const mostOfInside = 2.5;

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value));

const weightOf = (signs: ReadonlySet<Sign>, weights: Readonly<Partial<Record<Sign, number>>>): number =>
  [...signs].reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);

/**
 * Who wrote each piece, where what the page says and what the words tell are added up over all pieces of one writer: first
 * whether he is the customer or one of ours, then whether ours spoke to the customer or among themselves.
 */
export function likeliest(pieces: readonly Piece[]): readonly (Role | undefined)[] {
  const sides = pieces.map(({ told, surely, signs }) => {
    const page = told === undefined || told === 'unknown' ? 0 : told === 'customer' ? surely : -surely;
    return page + weightOf(signs, bySide);
  });
  const spoken = pieces.map(({ theirs }) => within(mostOfOne, share * theirs));
  return pieces.map((piece, at) => {
    const { told, surely, group } = piece;
    if (told === 'internal' && surely >= sure) return told;
    const own = pieces.flatMap((one, nth) => (nth === at || (group !== '' && one.group === group) ? nth : []));
    const sum = (of: readonly number[]): number => own.reduce((all, nth) => all + (of[nth] ?? 0), 0);
    const side = within(2 * sure, sum(sides)) + within(mostOfAll, sum(spoken));
    if (Math.abs(side) < doubtful) return told === 'internal' && piece.inside < 0 ? undefined : told;
    return side > 0 ? 'customer' : ourRole(piece);
  });
}

function ourRole({ told, surely, inside, signs }: Piece): Role {
  const page = told === 'internal' ? surely : told === 'operator' ? -Math.min(surely, 1) : 0.7;
  return page + within(mostOfInside, inside) + weightOf(signs, byInside) > 0 ? 'internal' : 'operator';
}
