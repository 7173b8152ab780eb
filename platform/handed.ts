import { database, type Handed } from './database';

/** Tickets that colleagues have now, the nearest deadline first. */
export const handed = {
  async add(row: Handed): Promise<void> {
    await database.handed.put(row);
  },
  async open(): Promise<readonly Handed[]> {
    return (await database.handed.orderBy('due').toArray()).filter(({ done }) => !done);
  },
  async done(id: string): Promise<void> {
    await database.handed.update(id, { done: true });
  },
};
