import { defineUnlistedScript } from '#imports';
import type { Pens } from '@/hosts/editors';
import { caughtUp } from '@/hosts/gate';
import { fillFields } from '@/hosts/fields';
import { pens } from '@/hosts/marks';
import { checkDraft, type CheckContext } from '@/utils/etiquette';
import { findPrivate, lookAt, lookSteps, maskEdits, type MaskedReply, maskReplySteps, type PrivateSpan, weigh } from '@/utils/redaction';
import { defaultProfile, type Profile } from '@/utils/standards';
import { inTurns, type Steps } from '@/utils/steps';
import type { Edit } from '@/utils/text';
import { breath } from '@/platform/breath';
import { cornerButton } from './corner-button';
import { review, reviewInTurns, wantsTurns } from './review';
import { reviewing } from './reviewing';
import { leadingThroughStops, type Stops } from './stops';

/**
 * Everything that looks at a text, and what only a page with a reply box needs. It is brought into a page's frame only when a reply box there gets the focus,
 * so that pages without one carry nothing of it; the desk finds it on the isolated world's own global.
 */
export interface Checks {
  /** What draws the underlines of what was found. */
  readonly pens: Pens;
  /** The button at the reply box. */
  readonly cornerButton: typeof cornerButton;
  /** Leads through the places to fill in. */
  readonly stops: Stops;
  /** Looks at the draft while it is written. */
  readonly reviewing: typeof reviewing;
  readonly review: typeof review;
  /** Whether this draft is so long that a look at it is to be taken in turns. */
  readonly wantsTurns: typeof wantsTurns;
  readonly reviewInTurns: typeof reviewInTurns;
  maskEdits(text: string, spans: readonly PrivateSpan[], profile: Profile): readonly Edit[];
  /** Waits until the page has taken a masked draft in. */
  readonly caughtUp: typeof caughtUp;
  /** In turns: a reply that went out may be long. */
  maskReply(text: string): Promise<MaskedReply>;
  /** Fills the tool's own fields of a ticket. */
  readonly fillFields: typeof fillFields;
  /** Only what the profile forbids to leave at all. */
  neverLeaves(text: string, profile: Profile): readonly PrivateSpan[];
  /** Whether a text that was pasted has such; in turns. */
  hasSecrets(text: string, profile: Profile): Promise<boolean>;
}

const whole = async <T>(steps: Steps<T>): Promise<T> => (await inTurns(steps, { now: () => performance.now(), breath })) as T;

const forbidden = (text: string, spans: readonly PrivateSpan[], profile: Profile) =>
  weigh(text, spans, profile).filter(({ action }) => action === 'block');

const checks: Checks = {
  pens,
  cornerButton,
  stops: leadingThroughStops(),
  fillFields,
  reviewing,
  review,
  wantsTurns,
  reviewInTurns,
  maskEdits: (text, spans, profile) => maskEdits(text, spans, profile.masking),
  caughtUp,
  maskReply: (text) => whole(maskReplySteps(text)),
  neverLeaves: (text, profile) => forbidden(text, findPrivate(text, profile), profile),
  hasSecrets: async (text, profile) => forbidden(text, (await whole(lookSteps(text, profile))).spans, profile).length > 0,
};

// Said to nobody: read once so that word lists are unpacked and the code is warm before the first real draft.
const samples = [
  'Здравствуйте, Анна Сергеевна! Заказ № 48213 привезут 3 марта, телефон +7 921 555-01-17. Простите за задержку.\n\nС уважением,\nМария',
  'Dear Mr Brown,\n\nYour refund of 20.50 will arrive by 3 March. Please reply to a.brown@example.com.\n\nKind regards,\nMaria',
];
const context: CheckContext = {
  channel: 'email',
  localTime: '12:00',
  localDate: '2026-01-12',
  customerName: '',
  customerMessage: '',
  attachments: 0,
  isFirstReply: true,
};

/** In the browser's idle time, a piece at a time. */
function warmUp(): void {
  const steps = [0, 1, 2].flatMap(() =>
    samples.flatMap((text) => [() => void checkDraft(text, { context, profile: defaultProfile }), () => void lookAt(text)]),
  );
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 30));
  const next = (): void => {
    steps.shift()?.();
    if (steps.length > 0) idle(next, { timeout: 500 });
  };
  idle(next, { timeout: 500 });
}

export default defineUnlistedScript(() => {
  (globalThis as { otklikChecks?: Checks }).otklikChecks = checks;
  warmUp();
});
