import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { LibraryDocument } from '@/utils/library';
import { Choice, Notice } from '../../parts';
import { useWords } from '../../words';
import { EditBar } from '../EditBar';
import { History } from '../past/History';
import type { StudioProps } from '../studio-props';
import { SourceProblems } from './SourceProblems';
import type { Source } from './use-source';
import type { Offers } from './yaml-language';

const YamlEditor = lazy(() => import('./YamlEditor'));

interface Props extends Pick<StudioProps, 'port' | 'documents' | 'today'> {
  readonly source: Source;
  readonly stored: LibraryDocument | undefined;
  readonly label: string;
  readonly back?: string;
  readonly offers: Offers;
  /** A form that needs the whole width: what stands beside others stands below it. */
  readonly wide?: boolean;
  /** What stands beside the text, between its problems and its history. */
  readonly aside?: ReactNode;
  /** What stands below its history. */
  readonly last?: ReactNode;
  /** Drawn while the file can be read. */
  readonly form: () => ReactNode;
}

/** A file of the library as a form and as its text: the same bar, problems and history for each kind of it. */
export function SourceFrame({ source, stored, label, back, wide = false, offers, aside, last, form, port, documents, today }: Props) {
  const { studio, common } = useWords();
  const words = studio.sources;
  const [view, setView] = useState<'form' | 'yaml'>('form');
  const [line, setLine] = useState({ at: 0, turn: 0 });
  const { editing, draft, usable, problems, write } = source;
  if (!draft) return undefined;
  return (
    <article
      className={`studio-edit${wide ? ' studio-edit--wide' : ''}`}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void editing.save();
      }}
    >
      <EditBar draft={editing} ready={usable && draft.title.trim() !== ''} {...(back !== undefined && { back })} />
      <div className="studio-edit__main">
        <Choice label={words.view} value={view} choices={{ form: words.form, yaml: words.yaml }} onChange={setView} />
        {view === 'form' && usable && form()}
        {view === 'form' && !usable && <Notice look="warn">{words.unreadable}</Notice>}
        {view === 'yaml' && (
          <Suspense fallback={<p aria-busy="true">{common.loading}</p>}>
            <YamlEditor body={draft.body} problems={problems} offers={offers} line={line} onChange={write} />
          </Suspense>
        )}
      </div>
      <div className="studio-edit__side">
        <SourceProblems
          problems={problems}
          onLine={(at) => {
            setView('yaml');
            setLine(({ turn }) => ({ at, turn: turn + 1 }));
          }}
        />
        {aside}
        {stored && (
          <History document={stored} documents={documents} port={port} today={today} onRestore={(version) => write(version.body)} />
        )}
        {last}
      </div>
    </article>
  );
}
