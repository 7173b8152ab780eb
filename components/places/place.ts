import type { FactKind, Span } from '@/utils/text';

/** Something that was read out of a letter, at its place there. */
export interface Place extends Span {
  readonly kind: FactKind | 'question' | 'request' | 'mood';
  /** What a line of the summary finds its place by. */
  readonly key: string;
}

export const factKey = (kind: FactKind, written: string): string => `${kind} ${written}`;
export const askKey = (nth: number): string => `ask ${nth}`;

export interface Grown extends Place {
  readonly inner: readonly Grown[];
}

/** Places between two points, each with those that stand inside it; one that only crosses another's end is left out. */
export function grownIn(places: readonly Place[], start: number, end: number): Grown[] {
  const inside = places
    .map((one) => ({ ...one, start: Math.max(start, one.start), end: Math.min(end, one.end) }))
    .filter((one) => one.start < one.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const grown: Grown[] = [];
  let at = start;
  inside.forEach((one, nth) => {
    if (one.start < at) return;
    at = one.end;
    const rest = inside.slice(nth + 1).filter((other) => other.end <= one.end);
    grown.push({ ...one, inner: grownIn(rest, one.start, one.end) });
  });
  return grown;
}
