import { useDeferredValue, useMemo, useState } from 'react';
import type { LibraryDocument } from '@/utils/library';
import { Blank, Button, Unread, useLoaded } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { BodyEditor } from './BodyEditor';
import { Checks } from './Checks';
import { EditBar } from '../EditBar';
import { TemplateFields } from '../fields/TemplateFields';
import { FindTest } from './FindTest';
import { go } from '../go';
import { History } from '../past/History';
import { Preview } from './Preview';
import { Properties } from './Properties';
import type { StudioProps } from '../studio-props';
import { useDraft } from '../use-draft';

const freshReference = (lang: 'ru' | 'en'): LibraryDocument => ({
  kind: 'reference',
  id: '',
  title: '',
  lang,
  topics: [],
  facts: {},
  body: '',
  other: {},
});

const freshTemplate = (lang: 'ru' | 'en'): LibraryDocument => ({
  kind: 'template',
  id: '',
  title: '',
  lang,
  topics: [],
  examples: [],
  channels: ['email', 'ticket', 'chat'],
  fields: {},
  status: 'draft',
  body: '{{greeting}}\n\n\n\n{{closing}}',
  other: {},
});

interface Props extends StudioProps {
  /** Nothing for a new document, which is of this kind. */
  readonly id: string | undefined;
  readonly kind?: 'template' | 'reference';
}

/** One document: its text in two views, how it will look, what is wrong with it, and how it came to be. */
export default function EditorPage({ id, kind = 'template', port, documents, today }: Props) {
  const { studio, common } = useWords();
  const words = studio.edit;
  const language = useLanguage();
  const stored = documents.find((document) => document.id === id);
  const [made] = useState(() => (kind === 'reference' ? freshReference(language) : freshTemplate(language)));
  const editing = useDraft(port, id === undefined ? made : stored, id === undefined, documents);
  const { draft, edit, save } = editing;
  // What is typed stands there at once; what is made of it follows.
  const settled = useDeferredValue(draft);
  const loaded = useLoaded(() => port.tools(), [port]);
  const remarks = useMemo(
    () => (loaded.state === 'ready' && settled?.kind === 'template' ? loaded.value.check(settled, documents) : []),
    [loaded, settled, documents],
  );
  if (draft === undefined) return <Blank icon="search" title={words.none} action={<Button onClick={() => go('')}>{words.back}</Button>} />;
  if (loaded.state === 'failed') return <Unread of={loaded} />;
  if (loaded.state === 'loading') return <p aria-busy="true">{common.loading}</p>;
  const tools = loaded.value;
  return (
    <article
      className="studio-edit"
      aria-label={draft.title}
      onKeyDown={(event) => {
        if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <EditBar draft={editing} ready={draft.title.trim() !== ''} faulty={remarks.some(({ severity }) => severity === 'error')} back="" />
      <div className="studio-edit__main">
        <BodyEditor
          key={stored?.id ?? 'new'}
          draft={draft}
          documents={documents}
          helpers={tools.helpers}
          remarks={remarks}
          onChange={edit}
        />
        {draft.kind === 'template' && <TemplateFields template={draft} onChange={edit} />}
        <Properties draft={draft} stored={stored} documents={documents} onChange={edit} />
      </div>
      <div className="studio-edit__side">
        {settled?.kind === 'template' && (
          <>
            <Preview template={settled} documents={documents} tools={tools} />
            <Checks remarks={remarks} />
            <FindTest template={settled} documents={documents} tools={tools} />
          </>
        )}
        {stored && <History document={stored} documents={documents} port={port} today={today} onRestore={(version) => edit(version)} />}
      </div>
    </article>
  );
}
