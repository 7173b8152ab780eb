import { useMemo, useState } from 'react';
import { type LibraryDocument, type SourceDocument, sourcePath } from '@/utils/library';
import { parseDirectory } from '@/utils/escalation';
import { parseScript } from '@/utils/script';
import { Confirm } from '../../confirm';
import { Blank, Button } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { go } from '../go';
import { SourceFrame } from '../source/SourceFrame';
import { useSource } from '../source/use-source';
import type { StudioProps } from '../studio-props';
import { ScriptHead } from './ScriptHead';
import { ScriptMap } from './ScriptMap';
import { scriptOffers } from './script-offers';
import { StepList } from './StepList';
import type { Named } from './named';
import { TryOut } from './TryOut';

const fresh = (lang: 'ru' | 'en', title: string, step: string): SourceDocument => ({
  kind: 'script',
  id: 'script:new',
  title,
  lang,
  topics: [],
  body: `title: ${title}\nlang: ${lang}\ntopics: []\nexamples: []\nsteps:\n  - id: step-1\n    title: ${step}\n    end: true`,
  other: {},
});

function namedIn(documents: readonly LibraryDocument[], lang: 'ru' | 'en'): Named {
  // Both languages may name the same receiver: in a script it is called as its own language does.
  const receivers = documents
    .filter(({ kind }) => kind === 'directory')
    .toSorted((a, b) => Number(a.lang === lang) - Number(b.lang === lang))
    .flatMap(({ body }) => parseDirectory('', body).directory?.receivers ?? []);
  return {
    templates: documents.flatMap((one) => (one.kind === 'template' && one.lang === lang ? [{ id: one.id, title: one.title }] : [])),
    receivers: [...new Map(receivers.map(({ id, name }) => [id, { id, name }])).values()],
  };
}

/** A script as steps in a form and as its text, with its map, a run through it, and how it came to be. */
export default function ScriptPage({ id, port, documents, today }: StudioProps & { readonly id: string | undefined }) {
  const { studio, common } = useWords();
  const words = studio.sources.script;
  const language = useLanguage();
  const stored = documents.find((one): one is SourceDocument => one.kind === 'script' && one.id === id);
  const [made] = useState(() => fresh(language, words.freshTitle, words.nth(1)));
  const source = useSource(port, id === undefined ? made : stored, id === undefined, documents);
  const [open, setOpen] = useState(id === undefined ? 0 : -1);
  const body = source.draft?.body ?? '';
  const path = source.draft ? sourcePath(source.draft) : '';
  const script = useMemo(() => parseScript(path, body).script, [path, body]);
  // While the text has a mistake, the last script that could be read tells what may be named.
  const [readable, setReadable] = useState(script);
  if (script && script !== readable) setReadable(script);
  const lang = source.draft?.lang ?? language;
  const named = useMemo(() => namedIn(documents, lang), [documents, lang]);
  if (!source.draft)
    return <Blank icon="search" title={studio.edit.none} action={<Button onClick={() => go('scripts')}>{studio.edit.back}</Button>} />;
  async function remove(): Promise<void> {
    if (stored) await port.apply('remove', stored.title, [{ id: stored.id }]);
    go('scripts');
  }
  return (
    <SourceFrame
      source={source}
      stored={stored}
      label={source.draft.title}
      back="scripts"
      offers={scriptOffers(readable, named)}
      port={port}
      documents={documents}
      today={today}
      form={() =>
        script && (
          <>
            <ScriptHead script={script} source={source} documents={documents} />
            <StepList script={script} source={source} named={named} open={open} onOpen={setOpen} />
          </>
        )
      }
      last={
        stored && (
          <Confirm title={words.removeTitle(stored.title)} why={words.removeWhy} action={common.remove} onConfirm={() => void remove()}>
            <Button look="danger" icon="remove">
              {words.removeScript}
            </Button>
          </Confirm>
        )
      }
      aside={
        script && (
          <>
            <section className="card" aria-label={words.map}>
              <h2>{words.map}</h2>
              <ScriptMap
                script={script}
                at={script.steps[open]?.id}
                onOpen={(step) => setOpen(script.steps.findIndex((one) => one.id === step))}
              />
            </section>
            <TryOut script={script} named={named} />
          </>
        )
      }
    />
  );
}
