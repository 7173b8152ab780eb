import { useState } from 'react';
import type { Directory, Receiver } from '@/utils/escalation';
import type { LibraryDocument, YamlValues } from '@/utils/library';
import { Badge, Button } from '../../parts';
import { useWords } from '../../words';
import type { Source } from '../source/use-source';
import { ReceiverMore } from './ReceiverMore';
import { ReceiverRow } from './ReceiverRow';
import './directory.css';

interface Props {
  readonly kind: Receiver['kind'];
  readonly directory: Directory;
  readonly source: Source;
  readonly documents: readonly LibraryDocument[];
}

const rowsIn = (raw: YamlValues, list: string): readonly YamlValues[] =>
  Array.isArray(raw[list]) ? (raw[list] as readonly YamlValues[]) : [];

/** Departments or people, a row each; what is seldom needed opens below its row. */
export function ReceiverTable({ kind, directory, source: { raw, rewrite }, documents }: Props) {
  const words = useWords().studio.sources;
  const own = words.directory;
  const [open, setOpen] = useState(-1);
  const list = kind === 'person' ? 'people' : 'departments';
  const receivers = directory.receivers.filter((one) => one.kind === kind);
  const title = kind === 'person' ? own.people : own.departments;
  const keep = (rows: readonly YamlValues[]) => rewrite({ ...raw(), [list]: rows });
  const set = (nth: number, part: YamlValues) => keep(rowsIn(raw(), list).map((row, at) => (at === nth ? { ...row, ...part } : row)));
  function add(): void {
    const ids = new Set(directory.receivers.map(({ id }) => id));
    let number = receivers.length + 1;
    while (ids.has(`${kind}-${number}`)) number += 1;
    keep([...rowsIn(raw(), list), { id: `${kind}-${number}`, name: kind === 'person' ? own.newPerson : own.newDepartment }]);
    setOpen(receivers.length);
  }
  function move(nth: number, by: -1 | 1): void {
    const rows = rowsIn(raw(), list);
    const [one, other] = [rows[nth], rows[nth + by]];
    if (one && other) keep(rows.with(nth, other).with(nth + by, one));
    setOpen(-1);
  }
  return (
    <section className="card studio-receivers-card" aria-label={title}>
      <h2>
        {title} <Badge>{receivers.length}</Badge>
      </h2>
      {receivers.length > 0 && (
        <table className="studio-receivers">
          <thead>
            <tr>
              {[kind === 'person' ? own.personName : own.name, own.answers, own.hours, own.channel, own.deputy, own.sla, own.more].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          {receivers.map((receiver, nth) => (
            <tbody key={nth}>
              <ReceiverRow
                receiver={receiver}
                others={directory.receivers.filter(({ id }) => id !== receiver.id)}
                open={nth === open}
                onOpen={() => setOpen(nth === open ? -1 : nth)}
                onChange={(part) => set(nth, part)}
              />
              {nth === open && (
                <tr>
                  <td colSpan={7}>
                    <ReceiverMore receiver={receiver} directory={directory} documents={documents} onChange={(part) => set(nth, part)} />
                    <div className="card__row">
                      <Button disabled={nth === 0} aria-label={words.up(receiver.name)} onClick={() => move(nth, -1)}>
                        ↑
                      </Button>
                      <Button disabled={nth === receivers.length - 1} aria-label={words.down(receiver.name)} onClick={() => move(nth, 1)}>
                        ↓
                      </Button>
                      <Button
                        look="danger"
                        icon="remove"
                        onClick={() => {
                          keep(rowsIn(raw(), list).toSpliced(nth, 1));
                          setOpen(-1);
                        }}
                      >
                        {words.take(receiver.name)}
                      </Button>
                    </div>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      )}
      <div className="card__row">
        <Button onClick={add}>{kind === 'person' ? own.addPerson : own.addDepartment}</Button>
      </div>
    </section>
  );
}
