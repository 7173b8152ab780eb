import type { Profile } from '../standards';
import type { Finding } from './finding';
import { isLocked } from './severity';

/** This one place; every place of the rule in this reply; these words for this rule; the rule altogether. */
export const ignoreScopes = ['once', 'reply', 'word', 'rule'] as const;
export type IgnoreScope = (typeof ignoreScopes)[number];

/** Why a remark does not count: a quotation, a term, a rule that does not fit, something else. */
export const ignoreReasons = ['quote', 'term', 'unfit', 'other'] as const;
export type IgnoreReason = (typeof ignoreReasons)[number];

/** What an operator ignores for good, and how often for which reason: counts by rule, never a text of a reply. */
export interface Ignored {
  readonly rules: readonly string[];
  /** Words by rule, lower case. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, Readonly<Partial<Record<IgnoreReason, number>>>>>;
}

export const nothingIgnored: Ignored = { rules: [], words: {}, counts: {} };

/** What is ignored in the reply being written alone. */
export interface IgnoredHere {
  readonly rules: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const around = 12;
const longestWord = 60;

/** The words of a finding as they are remembered; empty for one about the whole reply and for a long passage. */
export function wordOf({ start, end }: Finding, text: string): string {
  return end - start > longestWord ? '' : text.slice(start, end).trim().toLowerCase();
}

/** A place that is known again after edits elsewhere: rule, words, and what stands beside them. */
export function placeOf({ rule, start, end, message }: Finding, text: string): string {
  if (start === end) return `${rule} ${message.ru}`;
  return [rule, text.slice(Math.max(0, start - around), start), text.slice(start, end), text.slice(end, end + around)].join('\u0000');
}

/** What may be ignored of a finding; nothing where the company has locked the rule. */
export function scopesFor(finding: Finding, text: string, profile: Profile): readonly IgnoreScope[] {
  if (isLocked(finding.rule, profile)) return [];
  return ignoreScopes.filter((scope) => scope !== 'word' || wordOf(finding, text) !== '');
}

/** Whether the operator said that this finding does not count. What is locked always counts. */
export function isIgnored(finding: Finding, text: string, { rules, words }: Ignored, here: IgnoredHere, profile: Profile): boolean {
  const { rule } = finding;
  if (isLocked(rule, profile)) return false;
  if (rules.includes(rule) || here.rules.has(rule) || here.places.has(placeOf(finding, text))) return true;
  return words[rule]?.includes(wordOf(finding, text)) ?? false;
}

/** What is ignored for good once this choice is made too; its reason is counted whatever the scope. */
export function ignoring(before: Ignored, finding: Finding, text: string, scope: IgnoreScope, reason: IgnoreReason): Ignored {
  const { rule } = finding;
  const counts = { ...before.counts, [rule]: { ...before.counts[rule], [reason]: (before.counts[rule]?.[reason] ?? 0) + 1 } };
  const word = wordOf(finding, text);
  if (scope === 'rule') return { ...before, counts, rules: [...new Set([...before.rules, rule])] };
  if (scope === 'word' && word !== '')
    return { ...before, counts, words: { ...before.words, [rule]: [...new Set([...(before.words[rule] ?? []), word])] } };
  return { ...before, counts };
}
