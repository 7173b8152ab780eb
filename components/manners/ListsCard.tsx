import { Card } from '../card';
import { LinesSetting } from '../parts';
import { useWords } from '../words';
import { Jargon } from './Jargon';
import type { ProfileProps } from './keep';

/** Words of the company: jargon, promises, abbreviations, addresses for colleagues. */
export function ListsCard({ profile, keep, drop }: ProfileProps) {
  const words = useWords().manners.lists;
  return (
    <Card title={words.title}>
      <Jargon {...{ profile, keep, drop }} />
      <LinesSetting
        label={words.promises}
        hint={words.promisesHint}
        values={profile.forbiddenPromises}
        onSave={(forbiddenPromises) => keep({ forbiddenPromises })}
      />
      <LinesSetting
        label={words.abbreviations}
        hint={words.abbreviationsHint}
        values={profile.knownAbbreviations ?? []}
        words
        onSave={(knownAbbreviations) => keep({ knownAbbreviations })}
      />
      <LinesSetting
        label={words.hosts}
        hint={words.hostsHint}
        values={profile.internalHosts ?? []}
        words
        onSave={(internalHosts) => keep({ internalHosts })}
      />
    </Card>
  );
}
