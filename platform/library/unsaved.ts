import { checkDocument, documentSum, type LibraryDocument } from '@/utils/library';
import { database } from '../database';

/** Edits of a document that are not saved yet. */
export interface Unsaved {
  /** The same for all edits of one document. */
  readonly key: string;
  /** The page's hash, without `#`. */
  readonly at: string;
  readonly draft: LibraryDocument;
  /** What the editing began with; nothing for a new document. */
  readonly base?: LibraryDocument;
}

/** As it lies: with the ISO time of the last edit. */
interface Left extends Unsaved {
  readonly when: string;
}

const mark = 'unsaved';
const own = globalThis.crypto.randomUUID();
const nameOf = (key: string): string => `${mark} ${own} ${key}`;
/** Held while this page lives: edits under the name of a lock that nobody holds were left behind. */
const lockOf = (owner: string): string => `${mark} ${owner}`;

/** Of what an earlier version wrote: a document that has no title yet is one, too. */
function documentIn(value: unknown): LibraryDocument | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, title } = value as { readonly id?: unknown; readonly title?: unknown };
  const checked = checkDocument({ ...value, id: id === '' ? 'new' : id, title: title === '' ? '-' : title });
  return checked.ok ? { ...checked.document, id: String(id), title: String(title) } : undefined;
}

function unsavedIn(text: string): Left | undefined {
  const { key, at, draft, base, when } = JSON.parse(text) as Partial<Record<keyof Left, unknown>>;
  const [edited, begun] = [documentIn(draft), documentIn(base)];
  if (typeof key !== 'string' || typeof at !== 'string' || typeof when !== 'string' || !edited || (base !== undefined && !begun))
    return undefined;
  return { key, at, when, draft: edited, ...(begun && { base: begun }) };
}

/** Names of the edits that some page kept, by the page. */
function owners(): ReadonlyMap<string, readonly string[]> {
  const all = Array.from({ length: localStorage.length }, (_, nth) => localStorage.key(nth) ?? '').filter((name) =>
    name.startsWith(`${mark} `),
  );
  const groups = new Map<string, string[]>();
  for (const name of all) {
    const owner = name.split(' ')[1] ?? '';
    groups.set(owner, [...(groups.get(owner) ?? []), name]);
  }
  return groups;
}

/** Where the power went right after they were saved, the browser may not have written down yet that they are unsaved no more. */
async function isSaved({ draft, base, when }: Left): Promise<boolean> {
  if (base === undefined)
    return (await database.documents.where('title').equals(draft.title).toArray()).some(({ body }) => body === draft.body);
  const versions = await database.versions.where('docId').equals(draft.id).toArray();
  return versions.some(({ at, sum }) => at >= when && sum === documentSum(draft));
}

/** The edits of a page that is gone, which are this page's from now on; nothing of a page that lives. */
const take = (owner: string, names: readonly string[]): Promise<readonly Unsaved[]> =>
  navigator.locks.request(lockOf(owner), { ifAvailable: true }, async (lock) => {
    const taken: Unsaved[] = [];
    for (const name of lock === null ? [] : names) {
      const text = localStorage.getItem(name) ?? '{}';
      const one = unsavedIn(text);
      const saved = one !== undefined && (await isSaved(one));
      if (saved) localStorage.removeItem(name);
      // Of two new documents that were begun, the other one waits until this one is saved.
      if (one === undefined || saved || localStorage.getItem(nameOf(one.key)) !== null) continue;
      localStorage.setItem(nameOf(one.key), text);
      localStorage.removeItem(name);
      taken.push(one);
    }
    return taken;
  });

/**
 * Edits outlive their page: when the extension is updated, the browser closes the pages of the old one without a question.
 * They lie where they can be written at once, before the next line runs.
 */
export const unsaved = {
  keep(one: Unsaved): void {
    try {
      localStorage.setItem(nameOf(one.key), JSON.stringify({ ...one, when: new Date().toISOString() } satisfies Left));
    } catch {
      // The disk is full: they are still on the screen, and saving them says so.
    }
  },
  drop: (key: string): void => localStorage.removeItem(nameOf(key)),
  /** What pages left behind that were closed before their edits were saved. */
  async takeOver(): Promise<readonly Unsaved[]> {
    void navigator.locks.request(lockOf(own), () => new Promise(() => undefined));
    const taken = await Promise.all([...owners()].flatMap(([owner, names]) => (owner === own ? [] : [take(owner, names)])));
    return taken.flat().toSorted((a, b) => a.draft.title.localeCompare(b.draft.title));
  },
};
