import type { CSSProperties } from 'react';
import { Badge } from '../parts';
import { useWords } from '../words';
import type { StudioRow } from './rows';
import { topicName } from './topic-name';

interface Props {
  readonly row: StudioRow;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly id: string;
  readonly place: number;
  readonly style: CSSProperties;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

const looks = { approved: 'good', draft: 'hint', retired: 'plain' } as const;

/** One document of the list. */
export function DocumentRow({ row, chosen, active, id, place, style, onToggle, onOpen }: Props) {
  const { studio } = useWords();
  const words = studio.list;
  const { document, status, times, stale, flagged } = row;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={place}
      aria-selected={chosen}
      className={`studio-row${active ? ' studio-row--active' : ''}${status === 'retired' ? ' studio-row--faint' : ''}`}
      style={style}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? onToggle() : onOpen())}
    >
      <span role="gridcell" className="studio-row__mark">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={words.select(document.title)}
          onClick={(event) => event.stopPropagation()}
          onChange={onToggle}
        />
      </span>
      <span role="gridcell" className="studio-row__name">
        <span className="studio-row__title">{document.title}</span>
        <span className="studio-row__about">
          {[
            document.kind === 'reference' ? words.kinds.reference : '',
            ...document.topics.map((topic) => topicName(topic, words.topicNames)),
            document.owner ?? '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span role="gridcell" className="studio-row__signs">
        {flagged > 0 && <Badge look="block">{words.states.flagged}</Badge>}
        {stale && <Badge look="warn">{words.states.stale}</Badge>}
        {status && status !== 'approved' && <Badge look={looks[status]}>{words.states[status]}</Badge>}
        <span className="studio-row__lang">{document.lang}</span>
        <span className="studio-row__used">{document.kind === 'template' && words.used(times)}</span>
      </span>
    </div>
  );
}
