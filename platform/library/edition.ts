import type { LibraryDocument } from '@/utils/library';
import { alone } from '../kept/alone';
import { database } from '../database';
import { shortcuts } from './shortcuts';
import { stored } from '../kept/stored';

/** Grows with every change of the library, so that what was built from it knows when it is old. */
export const edition = stored('libraryEdition', 0);

type Short = readonly [shortcut: string, id: string];
const shortOf = (document: LibraryDocument | undefined): readonly Short[] =>
  document?.kind === 'template' && document.shortcut !== undefined && document.status === 'approved'
    ? [[document.shortcut, document.id]]
    : [];

/** The shortcuts after a change; only those that it has set free are looked for in the library. */
async function shortcutsAfter(
  changes: readonly { readonly id: string; readonly document?: LibraryDocument | undefined }[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const before = await shortcuts.get();
  const changed = new Set(changes.map(({ id }) => id));
  const left = Object.entries(before).filter(([, id]) => !changed.has(id));
  const taken = changes.flatMap(({ document }) => shortOf(document));
  const known = new Set([...left, ...taken].map(([shortcut]) => shortcut));
  const free = Object.entries(before).flatMap(([shortcut, id]) => (changed.has(id) && !known.has(shortcut) ? [shortcut] : []));
  const others = free.length === 0 ? [] : await database.documents.where('shortcut').anyOf(free).toArray();
  if (taken.length === 0 && left.length === Object.keys(before).length) return undefined;
  return Object.fromEntries([...left, ...taken, ...others.flatMap(shortOf)]);
}

/** Told after every change: the shortcuts that desks know are made anew, and what was built from the library is old. */
export async function libraryChanged(
  changes: readonly { readonly id: string; readonly document?: LibraryDocument | undefined }[],
): Promise<void> {
  await alone('library-edition', async () => {
    const short = await shortcutsAfter(changes);
    if (short) await shortcuts.set(short);
    await edition.set((await edition.get()) + 1);
  });
}
