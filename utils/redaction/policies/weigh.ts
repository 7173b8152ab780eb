import type { Profile } from '../../standards';
import type { Span } from '../../text';
import type { PrivacyAction, PrivateSpan } from '../finding';
import { actionFor } from './actions';
import { type Leave, leaveFor } from './allowed';

/** A finding with what is to be done about it, and why it may stay where it may. */
export interface Weighed extends PrivateSpan {
  readonly action: PrivacyAction;
  readonly leave?: Leave;
}

/**
 * What the profile wants done with each finding. A strict type is never let through by a default.
 * @param quoted places of the text that quote what was written before: there only what would hold a send is told of
 */
export function weigh(text: string, spans: readonly PrivateSpan[], profile: Profile, quoted: readonly Span[] = []): readonly Weighed[] {
  return spans.map((span) => {
    const action = actionFor(span.type, profile);
    const strict = profile.masking?.strict?.includes(span.type) === true;
    const inQuote = quoted.some(({ start, end }) => start <= span.start && span.end <= end);
    const leave = action === 'allow' || strict ? undefined : leaveFor(text, span, profile);
    const shared = { ...span, ...(inQuote && { quoted: true as const }) };
    if (leave !== undefined) return { ...shared, action: 'allow', leave };
    return inQuote && action === 'suggest' ? { ...shared, action: 'allow', leave: 'quoted' } : { ...shared, action };
  });
}
