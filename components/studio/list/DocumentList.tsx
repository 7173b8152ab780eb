import { useCallback, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words';
import { DocumentRow } from './DocumentRow';
import type { StudioRow } from './rows';

interface Props {
  readonly rows: readonly StudioRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** Of a row, in pixels. */
const height = 52;
/** Rows drawn above and below those in sight. */
const spare = 8;
/** The document that was opened last: the way back leads to its row. */
let opened: string | undefined;

/** Thousands of rows, of which those in sight are drawn. One stop for Tab; the arrows move inside. */
export function DocumentList({ rows, chosen, onChoose, onOpen }: Props) {
  const { studio } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const list = useId();
  const [last, setAt] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ document }) => document.id === opened),
    ),
  );
  // A list that got shorter keeps the place in it as far as there is one.
  const at = Math.max(0, Math.min(last, rows.length - 1));
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const from = Math.max(0, Math.floor(seen.top / height) - spare);
  const inSight = rows.slice(from, from + Math.ceil(seen.height / height) + 2 * spare);

  function toggle(id: string): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  }
  function move(to: number): void {
    const place = Math.max(0, Math.min(rows.length - 1, to));
    setAt(place);
    const view = box.current;
    if (view === null) return;
    if (place * height < view.scrollTop) view.scrollTop = place * height;
    else if ((place + 1) * height > view.scrollTop + view.clientHeight) view.scrollTop = (place + 1) * height - view.clientHeight;
  }
  function pressed(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? height) / height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    };
    const id = rows[at]?.document.id;
    const to = steps[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && id !== undefined) open(id);
    else if (event.key === ' ' && id !== undefined) toggle(id);
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) onChoose(new Set(rows.map(({ document }) => document.id)));
    else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set());
    else return;
    event.preventDefault();
  }

  // The same for as long as the list stands: a row that did not change is not drawn again.
  const latest = useRef({ rows, toggle, onOpen });
  useLayoutEffect(() => {
    latest.current = { rows, toggle, onOpen };
  });
  const start = useRef(at);
  useLayoutEffect(() => {
    const view = box.current;
    if (view === null || opened === undefined) return;
    view.scrollTop = (start.current + 0.5) * height - view.clientHeight / 2;
    if (document.activeElement === document.body) view.focus({ preventScroll: true });
    opened = undefined;
  }, []);
  const pick = useCallback((index: number) => {
    const row = latest.current.rows[index];
    setAt(index);
    if (row) latest.current.toggle(row.document.id);
  }, []);
  const open = useCallback((id: string) => {
    opened = id;
    latest.current.onOpen(id);
  }, []);

  return (
    <div
      ref={box}
      className="studio-list scroll"
      role="grid"
      aria-label={studio.list.label}
      aria-describedby={`${list}-keys`}
      aria-multiselectable="true"
      aria-rowcount={rows.length}
      aria-activedescendant={rows[at] && `${list}-${at}`}
      tabIndex={0}
      onKeyDown={pressed}
      onScroll={({ currentTarget }) => setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <p id={`${list}-keys`} className="unseen">
        {studio.list.keys}
      </p>
      <div role="rowgroup" style={{ height: rows.length * height, position: 'relative' }}>
        {inSight.map((row, nth) => {
          const index = from + nth;
          const { id } = row.document;
          return (
            <DocumentRow
              key={id}
              id={`${list}-${index}`}
              row={row}
              chosen={chosen.has(id)}
              active={index === at}
              index={index}
              height={height}
              onToggle={pick}
              onOpen={open}
            />
          );
        })}
      </div>
    </div>
  );
}
