import { dayMs } from '@/utils/clock';
import { database, type Handed } from '../database';
import { vault } from '../vault';
import { watched } from '../library/watched';

/** Tickets that colleagues have now, the nearest deadline first. */
export const handed = {
  /** Of the ticket only a tag is kept, so that it is found when its customer asks to be forgotten. */
  async add(row: Handed): Promise<void> {
    await database.handed.put({ ...row, ticketKey: await vault.tag(row.ticketKey) });
  },
  async open(): Promise<readonly Handed[]> {
    return (await database.handed.orderBy('due').toArray()).filter(({ done }) => !done);
  },
  async done(id: string): Promise<void> {
    await database.handed.update(id, { done: true });
  },
  /** What is waited for: another list whenever a ticket is handed over or answered, on whatever page. */
  onChange: watched(() => database.handed.toArray()),
  /** Removes what was answered and is older than the profile's term. */
  async forget(keepDays: number, now: Date): Promise<void> {
    const oldest = new Date(now.getTime() - keepDays * dayMs).toISOString();
    await database.handed.filter(({ done, at }) => done && at < oldest).delete();
  },
};
