import { parseLibraryFile, type Problem, type Reference, type Template } from '@/utils/library';
import { database } from './database';
import { shortcuts } from './shortcuts';
import { stored } from './stored';

export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly problems: readonly Problem[];
}

/** Grows with every change of the library, so that what was built from it knows when it is old. */
const edition = stored('libraryEdition', 0);

/** Told after every change: the shortcuts that desks know are made anew, and what was built from the library is old. */
export async function libraryChanged(): Promise<void> {
  const all = await library.templates();
  const short = all.flatMap(({ shortcut, id, status }) =>
    shortcut !== undefined && status === 'approved' ? [[shortcut, id] as const] : [],
  );
  await shortcuts.set(Object.fromEntries(short));
  await edition.set((await edition.get()) + 1);
}

export const library = {
  edition: () => edition.get(),
  async templates(): Promise<readonly Template[]> {
    return (await database.documents.where('kind').equals('template').toArray()) as Template[];
  },
  async references(): Promise<readonly Reference[]> {
    return (await database.documents.where('kind').equals('reference').toArray()) as Reference[];
  },
  async template(id: string): Promise<Template | undefined> {
    const found = await database.documents.get(id);
    return found?.kind === 'template' ? found : undefined;
  },
  /** Takes in the files that are right; the others are named with what is wrong, and change nothing. */
  async importFiles(files: readonly { readonly path: string; readonly source: string }[]): Promise<Imported> {
    const parsed = files.map(({ path, source }) => parseLibraryFile(path, source));
    const documents = parsed.flatMap(({ document }) => (document === undefined ? [] : [document]));
    const there = new Set(await database.documents.toCollection().primaryKeys());
    const added = documents.filter(({ id }) => !there.has(id)).length;
    await database.transaction('rw', database.documents, () => database.documents.bulkPut(documents));
    await libraryChanged();
    return { added, changed: documents.length - added, problems: parsed.flatMap(({ problems }) => problems) };
  },
  async remove(ids: readonly string[]): Promise<void> {
    await database.documents.bulkDelete([...ids]);
    await libraryChanged();
  },
  async used(id: string): Promise<void> {
    await database.transaction('rw', database.usage, async () => {
      const before = await database.usage.get(id);
      await database.usage.put({ id, times: (before?.times ?? 0) + 1, last: new Date().toISOString() });
    });
  },
  async usage(): Promise<Readonly<Record<string, number>>> {
    return Object.fromEntries((await database.usage.toArray()).map(({ id, times }) => [id, times]));
  },
};
