import { applyEdits, type Edit, type Span } from '../text';
import type { Finding, Fix } from './finding';

/** Looks at a draft once more; `quoted` as in `CheckOptions`. */
type Check = (text: string, quoted: readonly Span[]) => readonly Finding[];

interface Looked {
  readonly text: string;
  readonly quoted: readonly Span[];
  readonly found: readonly Finding[];
}

/** What a finding is about, wherever it has moved to. */
const about = (text: string, { rule, start, end }: Finding): string => `${rule} ${text.slice(start, end).toLowerCase()}`;

function counted({ text, found }: Looked): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of found) counts.set(about(text, each), (counts.get(about(text, each)) ?? 0) + 1);
  return counts;
}

/** Where places stand after edits that touch none of them. */
function moved(places: readonly Span[], edits: readonly Edit[]): readonly Span[] {
  const by = (at: number): number => edits.reduce((sum, { start, end, text }) => (end <= at ? sum + text.length - (end - start) : sum), 0);
  return places.map(({ start, end }) => ({ start: start + by(start), end: end + by(end) }));
}

/** Whether a fix takes its finding away and brings no other to light. */
function keeps(fix: Fix, finding: Finding, before: Looked, check: Check): boolean {
  const text = applyEdits(before.text, fix.edits);
  const quoted = moved(before.quoted, fix.edits);
  const after = { text, quoted, found: check(text, quoted) };
  const [had, has] = [counted(before), counted(after)];
  const own = about(before.text, finding);
  if ((has.get(own) ?? 0) >= (had.get(own) ?? 0)) return false;
  return after.found.every((each) => {
    const name = about(text, each);
    // A finding about a wider place, such as a long sentence, holds the changed words as well.
    const wider = before.found.some((other) => other.rule === each.rule && other.end - other.start > finding.end - finding.start);
    return wider || (has.get(name) ?? 0) <= (had.get(name) ?? 0);
  });
}

/**
 * The findings of a draft with only those fixes after which nothing comes to light that they had covered.
 * @param covered what the findings left no room for; a fix is tried only where such a thing stands near it
 */
export function withSoundFixes(before: Looked, covered: readonly Finding[], check: Check): readonly Finding[] {
  if (covered.length === 0) return before.found;
  return before.found.map((finding) => {
    const near = covered.some(({ start, end }) => start <= finding.end && finding.start <= end);
    if (!near || finding.fixes.length === 0) return finding;
    const fixes = finding.fixes.filter((fix) => keeps(fix, finding, before, check));
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}
