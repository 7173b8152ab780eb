import { useEffect, useState } from 'react';
import { type LibraryDocument, scriptIdOf } from '@/utils/library';
import type { StudioPort, UnsavedEdit } from '../outside';
import { go } from './go';

export type Outcome = 'saved' | 'conflict' | 'full' | 'failed';

// Edits that are not saved yet outlive a look at another page, and the page itself.
const kept = new Map<string, UnsavedEdit>();
/** The document that was just made: its own page, which opens then, says that it is kept. */
let made: string | undefined;

let taking: Promise<readonly UnsavedEdit[]> | undefined;

/** Brings back, once a page, the edits that were not saved when another page of the library ended. */
export const takeOver = (port: StudioPort): Promise<readonly UnsavedEdit[]> =>
  (taking ??= port.unsaved.takeOver().then((left) => {
    for (const one of left) kept.set(one.key, one);
    return left;
  }));

/** Whether edits are still not saved. */
export const isUnsaved = ({ key }: UnsavedEdit): boolean => kept.has(key);

/** Once it was read, what came back is not told of any more. */
export function forgetTaken(): void {
  taking = Promise.resolve([]);
}

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
  const [now, setNow] = useState<UnsavedEdit | undefined>(() => kept.get(key));
  const [outcome, setOutcome] = useState<Outcome | undefined>(() => (key === made ? 'saved' : undefined));
  /** What was thrown away last, while the page shows the document without it. */
  const [thrown, setThrown] = useState<UnsavedEdit>();
  const draft = now?.draft ?? stored;
  const dirty = now !== undefined;
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  function keep(next: UnsavedEdit | undefined): void {
    if (next) kept.set(key, next);
    else kept.delete(key);
    if (next) port.unsaved.keep(next);
    else port.unsaved.drop(key);
    setThrown(undefined);
    setNow(next);
  }
  async function write(document: LibraryDocument, base: LibraryDocument | undefined): Promise<void> {
    const from = location.hash;
    try {
      const result = await port.save(document, base);
      setOutcome(result.done ? 'saved' : 'conflict');
      if (!result.done) return;
      keep(undefined);
      if (!isNew) return;
      made = document.id;
      // Whoever has gone on meanwhile is not fetched back.
      if (location.hash === from) go(place(document));
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
      const base = now ? now.base : isNew ? undefined : stored;
      keep({ key, at: location.hash.slice(1), draft: next, ...(base && { base }) });
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
      setThrown(now);
    },
    /** Takes the last discarding back; nothing where there is none to take back. */
    bringBack: thrown && ((): void => keep(thrown)),
  };
}
