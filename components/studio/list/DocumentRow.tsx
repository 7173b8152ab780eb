import { memo } from 'react';
import { Badge } from '../../parts';
import { ownerName, topicName, useWords } from '../../words';
import type { StudioRow } from './rows';

interface Props {
  readonly row: StudioRow;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly id: string;
  /** In the list, from 0. */
  readonly index: number;
  /** Of every row, in pixels. */
  readonly height: number;
  readonly onToggle: (index: number) => void;
  readonly onOpen: (id: string) => void;
}

const looks = { approved: 'good', draft: 'hint', retired: 'plain' } as const;

/** One document of the list. */
export const DocumentRow = memo(function DocumentRow({ row, chosen, active, id, index, height, onToggle, onOpen }: Props) {
  const { studio } = useWords();
  const words = studio.list;
  const { document, status, times, stale, flagged } = row;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={chosen}
      className={`studio-row${active ? ' studio-row--active' : ''}${status === 'retired' ? ' studio-row--faint' : ''}`}
      style={{ position: 'absolute', insetInline: 0, top: index * height, height }}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? onToggle(index) : onOpen(document.id))}
    >
      <span role="gridcell" className="studio-row__mark">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={words.select(document.title)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onToggle(index)}
        />
      </span>
      <span role="gridcell" className="studio-row__name">
        <span className="studio-row__title">{document.title}</span>
        <span className="studio-row__about">
          {[
            document.kind === 'reference' ? words.kinds.reference : '',
            ...document.topics.map((topic) => topicName(topic, words.topicNames)),
            ownerName(document.owner ?? '', words.topicNames),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span role="gridcell" className="studio-row__signs">
        {flagged > 0 && <Badge look="block">{words.states.flagged}</Badge>}
        {stale && <Badge look="warn">{words.states.stale}</Badge>}
        {status && status !== 'approved' && <Badge look={looks[status]}>{words.states[status]}</Badge>}
        <span className="studio-row__lang">{words.shortLangs[document.lang]}</span>
        <span className="studio-row__used">{document.kind === 'template' && words.used(times)}</span>
      </span>
    </div>
  );
});
