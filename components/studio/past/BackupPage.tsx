import { useState } from 'react';
import { writeArchive, writeBundle, writeTable } from '@/utils/library';
import { Button, Notice, saveFile, Unread, useLoaded } from '../../parts';
import { useWords } from '../../words';
import { BackupRow } from './BackupRow';
import type { StudioProps } from '../studio-props';
import { TextField } from '../TextField';
import { Undoing } from '../Undoing';
import { useUndo } from '../use-undo';

/** Backups of this computer, and the library as files. */
export default function BackupPage({ port, documents }: StudioProps) {
  const { studio, common } = useWords();
  const words = studio.backup;
  const undoing = useUndo(port);
  const loaded = useLoaded(() => Promise.all([port.backups.list(), port.backups.plan(), port.persist()]), [port]);
  const [busy, setBusy] = useState(false);
  if (loaded.state === 'failed') return <Unread of={loaded} />;
  if (loaded.state === 'loading') return <p aria-busy="true">{common.loading}</p>;
  const [list, plan, persisted] = loaded.value;
  const number = (label: string, value: number, most: number, save: (value: number) => Promise<void>) => (
    <TextField
      late
      kind="number"
      label={label}
      value={String(value)}
      wrong={(text) => (/^\d+$/u.test(text) && Number(text) >= 1 && Number(text) <= most ? undefined : words.numberWrong(most))}
      onChange={(text) => void save(Number(text)).then(loaded.again)}
    />
  );
  function exportAs(name: string, content: string | Uint8Array): void {
    saveFile(name, content);
    void port.exported();
  }
  async function make(): Promise<void> {
    setBusy(true);
    await port.backups.make('asked').finally(() => setBusy(false));
    loaded.again();
  }
  return (
    <>
      <section className="card" aria-label={words.title}>
        <h2>{words.title}</h2>
        <p className="card__why">{words.why}</p>
        {!persisted && <Notice look="warn">{words.notPersisted}</Notice>}
        <Undoing undoing={undoing} />
        <div className="card__row card__row--low">
          {number(words.every, plan.everyDays, 365, (everyDays) => port.backups.setPlan({ ...plan, everyDays }))}
          {number(words.keep, plan.keep, 60, (keep) => port.backups.setPlan({ ...plan, keep }))}
          <Button aria-disabled={busy} onClick={() => busy || void make()}>
            {words.now}
          </Button>
        </div>
        {list.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className="studio-changes">
            {list.map((backup) => (
              <BackupRow
                key={backup.id}
                backup={backup}
                port={port}
                onRestore={() => void undoing.run(() => port.backups.restore(backup.id))}
              />
            ))}
          </ul>
        )}
      </section>
      <section className="card" aria-label={words.export}>
        <h2>{words.export}</h2>
        <p className="card__why">{words.exportWhy}</p>
        <div className="card__row">
          <Button disabled={documents.length === 0} onClick={() => exportAs('otklik-library.zip', writeArchive(documents))}>
            {words.zip}
          </Button>
          <Button disabled={documents.length === 0} onClick={() => exportAs('library.otklik.json', writeBundle(documents))}>
            {words.bundle}
          </Button>
          <Button disabled={documents.length === 0} onClick={() => exportAs('otklik-library.csv', writeTable(documents))}>
            {words.csv}
          </Button>
        </div>
      </section>
    </>
  );
}
