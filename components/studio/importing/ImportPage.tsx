import { useRef, useState } from 'react';
import { importers, type LibraryDocument } from '@/utils/library';
import { Button, Notice, useFocusHome } from '../../parts';
import { useWords } from '../../words';
import { ImportPlanView } from './ImportPlanView';
import { PlanSteps } from './PlanSteps';
import { Select } from '../Select';
import type { StudioProps } from '../studio-props';
import { Undoing } from '../Undoing';
import { useImport } from './use-import';
import { useUndo } from '../use-undo';

/** From a file of another tool to answers in the library: shown first, done when the lead says so, undone as one. */
export default function ImportPage({ port, documents }: StudioProps) {
  const { studio } = useWords();
  const words = studio.import;
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const { choices, now, choose, change, reset } = useImport(port, documents);
  const undoing = useUndo(port);
  const home = useFocusHome<HTMLElement>(now.state);
  const reading = now.state === 'reading';
  const names: Readonly<Record<string, string>> = words.formats;
  const formats = Object.entries(importers).map(([id, { title }]) => [id, names[id] ?? title] as const);
  const sorted = formats.toSorted(([, a], [, b]) => a.localeCompare(b));

  async function run(fresh: readonly LibraryDocument[]): Promise<void> {
    const format = now.opened?.format ?? '';
    setBusy(true);
    const done = await undoing.run(async () => {
      if (documents.length > 0) await port.backups.make('import');
      return port.apply(
        'import',
        now.opened?.files[0]?.path ?? '',
        fresh.map((document) => ({ id: document.id, document })),
      );
    });
    setBusy(false);
    // What was shown stays in sight until it is in the library.
    if (!done) return;
    reset();
    await port.mappings.set(format, choices.mapping);
  }
  const input = (ref: typeof file, whole: boolean) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple
      {...(whole && { webkitdirectory: '' })}
      onChange={(event) => {
        undoing.close();
        void choose([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
  return (
    <section className="card" ref={home} tabIndex={-1} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="card__why">{words.why}</p>
      <Undoing undoing={undoing} />
      <div className="card__row card__row--low">
        <Select
          seen
          label={words.format}
          value={choices.format}
          choices={[['auto', words.auto], ...sorted]}
          onChange={(format) => void change({ format, columns: undefined, named: undefined })}
        />
        {input(file, false)}
        {input(folder, true)}
        <Button look="main" onClick={() => reading || file.current?.click()} aria-disabled={reading}>
          {words.file}
        </Button>
        <Button onClick={() => reading || folder.current?.click()} aria-disabled={reading}>
          {words.folder}
        </Button>
      </div>
      {now.state === 'reading' && (
        <div role="status" className="studio-progress">
          <progress max={now.of || 1} value={now.done} aria-label={words.progress(now.done, now.of)} />
          <span>{words.progress(now.done, now.of)}</span>
        </div>
      )}
      {now.state === 'reading' && now.early && now.early.length > 0 && <PlanSteps steps={now.early} />}
      {now.state === 'failed' && (
        <Notice look="block" live>
          {words.failed}
        </Notice>
      )}
      {now.state === 'shown' && now.opened && now.opened.all.length > 0 && now.plan === undefined && (
        <Notice look="warn" live>
          {words.unknownTool}
        </Notice>
      )}
      {now.state === 'shown' && now.opened && (
        <ImportPlanView
          opened={now.opened}
          plan={now.plan}
          choices={choices}
          documents={documents}
          busy={busy}
          onChange={(part) => void change(part)}
          onRun={(fresh) => void run(fresh)}
          onCancel={reset}
        />
      )}
    </section>
  );
}
