import { Card } from '../card';
import { Choice, LinesSetting, Switch } from '../parts';
import { useWords } from '../words';
import type { ProfileProps } from './keep';

/** How customers are addressed and how a reply ends. */
export function AddressCard({ profile, keep, drop }: ProfileProps) {
  const words = useWords().manners.address;
  return (
    <Card title={words.title}>
      <Choice label={words.vy} value={profile.vy} choices={words.vys} onChange={(vy) => keep({ vy })} />
      <Switch label={words.ty} on={profile.onFirstNames ?? false} onChange={(onFirstNames) => keep({ onFirstNames })} />
      <Choice
        label={words.addressBy}
        value={profile.addressBy ?? 'polite'}
        choices={words.addressBys}
        onChange={(addressBy) => keep({ addressBy })}
      />
      <Choice label={words.closing} value={profile.closing} choices={words.closings} onChange={(closing) => keep({ closing })} />
      <LinesSetting
        label={words.signOffs}
        hint={words.signOffsHint}
        values={profile.signOffs ?? []}
        onSave={(signOffs) => keep({ signOffs })}
      />
      <Choice
        label={words.emoji}
        value={profile.emoji ?? 'auto'}
        choices={words.emojis}
        onChange={(emoji) => (emoji === 'auto' ? drop('emoji') : keep({ emoji }))}
      />
      <Choice
        label={words.contractions}
        value={profile.contractions ?? 'allow'}
        choices={words.contractionsAll}
        onChange={(contractions) => keep({ contractions })}
      />
    </Card>
  );
}
