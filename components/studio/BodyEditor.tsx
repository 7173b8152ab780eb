import { lazy, Suspense, useMemo, useState } from 'react';
import type { LibraryDocument } from '@/utils/library';
import type { TemplateTools } from '../outside';
import { Choice } from '../parts';
import { useWords } from '../words';
import { valuesOf } from './values';

// Both editors are large and only here, so they come when they are needed.
const SourceEditor = lazy(() => import('./SourceEditor'));
const VisualEditor = lazy(() => import('./VisualEditor'));

interface Props {
  readonly draft: LibraryDocument;
  readonly documents: readonly LibraryDocument[];
  readonly tools: TemplateTools;
  readonly onChange: (document: LibraryDocument) => void;
}

/** The text of a document, as a letter with chips or as its source. */
export function BodyEditor({ draft, documents, tools, onChange }: Props) {
  const { studio, common } = useWords();
  const words = studio.edit;
  const [view, setView] = useState<'visual' | 'source'>(draft.kind === 'template' ? 'visual' : 'source');
  const values = useMemo(() => valuesOf(draft, documents, words), [draft, documents, words]);
  const remarks = useMemo(() => (draft.kind === 'template' ? tools.check(draft, documents) : []), [draft, documents, tools]);
  const change = (body: string): void => {
    if (body !== draft.body) onChange({ ...draft, body });
  };
  return (
    <section className="card studio-body" aria-label={words.body}>
      <label className="field">
        <span className="field__label">{words.titleLabel}</span>
        <input
          className="input studio-body__title"
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </label>
      {draft.kind === 'template' && (
        <Choice label={words.view} value={view} choices={{ visual: words.visual, source: words.source }} onChange={setView} />
      )}
      <Suspense fallback={<p aria-busy="true">{common.loading}</p>}>
        {view === 'visual' ? (
          <VisualEditor body={draft.body} values={values} onChange={change} />
        ) : (
          <SourceEditor body={draft.body} values={values} helpers={tools.helpers} remarks={remarks} onChange={change} />
        )}
      </Suspense>
    </section>
  );
}
