import { browser } from '#imports';
import type { Ignored } from '@/utils/etiquette';
import { type LibraryDocument, sameDocument } from '@/utils/library';
import { backups } from './backups';
import { type Batch, type Change, change, type Changed, undo, type Undone } from './changes';
import { contacts } from '../contacts/contacts';
import { database } from '../database';
import { editedSince, exported } from './edited-since';
import { flags } from './flags';
import { ignored } from '../kept/ignored';
import { search } from '../search';
import { stored } from '../kept/stored';
import { unsaved } from './unsaved';
import { prepareFirstRows, watchLibrary } from './watching';
import { wordings } from './wordings';

export type Saved = { readonly done: true; readonly batch: number } | { readonly done: false; readonly now: LibraryDocument | undefined };

/**
 * In Chromium an extension with this permission is exempt from eviction, whatever the browser says of persistence
 * (developer.chrome.com, «Storage and cookies»); Firefox makes its storage persistent and says so.
 */
const neverThrownAway = async (): Promise<boolean> =>
  !browser.runtime.getURL('/').startsWith('moz-') && browser.permissions.contains({ permissions: ['unlimitedStorage'] });

/** A document before and after a change. */
export interface VersionSeen {
  readonly seq: number;
  readonly at: string;
  readonly before?: LibraryDocument;
  readonly after?: LibraryDocument;
}

/** How many replies went out in each way, and how many values were spared for each reason. */
export interface GateCounts {
  readonly gates: Readonly<Record<string, number>>;
  readonly spared: Readonly<Record<string, number>>;
}

/** What names of other tools mean here, by tool, as the lead said once. */
const meanings = stored<Readonly<Record<string, Readonly<Record<string, string>>>>>('importMappings', {});

/** What the settings page does with the library. */
export const studio = {
  unsaved,
  prepare: prepareFirstRows,
  watch: watchLibrary,
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
  editedSince,
  exported,
  /** Versions of a document, newest first, each as it was before and after. */
  async history(docId: string): Promise<readonly VersionSeen[]> {
    const [versions, now] = await Promise.all([
      database.versions.where('docId').equals(docId).sortBy('seq'),
      database.documents.get(docId),
    ]);
    return versions
      .map(({ seq, at, before }, nth): VersionSeen => {
        const after = nth + 1 < versions.length ? versions[nth + 1]?.before : now;
        return { seq, at, ...(before && { before }), ...(after && { after }) };
      })
      .toReversed();
  },
  batches: (limit: number): Promise<readonly Batch[]> => database.batches.orderBy('id').reverse().limit(limit).toArray(),
  async usage(): Promise<ReadonlyMap<string, { readonly times: number; readonly last: string }>> {
    return new Map((await database.usage.toArray()).map(({ id, times, last }) => [id, { times, last }]));
  },
  /** Asks the browser to keep what is stored here even when it needs room; false when it would not promise. */
  persist: async (): Promise<boolean> =>
    (await navigator.storage.persisted()) || (await navigator.storage.persist()) || (await neverThrownAway()),
  /** How replies went out, and what was said to be nobody's secret: counts only; nothing while the records are under a passphrase. */
  async gates(): Promise<GateCounts | undefined> {
    if ((await contacts.state()) !== 'open') return undefined;
    const gates: Record<string, number> = {};
    const spared: Record<string, number> = {};
    for (const { gate, spared: values = [] } of await contacts.all()) {
      gates[gate] = (gates[gate] ?? 0) + 1;
      for (const { reason } of values) spared[reason] = (spared[reason] ?? 0) + 1;
    }
    return { gates, spared };
  },
  wordings: () => wordings.all(),
  /** How often remarks of each rule were ignored, and for which reason. */
  async ignored(): Promise<Ignored['counts']> {
    return (await ignored.get()).counts;
  },
  gaps: () => search.gaps(),
  mappings: {
    get: async (tool: string): Promise<Readonly<Record<string, string>>> => (await meanings.get())[tool] ?? {},
    set: async (tool: string, mapping: Readonly<Record<string, string>>): Promise<void> =>
      meanings.set({ ...(await meanings.get()), [tool]: mapping }),
  },
  flags,
  backups,
};
