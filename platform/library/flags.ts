import { database, type Flag } from '../database';

/** What operators say about templates at the moment of use; the owner's list is made of it. */
export const flags = {
  async add(docId: string, kind: Flag['kind'], text: string): Promise<void> {
    await database.flags.add({ docId, kind, text: text.trim(), at: new Date().toISOString(), state: 'open' });
  },
  async list(): Promise<readonly Flag[]> {
    return (await database.flags.where('state').equals('open').toArray()).toReversed();
  },
  async settle(id: number): Promise<void> {
    await database.flags.update(id, { state: 'done' });
  },
};
