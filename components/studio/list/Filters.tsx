import { memo, useMemo } from 'react';
import { Search } from '../../parts';
import { ownerName, topicName, useWords } from '../../words';
import { choicesOf, type Filter, type Shelf, type StudioRow } from './rows';
import { Select } from '../Select';

interface Props {
  readonly rows: readonly StudioRow[];
  readonly filter: Filter;
  readonly shelf: Shelf;
  readonly onChange: (part: Partial<Filter>) => void;
}

const pairs = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.entries(words) as [Key, string][];

/** Scripts are neither approved nor used as a whole. */
const ofScripts: readonly Filter['state'][] = ['all', 'expiring', 'stale'];

/** The lists of what there is, drawn again only when one of them is chosen from: a library may have hundreds of topics. */
const Conditions = memo(function Conditions({ rows, shelf, onChange, ...filter }: Omit<Filter, 'words'> & Omit<Props, 'filter'>) {
  const words = useWords().studio.list;
  const topics = useMemo(() => choicesOf(rows, ({ topics: all }) => all), [rows]);
  const owners = useMemo(() => choicesOf(rows, ({ owner }) => (owner === undefined ? [] : [owner])), [rows]);
  return (
    <div className="studio-filters__lists">
      <Select
        label={words.state}
        value={filter.state}
        choices={pairs(words.states).filter(([state]) => shelf === 'replies' || ofScripts.includes(state))}
        onChange={(state) => onChange({ state })}
      />
      {shelf === 'replies' && (
        <Select label={words.kind} value={filter.kind} choices={pairs(words.kinds)} onChange={(kind) => onChange({ kind })} />
      )}
      <Select
        label={words.topic}
        value={filter.topic}
        choices={[['', words.allTopics], ...topics.map((topic) => [topic, topicName(topic, words.topicNames)] as const)]}
        onChange={(topic) => onChange({ topic })}
      />
      <Select
        label={words.lang}
        value={filter.lang}
        choices={[['all', words.allLangs], ...pairs(words.langs)]}
        onChange={(lang) => onChange({ lang })}
      />
      {owners.length > 0 && (
        <Select
          label={words.owner}
          value={filter.owner}
          choices={[['', words.allOwners], ...owners.map((owner) => [owner, ownerName(owner, words.topicNames)] as const)]}
          onChange={(owner) => onChange({ owner })}
        />
      )}
    </div>
  );
});

/** What the list is narrowed by. */
export function Filters({ rows, filter, shelf, onChange }: Props) {
  const { studio, answer } = useWords();
  const { words, ...conditions } = filter;
  return (
    <div className="studio-filters" role="search">
      <Search label={studio.list.search} clear={answer.clear} value={words} onChange={(text) => onChange({ words: text })} />
      <Conditions rows={rows} shelf={shelf} onChange={onChange} {...conditions} />
    </div>
  );
}
