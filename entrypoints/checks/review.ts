import { checkDraft, type CheckContext, type Finding, isIgnored } from '@/utils/etiquette';
import { lookAt, weigh, type Weighed } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import type { Span } from '@/utils/text';
import { here, ignoredSoFar, turn } from './ignored';

/** What a look at the draft gave. */
export interface Review {
  readonly text: string;
  readonly quoted: readonly Span[];
  /** Those that the operator ignores are left out. */
  readonly findings: readonly Finding[];
  readonly secrets: readonly Weighed[];
  /** Types that are not being looked for, because their word lists did not load. */
  readonly unchecked: readonly string[];
  /** Those of the findings and secrets for which the gate holds a send. */
  readonly holding: { readonly findings: readonly Finding[]; readonly secrets: readonly Weighed[] };
}

/** One press on Send is judged up to three times, and mostly of a text that was looked at after the last pause. */
let last: { readonly key: string; readonly review: Review } | undefined;

/** Looks at a draft with everything that there is; quoted history is checked for secrets alone. */
export function review(text: string, quoted: readonly Span[], context: CheckContext, profile: Profile): Review {
  const key = JSON.stringify([text, quoted, context, profile, turn()]);
  if (last?.key === key) return last.review;
  const findings = checkDraft(text, { context, profile, quoted }).filter(
    (finding) => !isIgnored(finding, text, ignoredSoFar(), here(), profile),
  );
  const { spans, failed } = lookAt(text, profile);
  const secrets = weigh(text, spans, profile, quoted).filter(({ action }) => action !== 'allow');
  const holding = {
    findings: findings.filter(({ severity }) => severity === 'block'),
    secrets: secrets.filter(({ action }) => action === 'block' || action === 'mask'),
  };
  last = { key, review: { text, quoted, findings, secrets, unchecked: failed, holding } };
  return last.review;
}

/** The same finding in a later look at the draft: the nearest that says the same; nothing when it is gone. */
export function sameIn(
  { findings }: Review,
  before: Finding,
  labels = before.fixes.map(({ label }) => label.ru).join(),
): Finding | undefined {
  const same = findings.filter(
    ({ rule, message, fixes }) =>
      rule === before.rule && message.ru === before.message.ru && fixes.map(({ label }) => label.ru).join() === labels,
  );
  return same.toSorted((a, b) => Math.abs(a.start - before.start) - Math.abs(b.start - before.start))[0];
}
