import { useState } from 'react';
import { actionFor, maskedTypes, type PrivacyAction } from '@/utils/redaction';
import { defaultProfile, type Profile } from '@/utils/standards';
import { Card } from '../card';
import type { Settings, SettingsPort } from '../outside';
import { Badge, Field, Icon, Search, Switch } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly settings: Settings;
  readonly port: SettingsPort;
}

const actions: readonly PrivacyAction[] = ['block', 'mask', 'suggest', 'allow'];

/** The profile with another word on a type; its default holds again where there is none. */
function withAction({ privacy, ...profile }: Profile, type: string, action: PrivacyAction | undefined): Profile {
  const { [type]: _, ...others } = privacy;
  return { ...profile, privacy: action === undefined ? others : { ...others, [type]: action } };
}

function withLock({ masking, ...profile }: Profile, type: string, on: boolean): Profile {
  const others = (masking?.locked ?? []).filter((one) => one !== type);
  return { ...profile, masking: { ...masking, locked: on ? [...others, type] : others } };
}

/** Every type of personal data: what is done with it, and whether a lead has locked that. */
export default function TypesCard({ settings, port }: Props) {
  const { types: words } = useWords().privacy;
  const { secretKind, answer } = useWords();
  const names: Readonly<Record<string, string>> = secretKind;
  const [query, setQuery] = useState('');
  const [lead, setLead] = useState(false);
  const profile = { ...defaultProfile, ...settings.profile };
  const locked = profile.masking?.locked ?? [];
  const asked = query.trim().toLowerCase();
  const found = maskedTypes.filter((type) => `${type} ${names[type] ?? ''}`.toLowerCase().includes(asked));
  const change = (make: (now: Profile) => Profile) => void port.change((now) => ({ profile: make({ ...defaultProfile, ...now.profile }) }));

  return (
    <Card title={words.title} why={words.why}>
      <Search label={words.search} clear={answer.clear} value={query} onChange={setQuery} />
      <Switch label={words.lead} on={lead} onChange={setLead} />
      {lead && <p className="card__why">{words.leadHint}</p>}
      {found.length === 0 && <p>{words.none(query)}</p>}
      <ul className="types">
        {found.map((type) => {
          const isLocked = locked.includes(type);
          const own = profile.privacy[type];
          const inForce = actionFor(type, profile);
          const usual = actionFor(type, withAction(profile, type, undefined));
          return (
            <li key={type}>
              <details className="types__row">
                <summary>
                  <Icon name="more" />
                  <span>{names[type] ?? type}</span>
                  {isLocked && (
                    <span className="types__lock">
                      <Icon name="lock" />
                      <span className="unseen">{words.locked}</span>
                    </span>
                  )}
                  <Badge look={inForce === 'block' ? 'block' : inForce === 'mask' ? 'warn' : inForce === 'suggest' ? 'hint' : 'plain'}>
                    {words.actions[inForce]}
                  </Badge>
                </summary>
                <Field label={words.action} {...(isLocked && !lead && { hint: words.lockedWhy })}>
                  {(props) => (
                    <select
                      {...props}
                      className="input"
                      disabled={isLocked && !lead}
                      value={own ?? ''}
                      onChange={({ target: { value } }) =>
                        change((now) =>
                          withAction(
                            now,
                            type,
                            actions.find((one) => one === value),
                          ),
                        )
                      }
                    >
                      <option value="">{words.own(words.actions[usual])}</option>
                      {actions.map((one) => (
                        <option key={one} value={one}>
                          {words.actions[one]}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
                {lead && <Switch label={words.lock} on={isLocked} onChange={(on) => change((now) => withLock(now, type, on))} />}
              </details>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
