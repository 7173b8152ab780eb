import { browser } from '#imports';
import { bytesAsText, type LibraryDocument, textAsBytes } from '@/utils/library';
import { alone } from '../kept/alone';
import { database } from '../database';
import { pack, unpack } from './packed';
import { stored } from '../kept/stored';

/** A document as a change left it; without one it was taken out. */
export interface Noted {
  readonly id: string;
  readonly document?: LibraryDocument | undefined;
}

/** The library at one moment, outside of the database. */
interface Spare {
  readonly at: string;
  /** The database's number then: an upgrade may have brought documents in. */
  readonly schema?: number;
  readonly packed: string;
}

/**
 * What was acknowledged is written down a second time, in a store of its own: Chromium throws the whole of a database
 * away when it finds it damaged, as happens when the power goes more than once, and says so to nobody.
 */
const spare = stored<Spare | undefined>('librarySpare', undefined);
/** Numbers of the changes since then, each in a value of its own. */
const noted = stored<readonly number[]>('libraryNoted', []);

/** So many changes are read back at most before the whole library is written anew. */
const most = 200;
const keyOf = (id: number): string => `libraryNoted.${id}`;

const packed = async (value: unknown): Promise<string> => bytesAsText(await pack(JSON.stringify(value)));
const unpacked = async <T>(text: string): Promise<T> => JSON.parse(await unpack(textAsBytes(text))) as T;

const changesIn = async (value: unknown): Promise<readonly Noted[]> => (typeof value === 'string' ? unpacked<Noted[]>(value) : []);

/** Changes as they are written down. */
export const packedChanges = (changes: readonly Noted[]): Promise<string> => packed(changes);

/** What the list of numbers is changed under. */
const list = 'library-noted';

async function renew(): Promise<void> {
  const old = await noted.get();
  // Both at once: changes read back over a library that is newer than they are would undo it.
  const documents = await database.documents.toArray();
  await browser.storage.local.set({
    librarySpare: { at: new Date().toISOString(), schema: database.verno, packed: await packed(documents) },
    libraryNoted: [],
  });
  await browser.storage.local.remove(old.map(keyOf));
}

/**
 * Writes a change down; called when the database has it, before anybody is told that it is kept.
 * @param change as `packedChanges` gives it
 */
export async function note(change: string): Promise<void> {
  await alone(list, async () => {
    const ids = await noted.get();
    if (ids.length >= most || (await spare.get())?.schema !== database.verno) return renew();
    const id = (ids.at(-1) ?? 0) + 1;
    await browser.storage.local.set({ [keyOf(id)]: change, libraryNoted: [...ids, id] });
  });
}

/** The library as it was last written down. */
export async function lastNoted(): Promise<readonly LibraryDocument[]> {
  return alone(list, async () => {
    const [start, ids] = await Promise.all([spare.get(), noted.get()]);
    const first = start ? await unpacked<LibraryDocument[]>(start.packed) : [];
    const documents = new Map(first.map((one) => [one.id, one]));
    const kept: Record<string, unknown> = await browser.storage.local.get(ids.map(keyOf));
    for (const key of ids.map(keyOf)) {
      for (const { id, document } of await changesIn(kept[key])) {
        if (document) documents.set(id, document);
        else documents.delete(id);
      }
    }
    return [...documents.values()];
  });
}
