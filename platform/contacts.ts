import type { Contact } from '@/utils/contact';
import { database } from './database';

/** The record of finished exchanges, masked, newest first. */
export const contacts = {
  async add(contact: Contact): Promise<void> {
    await database.contacts.put(contact);
  },
  list(limit: number): Promise<readonly Contact[]> {
    return database.contacts.orderBy('sentAt').reverse().limit(limit).toArray();
  },
  async remove(id: string): Promise<void> {
    await database.contacts.delete(id);
  },
  async removeAll(): Promise<void> {
    await database.contacts.clear();
  },
  /** Removes what is older than the profile's term; `now` is an ISO time, as `sentAt` is in UTC. */
  async forget(keepDays: number, now: string): Promise<number> {
    const oldest = new Date(Date.parse(now) - keepDays * 86_400_000).toISOString();
    return database.contacts.where('sentAt').below(oldest).delete();
  },
};
