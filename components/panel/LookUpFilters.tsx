import { useMemo } from 'react';
import type { Reference } from '@/utils/library';
import type { LookUpFilter } from '../outside';
import { topicName, useLanguage, useWords } from '../words';
import './look-up-filters.css';

interface Props {
  readonly references: readonly Reference[];
  readonly filter: LookUpFilter;
  readonly onChange: (filter: LookUpFilter) => void;
}

/** What is searched: one topic or all, only what is in force or everything. */
export function LookUpFilters({ references, filter, onChange }: Props) {
  const { lookUp, studio } = useWords();
  const language = useLanguage();
  const topics = useMemo(
    () =>
      [...new Set(references.flatMap((each) => each.topics))]
        .map((topic) => ({ topic, name: topicName(topic, studio.list.topicNames) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    [references, language, studio.list.topicNames],
  );
  return (
    <div className="look-up-filters">
      {topics.length > 1 && (
        <label>
          <span className="unseen">{lookUp.topic}</span>
          <select value={filter.topic} onChange={(event) => onChange({ ...filter, topic: event.target.value })}>
            <option value="">{lookUp.everyTopic}</option>
            {topics.map(({ topic, name }) => (
              <option key={topic} value={topic}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input type="checkbox" checked={filter.inForce} onChange={(event) => onChange({ ...filter, inForce: event.target.checked })} />{' '}
        {lookUp.onlyInForce}
      </label>
    </div>
  );
}
