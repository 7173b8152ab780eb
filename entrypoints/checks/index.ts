import { defineUnlistedScript } from '#imports';
import { checkDraft, type CheckContext, type Finding } from '@/utils/etiquette';
import { findPrivate, lookAt, maskEdits, maskReply, type MaskedReply, type PrivateSpan, weigh, type Weighed } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import type { Edit, Span } from '@/utils/text';

/** What a look at the draft gave. */
export interface Review {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly secrets: readonly Weighed[];
  /** Types that are not being looked for, because their word lists did not load. */
  readonly unchecked: readonly string[];
  /** Those of the findings and secrets for which the gate holds a send. */
  readonly holding: { readonly findings: readonly Finding[]; readonly secrets: readonly Weighed[] };
}

/**
 * Everything that looks at a text. It is brought into a page's frame only when a reply box there gets the focus,
 * so that pages without one carry nothing of it; the desk finds it on the isolated world's own global.
 */
export interface Checks {
  review(text: string, quoted: readonly Span[], context: CheckContext, profile: Profile): Review;
  maskEdits(text: string, spans: readonly PrivateSpan[], profile: Profile): readonly Edit[];
  maskReply(text: string): MaskedReply;
  /** Only what the profile forbids to leave at all. */
  neverLeaves(text: string, profile: Profile): readonly PrivateSpan[];
}

/** One press on Send is judged up to three times, and mostly of a text that was looked at after the last pause. */
let last: { readonly key: string; readonly review: Review } | undefined;

const checks: Checks = {
  review(text, quoted, context, profile) {
    const key = JSON.stringify([text, quoted, context, profile]);
    if (last?.key === key) return last.review;
    const findings = checkDraft(text, { context, profile, quoted });
    const { spans, failed } = lookAt(text, profile);
    const secrets = weigh(text, spans, profile, quoted).filter(({ action }) => action !== 'allow');
    const holding = {
      findings: findings.filter(({ severity }) => severity === 'block'),
      secrets: secrets.filter(({ action }) => action === 'block' || action === 'mask'),
    };
    const review = { text, findings, secrets, unchecked: failed, holding };
    last = { key, review };
    return review;
  },
  maskEdits: (text, spans, profile) => maskEdits(text, spans, profile.masking),
  maskReply,
  neverLeaves: (text, profile) => weigh(text, findPrivate(text, profile), profile).filter(({ action }) => action === 'block'),
};

export default defineUnlistedScript(() => {
  (globalThis as { otklikChecks?: Checks }).otklikChecks = checks;
});
