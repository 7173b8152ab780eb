import type { Profile } from '../../standards';
import type { PrivacyAction, PrivateSpan } from '../finding';
import { actionFor } from './actions';
import { type Leave, leaveFor } from './allowed';

/** A finding with what is to be done about it, and why it may stay where it may. */
export interface Weighed extends PrivateSpan {
  readonly action: PrivacyAction;
  readonly leave?: Leave;
}

/** What the profile wants done with each finding. A locked type is never let through by a default. */
export function weigh(text: string, spans: readonly PrivateSpan[], profile: Profile): readonly Weighed[] {
  return spans.map((span) => {
    const action = actionFor(span.type, profile);
    const leave = action === 'allow' || profile.masking?.strict?.includes(span.type) ? undefined : leaveFor(text, span, profile);
    return leave === undefined ? { ...span, action } : { ...span, action: 'allow', leave };
  });
}
