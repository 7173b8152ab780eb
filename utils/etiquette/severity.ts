import type { Channel } from '../ticket';
import type { Profile } from '../standards';
import type { Severity } from './finding';

const weight: Readonly<Record<Severity | 'off', number>> = { block: 3, warn: 2, hint: 1, off: 0 };

/** The severity a rule has in a company and a channel: the channel's switch, then the company's, then the rule's own. */
export function severityOf(id: string, own: Severity | 'off', profile: Profile, channel: Channel): Severity | 'off' {
  return profile.channelRules?.[channel]?.[id] ?? profile.rules[id] ?? own;
}

/** The milder of the two: a rule may be unsure of one finding, a company may have asked for more or less of the rule. */
export function milder(a: Severity, b: Severity): Severity {
  return weight[a] < weight[b] ? a : b;
}

/** Whether an operator may switch the rule: rules that guard the customer's safety and the company's secrets are locked unless the profile says otherwise. */
export function isLocked(id: string, profile: Profile): boolean {
  return profile.locked ? profile.locked.some((each) => id === each || id.startsWith(`${each}.`)) : /^(?:safe|conf|left)\./u.test(id);
}
