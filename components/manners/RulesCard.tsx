import { useState } from 'react';
import type { Ignored, RuleCard } from '@/utils/etiquette';
import { rules } from '@/utils/etiquette';
import { Card } from '../card';
import { Choice, Icon, Search, Switch } from '../parts';
import { useLanguage, useWords } from '../words';
import type { ProfileProps } from './keep';
import { RuleRow, type RuleChannel } from './RuleRow';

interface Props extends ProfileProps {
  readonly ignored: Ignored;
  readonly onIgnored: (now: Ignored) => void;
}

/** Every rule of the product by group: how strict, by whose clause, whether it is locked, whether it is ignored. */
export function RulesCard(props: Props) {
  const { manners: words, answer } = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [channel, setChannel] = useState<RuleChannel>('all');
  const [lead, setLead] = useState(false);
  const asked = query.trim().toLowerCase();
  const found = rules.filter(({ id, why }) => asked === '' || `${id} ${why[language]}`.toLowerCase().includes(asked));
  const titles: Readonly<Record<string, string>> = words.rules.groups;
  const groups = new Map<string, RuleCard[]>();
  for (const rule of found) {
    const title = titles[rule.id.split('.')[0] ?? ''] ?? words.rules.other;
    groups.set(title, [...(groups.get(title) ?? []), rule]);
  }

  return (
    <Card title={words.rules.title} why={words.rules.why}>
      <Search label={words.rules.search} clear={answer.clear} value={query} onChange={setQuery} />
      <Choice label={words.rules.channel} value={channel} choices={words.channels} onChange={setChannel} />
      <Switch label={words.rules.lead} on={lead} onChange={setLead} />
      {lead && <p className="card__why">{words.rules.leadHint}</p>}
      {found.length === 0 && <p>{words.rules.none(query)}</p>}
      {[...groups].map(([title, group]) => (
        <details key={title} className="rule-group" open={asked !== ''}>
          <summary>
            <Icon name="more" />
            <h3>{title}</h3>
            <small>{words.rules.count(group.length)}</small>
          </summary>
          <ul>
            {group.map((rule) => (
              <RuleRow key={rule.id} rule={rule} channel={channel} lead={lead} {...props} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
