import { type Ignored, isLocked, type RuleCard, rules, type Severity, withLock } from '@/utils/etiquette';
import type { Channel } from '@/utils/ticket';
import { Badge, Field, Icon, Switch } from '../parts';
import { useLanguage, useWords } from '../words';
import { IgnoredNote } from './IgnoredNote';
import type { ProfileProps } from './keep';
import { withSwitch } from './switches';

export type RuleChannel = 'all' | Channel;
type Strictness = Severity | 'off';

interface Props extends ProfileProps {
  readonly rule: RuleCard;
  readonly channel: RuleChannel;
  /** Whether locks can be changed, and what is locked. */
  readonly lead: boolean;
  readonly ignored: Ignored;
  readonly onIgnored: (now: Ignored) => void;
}

const levels: readonly Strictness[] = ['block', 'warn', 'hint', 'off'];

/** One rule: what it asks for, and what of it the company has changed. */
export function RuleRow({ rule: { id, severity: own, why, langs }, channel, lead, profile, keep, ignored, onIgnored }: Props) {
  const { rules: words } = useWords().manners;
  const language = useLanguage();
  const locked = isLocked(id, profile);
  const inChannel = channel === 'all' ? undefined : profile.channelRules?.[channel]?.[id];
  const everywhere = profile.rules[id] ?? own;
  const chosen = channel === 'all' ? profile.rules[id] : inChannel;
  const inForce = inChannel ?? everywhere;
  const clause = profile.standards?.[id] ?? '';
  const [only] = langs;

  function writeClause(text: string): void {
    const { [id]: _, ...others } = profile.standards ?? {};
    keep({ standards: text.trim() === '' ? others : { ...others, [id]: text } });
  }

  return (
    <li>
      <details className="rule-row">
        <summary>
          <Icon name="more" />
          <span className="rule-row__why">{why[language]}</span>
          {locked && (
            <span className="rule-row__lock">
              <Icon name="lock" />
              <span className="unseen">{words.locked}</span>
            </span>
          )}
          <Badge look={inForce === 'off' ? 'plain' : inForce}>{words.severities[inForce]}</Badge>
        </summary>
        <div className="rule-row__inside">
          <p className="rule-row__id">
            <code>{id}</code> {langs.length === 1 && only !== undefined && words.langs[only]}
          </p>
          <Field label={words.severity} {...(locked && !lead && { hint: words.lockedWhy })}>
            {(props) => (
              <select
                {...props}
                className="input"
                disabled={locked && !lead}
                value={chosen ?? ''}
                onChange={({ target: { value } }) =>
                  keep(
                    withSwitch(
                      profile,
                      channel,
                      id,
                      levels.find((level) => level === value),
                    ),
                  )
                }
              >
                <option value="">
                  {channel === 'all' ? words.own(words.severities[own]) : words.everywhere(words.severities[everywhere])}
                </option>
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {words.severities[level]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.clause} hint={words.clauseHint}>
            {(props) => (
              <input
                {...props}
                className="input"
                readOnly={locked && !lead}
                value={clause}
                onChange={({ target: { value } }) => writeClause(value)}
              />
            )}
          </Field>
          {lead && (
            <Switch
              label={words.lock}
              on={locked}
              onChange={(on) =>
                keep({
                  locked: withLock(
                    profile,
                    id,
                    on,
                    rules.map((each) => each.id),
                  ),
                })
              }
            />
          )}
          <IgnoredNote rule={id} ignored={ignored} onIgnored={onIgnored} />
        </div>
      </details>
    </li>
  );
}
