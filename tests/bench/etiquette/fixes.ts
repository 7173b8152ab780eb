import type { CheckOptions } from '../../../utils/etiquette/check.ts';
import type { Finding } from '../../../utils/etiquette/finding.ts';
import type { applyEdits } from '../../../utils/text/edits.ts';

type Check = (text: string, options: CheckOptions) => readonly Finding[];

/** What a finding is about, wherever it has moved to. */
const about = (text: string, { rule, start, end }: Finding): string => `${rule} ${text.slice(start, end).toLowerCase()}`;

function counted(text: string, found: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of found) counts.set(about(text, each), (counts.get(about(text, each)) ?? 0) + 1);
  return counts;
}

export interface Tried {
  readonly fixes: number;
  /** Fixes that leave their finding, bring another one or reach far outside of it. */
  readonly failed: readonly string[];
}

/** Applies every fix of every finding by itself: it must remove its finding, add none and stay in its sentence. */
export function tryFixes(text: string, options: CheckOptions, check: Check, apply: typeof applyEdits): Tried {
  const before = check(text, options);
  const had = counted(text, before);
  let fixes = 0;
  const failed: string[] = [];
  for (const finding of before) {
    for (const { edits } of finding.fixes) {
      fixes += 1;
      const shown = `${finding.rule} «${text.slice(finding.start, finding.end)}» in «${text.slice(Math.max(0, finding.start - 30), finding.end + 30)}»`;
      if (edits.some(({ start, end }) => start < finding.start - 3 || end > finding.end + 3)) failed.push(`reaches out: ${shown}`);
      const after = apply(text, edits);
      const left = check(after, options);
      const has = counted(after, left);
      const own = about(text, finding);
      if ((has.get(own) ?? 0) >= (had.get(own) ?? 0)) failed.push(`still there: ${shown}`);
      for (const each of left) {
        const known = had.get(about(after, each)) ?? 0;
        // A finding about a wider place, such as a long sentence, holds the changed words as well.
        const wider = before.some((other) => other.rule === each.rule && other.end - other.start > finding.end - finding.start);
        if ((has.get(about(after, each)) ?? 0) > known && !wider) failed.push(`adds ${about(after, each)}: ${shown}`);
      }
    }
  }
  return { fixes, failed };
}
