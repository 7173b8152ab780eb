import type { Severity } from '@/utils/etiquette';
import type { Profile } from '@/utils/standards';
import type { Channel } from '@/utils/ticket';

type Switches = Readonly<Record<string, Severity | 'off'>>;

function switched(before: Switches, id: string, to: Severity | 'off' | undefined): Switches {
  const { [id]: _, ...others } = before;
  return to === undefined ? others : { ...others, [id]: to };
}

/** The switches of a profile with one rule set for all channels or for one; undefined takes the switch away. */
export function withSwitch(
  profile: Profile,
  channel: 'all' | Channel,
  id: string,
  to: Severity | 'off' | undefined,
): Pick<Profile, 'rules'> | Pick<Profile, 'channelRules'> {
  if (channel === 'all') return { rules: switched(profile.rules, id, to) };
  return { channelRules: { ...profile.channelRules, [channel]: switched(profile.channelRules?.[channel] ?? {}, id, to) } };
}
