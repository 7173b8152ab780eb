import { useEffect, useState } from 'react';
import { type LibraryDocument, scriptIdOf } from '@/utils/library';
import type { StudioPort } from '../outside';
import { go } from './go';

export type Outcome = 'saved' | 'conflict' | 'full' | 'failed';

interface Kept {
  readonly draft: LibraryDocument;
  /** What the editing began with; nothing for a new document. */
  readonly base: LibraryDocument | undefined;
}

// Edits that are not saved yet outlive a look at another page.
const kept = new Map<string, Kept>();
/** The document that was just made: its own page, which opens then, says that it is kept. */
let made: string | undefined;

/** How a document of another kind than a reply is made ready to be kept, and where it is edited then. */
export interface DraftKind {
  readonly prepare: (draft: LibraryDocument, id: string) => LibraryDocument;
  readonly place: (document: LibraryDocument) => string;
}
const ordinary: DraftKind = {
  prepare: (draft, id) => ({ ...draft, id }),
  place: ({ id }) => `doc/${encodeURIComponent(id)}`,
};

const idFrom = (title: string, taken: ReadonlySet<string>): string => {
  const stem =
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replaceAll(/^-+|-+$/g, '') || 'reply';
  let id = stem;
  for (let nth = 2; taken.has(id); nth += 1) id = `${stem}-${nth}`;
  return id;
};

/** The document as it is being edited, apart from the one that is kept until it is saved. */
export function useDraft(
  port: StudioPort,
  stored: LibraryDocument | undefined,
  isNew: boolean,
  documents: readonly LibraryDocument[],
  { prepare, place }: DraftKind = ordinary,
) {
  const key = isNew ? `\u0000new ${stored?.kind}` : (stored?.id ?? '');
  const [now, setNow] = useState<Kept | undefined>(() => kept.get(key));
  const [outcome, setOutcome] = useState<Outcome | undefined>(() => (key === made ? 'saved' : undefined));
  const draft = now?.draft ?? stored;
  const dirty = now !== undefined;
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  function keep(next: Kept | undefined): void {
    if (next) kept.set(key, next);
    else kept.delete(key);
    setNow(next);
  }
  async function write(document: LibraryDocument, base: LibraryDocument | undefined): Promise<void> {
    try {
      const result = await port.save(document, base);
      setOutcome(result.done ? 'saved' : 'conflict');
      if (!result.done) return;
      keep(undefined);
      if (!isNew) return;
      made = document.id;
      go(place(document));
    } catch (fault) {
      setOutcome(fault instanceof Error && /Quota/.test(`${fault.name} ${fault.message}`) ? 'full' : 'failed');
    }
  }
  return {
    draft,
    dirty,
    outcome,
    edit(next: LibraryDocument): void {
      setOutcome(undefined);
      keep({ draft: next, base: now ? now.base : isNew ? undefined : stored });
    },
    async save(): Promise<void> {
      if (!now || now.draft.title.trim() === '') return;
      const { draft: edited, base } = now;
      const taken = new Set(documents.map((document) => (document.kind === 'script' ? scriptIdOf(document) : document.id)));
      await write(isNew ? prepare(edited, idFrom(edited.title, taken)) : edited, base);
    },
    /** Over what another tab has saved meanwhile: that stays in the history. */
    async takeMine(): Promise<void> {
      if (now)
        await write(
          now.draft,
          documents.find((document) => document.id === now.draft.id),
        );
    },
    discard(): void {
      setOutcome(undefined);
      keep(undefined);
    },
  };
}
