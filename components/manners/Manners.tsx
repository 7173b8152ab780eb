import type { Ignored } from '@/utils/etiquette';
import { defaultProfile, type Profile } from '@/utils/standards';
import { useWords } from '../words';
import type { IgnoredPort, Settings, SettingsPort } from '../outside';
import { Notice, useLoaded } from '../parts';
import { AddressCard } from './AddressCard';
import { LengthCard } from './LengthCard';
import { ListsCard } from './ListsCard';
import { OwnRulesCard } from './OwnRulesCard';
import { RulesCard } from './RulesCard';
import './manners.css';

interface Props {
  readonly settings: Settings;
  readonly port: SettingsPort;
  readonly ignored: IgnoredPort;
}

/** How replies are written in the company. */
export function Manners({ settings, port, ignored }: Props) {
  const { common } = useWords();
  const profile = { ...defaultProfile, ...settings.profile };
  const keep = (part: Partial<Profile>) => void port.change((now) => ({ profile: { ...defaultProfile, ...now.profile, ...part } }));
  const drop = (field: keyof Profile) =>
    void port.change((now) => {
      const { [field]: _, ...others } = now.profile;
      return { profile: { ...defaultProfile, ...others } };
    });
  const own = { profile, keep, drop };
  const kept = useLoaded(() => ignored.get(), [ignored]);
  const change = (now: Ignored) => void ignored.set(now).then(kept.again);
  return (
    <>
      <AddressCard {...own} />
      <LengthCard {...own} />
      <ListsCard {...own} />
      <OwnRulesCard {...own} />
      {kept.state === 'failed' && <Notice look="warn">{common.failed}</Notice>}
      {kept.state === 'ready' && <RulesCard {...own} ignored={kept.value} onIgnored={change} />}
    </>
  );
}
