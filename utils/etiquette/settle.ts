import type { Finding, Severity } from './finding';

const weight: Readonly<Record<Severity, number>> = { block: 3, warn: 2, hint: 1 };

const heavier = (a: Finding, b: Finding): number =>
  weight[b.severity] - weight[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * One finding a place: of those that overlap the heavier one stays, then the longer. Findings about the whole reply
 * (start and end 0) have no place and all stay. In the order of the text.
 */
export function settle(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const each of found.toSorted(heavier)) {
    const placed = each.end > each.start;
    const taken = kept.some((other) =>
      placed ? each.start < other.end && other.start < each.end : other.rule === each.rule && other.start === each.start,
    );
    if (!taken) kept.push(each);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
