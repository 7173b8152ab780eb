import type { Template } from '@/utils/library';
import { database } from './database';
import { shortcuts } from './shortcuts';
import { stored } from './stored';

/** Grows with every change of the library, so that what was built from it knows when it is old. */
export const edition = stored('libraryEdition', 0);

/** Told after every change: the shortcuts that desks know are made anew, and what was built from the library is old. */
export async function libraryChanged(): Promise<void> {
  const all = (await database.documents.where('kind').equals('template').toArray()) as Template[];
  const short = all.flatMap(({ shortcut, id, status }) =>
    shortcut !== undefined && status === 'approved' ? [[shortcut, id] as const] : [],
  );
  await shortcuts.set(Object.fromEntries(short));
  await edition.set((await edition.get()) + 1);
}
