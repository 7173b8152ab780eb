import { database } from './database';
import { shortcuts } from './shortcuts';
import { stored } from './stored';

/** Grows with every change of the library, so that what was built from it knows when it is old. */
export const edition = stored('libraryEdition', 0);

/** Told after every change: the shortcuts that desks know are made anew, and what was built from the library is old. */
export async function libraryChanged(): Promise<void> {
  // Only documents that have a shortcut are in its index.
  const all = await database.documents.where('shortcut').notEqual('').toArray();
  const short = all.flatMap((one) =>
    one.kind === 'template' && one.shortcut !== undefined && one.status === 'approved' ? [[one.shortcut, one.id] as const] : [],
  );
  await shortcuts.set(Object.fromEntries(short));
  await edition.set((await edition.get()) + 1);
}
