import { useMemo } from 'react';
import type { Reference } from '@/utils/library';
import { topicName, useLanguage, useWords } from '../words';
import './look-up-topics.css';

interface Props {
  readonly references: readonly Reference[];
  readonly onTopic: (topic: string) => void;
}

/** What the references are about, and how many there are of each: the way in when nothing is asked yet. */
export function LookUpTopics({ references, onTopic }: Props) {
  const { lookUp, studio } = useWords();
  const language = useLanguage();
  const topics = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { topics: each } of references) for (const topic of each) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    return [...counts]
      .map(([topic, count]) => ({ topic, count, name: topicName(topic, studio.list.topicNames) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  }, [references, studio, language]);
  if (topics.length < 2) return null;
  return (
    <section aria-label={lookUp.topics}>
      <h2 className="replies__title">{lookUp.topics}</h2>
      <ul className="look-up-topics">
        {topics.map(({ topic, name, count }) => (
          <li key={topic}>
            <button type="button" onClick={() => onTopic(topic)} aria-label={lookUp.topicCount(name, count)}>
              {name} <span>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
