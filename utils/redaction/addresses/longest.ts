import type { Candidate } from '../recognizer';

/** Of readings of one address that overlap the longest, in the order of the text. */
export function longest(all: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
