import { lineOf } from '../../reading';
import { withoutTimes } from '../dates';
import type { Candidate } from './candidates';

/** A candidate with how much speaks for its being a message. */
export interface Judged extends Candidate {
  readonly weight: number;
}

/** What is told to be no message, whatever its signs. */
export const none = -9;

/** How low the line between messages and the rest may be drawn, and what its distance from 0 counts against it. */
const [least, most, near] = [-3, 2.5, 0.3];

/**
 * The same with the weights so that 0 lies in the widest gap between them, where that is below 0: which parts of one page are
 * likelier to be messages than others is told better than how likely. Of one part or two nothing can be told so.
 */
export function evened<T extends Judged>(all: readonly T[]): readonly T[] {
  const weights = all.map(({ weight }) => weight).toSorted((one, other) => other - one);
  let best = { worth: 0, line: 0 };
  for (const [at, next] of weights.slice(1).entries()) {
    const [upper, lower] = [Math.min(weights[at] ?? 0, most), Math.max(next, least)];
    const line = (upper + lower) / 2;
    const worth = upper - lower - near * Math.abs(line);
    if (upper >= least + 1 && upper > lower && worth > best.worth && (line > 0 || at > 1)) best = { worth, line };
  }
  return best.line >= 0 ? all : all.map((one) => (one.weight === none ? one : { ...one, weight: one.weight - best.line }));
}

/** A line with a time beside the words and not around them: `dt` over `dd`, a table From, To, Date over a letter. */
const hasHeadBeside = ({ row }: Candidate): boolean => [row.previousElementSibling, row.nextElementSibling].some(isHead);
const isHead = (at: Element | null): boolean => {
  const line = at === null ? '' : lineOf(at);
  return line.length > 0 && line.length <= 200 && withoutTimes(line) !== line;
};

interface Held {
  readonly count: number;
  readonly sum: number;
  /** How many of them have a head beside them. */
  readonly heads: number;
}
const empty: Held = { count: 0, sum: 0, heads: 0 };

/** Candidates that hold several which are likelier together than they are, or have heads of their own: a list of letters is none. */
export function partedIn<T extends Judged>(weighed: readonly T[]): ReadonlySet<T> {
  const likely = weighed.filter(({ weight }) => weight > 0);
  const rows = new Set(likely.map(({ row }) => row));
  const held = new Map<HTMLElement, Held>();
  const parted = new Set<T>();
  for (const one of likely.toReversed()) {
    const inner = held.get(one.row) ?? empty;
    const isParted = inner.count > 1 && inner.sum > one.weight * (inner.heads >= inner.count / 2 ? 0.5 : 2);
    if (isParted) parted.add(one);
    let { outer } = one;
    while (outer !== undefined && !rows.has(outer.row)) ({ outer } = outer);
    if (outer === undefined) continue;
    const { count, sum, heads } = held.get(outer.row) ?? empty;
    const own: Held = isParted ? inner : { count: 1, sum: one.weight, heads: hasHeadBeside(one) ? 1 : 0 };
    held.set(outer.row, { count: count + own.count, sum: sum + own.sum, heads: heads + own.heads });
  }
  return parted;
}
