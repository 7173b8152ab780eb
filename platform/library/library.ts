import type { Reference, Template } from '@/utils/library';
import { borrowed, mustBorrow } from '../kept/borrowed';
import { database } from '../database';
import { edition } from './edition';
import { sendMessage, type KeptLibrary } from '../messages';

/** So many of the last changes are looked through. */
const fewNewest = 40;

export const library = {
  edition: () => edition.get(),
  async templates(): Promise<readonly Template[]> {
    if (await mustBorrow()) return (await borrowed()).templates;
    return (await database.documents.where('kind').equals('template').toArray()) as Template[];
  },
  async isEmpty(): Promise<boolean> {
    if (await mustBorrow()) return (await borrowed()).templates.length === 0;
    return (await database.documents.where('kind').equals('template').count()) === 0;
  },
  async references(): Promise<readonly Reference[]> {
    if (await mustBorrow()) return (await borrowed()).references;
    return (await database.documents.where('kind').equals('reference').toArray()) as Reference[];
  },
  async template(id: string): Promise<Template | undefined> {
    const found = await database.documents.get(id);
    return found?.kind === 'template' ? found : undefined;
  },
  async used(id: string): Promise<void> {
    if (await mustBorrow()) return sendMessage('templateUsed', id);
    await database.transaction('rw', database.usage, async () => {
      const before = await database.usage.get(id);
      await database.usage.put({ id, times: (before?.times ?? 0) + 1, last: new Date().toISOString() });
    });
  },
  async usage(): Promise<Readonly<Record<string, number>>> {
    if (await mustBorrow()) return (await borrowed()).usage;
    return Object.fromEntries((await database.usage.toArray()).map(({ id, times }) => [id, times]));
  },
  /** Ids of the documents that were written or changed last, the newest first; a few of them. */
  async newest(): Promise<readonly string[]> {
    if (await mustBorrow()) return (await borrowed()).newest;
    const last = await database.versions.reverse().limit(fewNewest).toArray();
    return [...new Set(last.map(({ docId }) => docId))];
  },
  /** Everything that a page without storage of its own needs to suggest and render. */
  async lend(): Promise<KeptLibrary> {
    const [templates, references, usage, newest] = await Promise.all([
      library.templates(),
      library.references(),
      library.usage(),
      library.newest(),
    ]);
    return { templates, references, usage, newest };
  },
};
