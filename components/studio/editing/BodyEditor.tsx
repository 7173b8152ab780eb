import { lazy, Suspense, useMemo, useState } from 'react';
import type { LibraryDocument } from '@/utils/library';
import type { TemplateRemark, TemplateTools } from '../../outside';
import { Choice } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { valuesOf } from './values';

// Both editors are large and only here, so they come when they are needed.
const SourceEditor = lazy(() => import('./SourceEditor'));
const VisualEditor = lazy(() => import('./VisualEditor'));

interface Props {
  readonly draft: LibraryDocument;
  readonly documents: readonly LibraryDocument[];
  readonly helpers: TemplateTools['helpers'];
  /** What is wrong with it, told on its line in the source. */
  readonly remarks: readonly TemplateRemark[];
  readonly onChange: (document: LibraryDocument) => void;
}

/** The text of a document, as a letter with chips or as its source. */
export function BodyEditor({ draft, documents, helpers, remarks, onChange }: Props) {
  const { studio, common } = useWords();
  const words = studio.edit;
  // Chips and completions are called by the words that were in force when the editor was made.
  const language = useLanguage();
  const [view, setView] = useState<'visual' | 'source'>(draft.kind === 'template' ? 'visual' : 'source');
  const values = useMemo(() => valuesOf(draft, documents, words), [draft, documents, words]);
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
          autoFocus={draft.title === ''}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </label>
      {draft.kind === 'template' && (
        <Choice label={words.view} value={view} choices={{ visual: words.visual, source: words.source }} onChange={setView} />
      )}
      <Suspense fallback={<p aria-busy="true">{common.loading}</p>}>
        {view === 'visual' ? (
          <VisualEditor key={language} body={draft.body} values={values} onChange={change} />
        ) : (
          <SourceEditor key={language} body={draft.body} values={values} helpers={helpers} remarks={remarks} onChange={change} />
        )}
      </Suspense>
    </section>
  );
}
