import { liveQuery } from 'dexie';
import { type LibraryDocument, sameDocument } from '@/utils/library';
import { backups } from './backups';
import { type Batch, type Change, change, type Changed, undo, type Undone, type Version } from './changes';
import { database } from './database';
import { flags } from './flags';
import { stored } from './stored';

export type Saved = { readonly done: true; readonly batch: number } | { readonly done: false; readonly now: LibraryDocument | undefined };

/** What names of other tools mean here, by tool, as the lead said once. */
const meanings = stored<Readonly<Record<string, Readonly<Record<string, string>>>>>('importMappings', {});

/** What the settings page does with the library. */
export const studio = {
  /** All documents, and again after every change from any tab; returns what ends it. */
  watch(told: (documents: readonly LibraryDocument[]) => void, failed: (fault: unknown) => void): () => void {
    const following = liveQuery(() => database.documents.toArray()).subscribe({ next: told, error: failed });
    return () => following.unsubscribe();
  },
  /**
   * Keeps an edited document; `base` is what the editing began with, nothing for a new one. When another tab changed it
   * meanwhile nothing is kept and the document as it is now is told.
   */
  async save(document: LibraryDocument, base: LibraryDocument | undefined): Promise<Saved> {
    let now: LibraryDocument | undefined;
    let free = false;
    const { batch } = await change('edit', document.title, [{ id: document.id, document }], ([before]) => {
      now = before;
      free = before && base ? sameDocument(before, base) : before === base;
      return free;
    });
    return free ? { done: true, batch } : { done: false, now };
  },
  apply: (kind: 'bulk' | 'import' | 'remove' | 'restore', about: string, changes: readonly Change[]): Promise<Changed> =>
    change(kind, about, changes),
  undo: (batch: number): Promise<Undone> => undo(batch),
  /** Versions of a document, newest first. */
  async history(docId: string): Promise<readonly Version[]> {
    return (await database.versions.where('docId').equals(docId).sortBy('seq')).toReversed();
  },
  batches: (limit: number): Promise<readonly Batch[]> => database.batches.orderBy('id').reverse().limit(limit).toArray(),
  async usage(): Promise<ReadonlyMap<string, { readonly times: number; readonly last: string }>> {
    return new Map((await database.usage.toArray()).map(({ id, times, last }) => [id, { times, last }]));
  },
  /** Asks the browser to keep what is stored here even when it needs room; false when it would not promise. */
  persist: async (): Promise<boolean> => (await navigator.storage.persisted()) || navigator.storage.persist(),
  /** Why replies were sent as they are although something was found, and how often: counts only. */
  async gates(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    await database.contacts.each(({ gate }) => void (counts[gate] = (counts[gate] ?? 0) + 1));
    return counts;
  },
  mappings: {
    get: async (tool: string): Promise<Readonly<Record<string, string>>> => (await meanings.get())[tool] ?? {},
    set: async (tool: string, mapping: Readonly<Record<string, string>>): Promise<void> =>
      meanings.set({ ...(await meanings.get()), [tool]: mapping }),
  },
  flags,
  backups,
};
