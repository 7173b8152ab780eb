import type { Finding, Severity } from './finding';

const weights: Readonly<Record<Severity, number>> = { block: 3, warn: 2, hint: 1 };
const weightOf = ({ severity, unsure }: Finding): number => weights[severity] - (unsure ? 0.5 : 0);

const ofForm = ({ rule }: Finding): boolean => /^(?:greet|close)\./u.test(rule);

const heavier = (a: Finding, b: Finding): number =>
  weightOf(b) - weightOf(a) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  // «See ya» under a letter is a closing before it is slang.
  Number(ofForm(b)) - Number(ofForm(a));

/** Whether a finding that stays leaves no room for another one. */
function hides(other: Finding, each: Finding): boolean {
  if (each.start >= other.end || other.start >= each.end) return false;
  if (weightOf(other) > weightOf(each) || other.severity === 'hint' || other.rule === each.rule) return true;
  // Swearing inside a note for colleagues is a second fault.
  if (each.rule === 'tone.profanity') return false;
  return other.start <= each.start && each.end <= other.end;
}

/**
 * Of findings at one place the heavier one stays; of two as heavy the one that holds the other. What is only half over another says something of its own. Findings about the whole reply (start and end 0)
 * have no place and all stay. In the order of the text.
 */
export function settle(found: readonly Finding[]): readonly Finding[] {
  // By their start, so that a look at the neighbours is enough.
  const kept: Finding[] = [];
  let longest = 0;
  const from = (start: number): number => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const each of found.toSorted(heavier)) {
    const placed = each.end > each.start;
    let taken = false;
    for (let at = from(each.start - longest); at < kept.length && !taken; at += 1) {
      const other = kept[at];
      if (!other || other.start > each.end) break;
      taken = placed ? hides(other, each) : other.rule === each.rule && other.start === each.start;
    }
    if (taken) continue;
    kept.splice(from(each.start), 0, each);
    longest = Math.max(longest, each.end - each.start);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
