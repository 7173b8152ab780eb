import { checkSteps, type CheckContext, type Finding, isIgnored } from '@/utils/etiquette';
import { lookSteps, weigh, type Weighed } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import { atOnce, inTurns, type Steps } from '@/utils/steps';
import { readWhole, type Span } from '@/utils/text';
import { breath } from '@/platform/breath';
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
  /** The text is so long that manners are not looked at; what is private is. */
  readonly tooLong: boolean;
  /** Those of the findings and secrets for which the gate holds a send. */
  readonly holding: { readonly findings: readonly Finding[]; readonly secrets: readonly Weighed[] };
}

/** One press on Send is judged up to three times, and mostly of a text that was looked at after the last pause. */
let last: { readonly key: string; readonly review: Review } | undefined;

/** A longer text (UTF-16 code units) is a log or a book and no reply: its manners are not looked at. */
export const mostForManners = 200_000;

type Asked = readonly [text: string, quoted: readonly Span[], context: CheckContext, profile: Profile];

const keyOf = (asked: Asked): string => JSON.stringify([...asked, turn()]);

function* steps(key: string, [text, quoted, context, profile]: Asked): Steps<Review> {
  const tooLong = text.length > mostForManners;
  const all = tooLong ? [] : yield* checkSteps(text, { context, profile, quoted });
  const findings = all.filter((finding) => !isIgnored(finding, text, ignoredSoFar(), here(), profile));
  yield;
  const { spans, failed } = yield* lookSteps(text, profile);
  const secrets = weigh(text, spans, profile, quoted).filter(({ action }) => action !== 'allow');
  yield;
  const holding = {
    findings: findings.filter(({ severity }) => severity === 'block'),
    secrets: secrets.filter(({ action }) => action === 'block' || action === 'mask'),
  };
  last = { key, review: { text, quoted, findings, secrets, unchecked: failed, tooLong, holding } };
  return last.review;
}

/** Looks at a draft with everything that there is; quoted history is checked for secrets alone. */
export function review(...asked: Asked): Review {
  const key = keyOf(asked);
  return last?.key === key ? last.review : atOnce(steps(key, asked));
}

/** Whether a look would take longer than a page can wait: then it is to be taken in turns. */
export const wantsTurns = (...asked: Asked): boolean => asked[0].length > readWhole && last?.key !== keyOf(asked);

/** The same look without holding the page up; undefined where it was stopped. */
export async function reviewInTurns(asked: Asked, stopped?: () => boolean): Promise<Review | undefined> {
  const key = keyOf(asked);
  if (last?.key === key) return last.review;
  return inTurns(steps(key, asked), { now: () => performance.now(), breath, ...(stopped && { stopped }) });
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
