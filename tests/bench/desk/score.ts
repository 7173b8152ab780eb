import type { Span } from '../../../utils/text/edits.ts';

/** Counts of a measure: rightly found, wrongly found, missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export const fresh = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** One found place answers one wanted place: the one it shares the most with. Returns what was found wrongly and what was missed. */
export function match<F extends Span, W extends Span>(
  score: Score,
  found: readonly F[],
  wanted: readonly W[],
  same: (f: F, w: W) => boolean,
) {
  const pairs = found
    .flatMap((f) => wanted.map((w) => ({ f, w, shared: Math.min(f.end, w.end) - Math.max(f.start, w.start) })))
    .filter(({ f, w, shared }) => shared > 0 && same(f, w))
    .toSorted((a, b) => b.shared - a.shared);
  const taken = new Set<Span>();
  for (const { f, w } of pairs) {
    if (taken.has(f) || taken.has(w)) continue;
    taken.add(f);
    taken.add(w);
    score.right += 1;
  }
  const wrong = found.filter((one) => !taken.has(one));
  const missed = wanted.filter((one) => !taken.has(one));
  score.wrong += wrong.length;
  score.missed += missed.length;
  return { wrong, missed };
}

const part = (of: number, all: number) => (all === 0 ? 1 : of / all).toFixed(3);

export function line(name: string, { right, wrong, missed }: Score, goal = ''): string {
  const f = part(2 * right, 2 * right + wrong + missed);
  return `${name.padEnd(34)} P ${part(right, right + wrong)}  R ${part(right, right + missed)}  F1 ${f}  (${right + missed})  ${goal}`;
}
