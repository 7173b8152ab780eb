import Dexie from 'dexie';
import { dayMs } from '@/utils/clock';
import { type Contact, type ContactIndex, editKey, indexContacts, queued, searchContacts } from '@/utils/contact';
import type { MaskedReply } from '@/utils/redaction';
import { database, type SealedContact } from '../database';
import { endpoint } from './endpoint';
import { vault } from '../vault';
import { watched } from '../library/watched';

async function sealed(contact: Contact, customer: string, ticket: string): Promise<SealedContact> {
  return { id: contact.id, sentAt: contact.sentAt, customer, ticket, ...(await vault.seal(contact)) };
}

const opened = async (rows: readonly SealedContact[]): Promise<readonly Contact[]> =>
  (await vault.open<Contact>(rows)).filter((one) => one !== undefined);

/** Contacts of a version before the lock are moved under it, once. */
async function takeIn(): Promise<void> {
  const old = await database.contacts.toArray();
  if (old.length === 0) return;
  const rows = await Promise.all(old.map(async (one) => sealed(one, '', await vault.tag(one.ticketKey))));
  await database.transaction('rw', database.contacts, database.sealed, async () => {
    await database.sealed.bulkPut(rows);
    await database.contacts.bulkDelete(old.map(({ id }) => id));
  });
}

/** What is removed of a record is removed together. */
const recordTables = [database.contacts, database.sealed, database.pushes, database.cases, database.handed];

/** When what is still kept for so many days was sent at the earliest, as `sentAt` is written. */
const oldestOf = (keepDays: number, now: number): string => new Date(now - keepDays * dayMs).toISOString();

/** Grows with every change, so that an index made before knows when it is old. */
let edition = 0;
// Other pages of ours, too: one in which a customer was erased and one that the next reply came from leave the count as it was.
Dexie.on.storagemutated.subscribe((parts) => {
  if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/sealed/`))) edition += 1;
});
let kept:
  | Promise<{ readonly edition: number; readonly count: number; readonly index: ContactIndex; readonly all: ReadonlyMap<string, Contact> }>
  | undefined;

async function searchable() {
  await takeIn();
  const count = await database.sealed.count();
  const before = kept && (await kept);
  if (kept && before?.edition === edition && before.count === count) return before;
  const made = (async (of: number) => {
    const all = await opened(await database.sealed.orderBy('sentAt').reverse().toArray());
    return { edition: of, count, index: indexContacts(all), all: new Map(all.map((one) => [one.id, one])) };
  })(edition);
  kept = made;
  return made;
}

/** The record of finished exchanges: masked, under lock, newest first. */
export const contacts = {
  state: () => vault.state(),
  /** A reply went out, or one was removed: the list is another. */
  onChange: watched(() => database.sealed.count()),
  /** @param customer the customer's address or number, to find what is recorded of one who asks to be forgotten; only a tag of it is kept */
  async add(contact: Contact, customer = ''): Promise<void> {
    const row = await sealed(contact, await vault.tag(customer), await vault.tag(contact.ticketKey));
    const goes = (await endpoint.get()) !== null;
    await database.transaction('rw', database.sealed, database.pushes, async () => {
      await database.sealed.put(row);
      if (goes) await database.pushes.put(queued(contact.id, Date.now()));
    });
    edition += 1;
  },
  async list(limit: number): Promise<readonly Contact[]> {
    await takeIn();
    return opened(await database.sealed.orderBy('sentAt').reverse().limit(limit).toArray());
  },
  async get(id: string): Promise<Contact | undefined> {
    const row = await database.sealed.get(id);
    return row && (await opened([row]))[0];
  },
  async all(): Promise<readonly Contact[]> {
    return [...(await searchable()).all.values()];
  },
  async search(query: string, most = 100): Promise<readonly Contact[]> {
    const { index, all } = await searchable();
    return searchContacts(index, query, most).flatMap((id) => all.get(id) ?? []);
  },
  /** The form's values after the record was made; what stood there before stays in the history. A change is pushed anew only by hand: the key is the same. */
  async save(id: string, fields: Readonly<Record<string, MaskedReply>>, finished: boolean): Promise<Contact | undefined> {
    const row = await database.sealed.get(id);
    const before = row && (await opened([row]))[0];
    if (!row) return undefined;
    if (!before) throw new Error('the record cannot be read: the lock is shut');
    const at = new Date().toISOString();
    const changed = Object.entries(fields).filter(([key, value]) => (before.fields?.[key] ?? '') !== value);
    const edits =
      before.finished === true ? changed.map(([key]) => ({ at, field: key, before: before.fields?.[key] ?? ('' as MaskedReply) })) : [];
    const after: Contact = { ...before, fields: { ...before.fields, ...fields }, finished, history: [...(before.history ?? []), ...edits] };
    // Erased meanwhile, it does not come back.
    const written = await database.sealed.update(id, { ...(await sealed(after, row.customer, row.ticket)) });
    edition += 1;
    return written === 0 ? undefined : after;
  },
  async has(id: string): Promise<boolean> {
    return (await database.sealed.where('id').equals(id).count()) > 0;
  },
  /**
   * Everything recorded of one customer, by his address or number, also what waits to be pushed, the notes at his tickets
   * and what was handed over of them.
   * @returns how many records
   */
  async erase(customer: string): Promise<number> {
    const tag = await vault.tag(customer);
    if (tag === '') return 0;
    const rows = await database.sealed.where('customer').equals(tag).toArray();
    const tickets = new Set(rows.map(({ ticket }) => ticket));
    return contacts.removeMany(
      rows.map(({ id }) => id),
      async () => {
        await database.cases.bulkDelete([...tickets]);
        await database.handed.filter(({ ticketKey }) => tickets.has(ticketKey)).delete();
      },
    );
  },
  /** Removes all of it or, where the store fails in the middle, nothing; `besides` what belongs to the records. */
  async removeMany(ids: readonly string[], besides: () => Promise<unknown> = async () => {}): Promise<number> {
    const edits = await vault.tags(ids.map(editKey));
    await database.transaction('rw', recordTables, async () => {
      await database.sealed.bulkDelete([...ids]);
      await database.pushes.bulkDelete([...ids]);
      await database.cases.bulkDelete([...edits]);
      await besides();
    });
    edition += 1;
    return ids.length;
  },
  async remove(id: string): Promise<void> {
    await contacts.removeMany([id]);
  },
  async removeAll(): Promise<void> {
    await contacts.removeMany(await database.sealed.toCollection().primaryKeys(), () => database.contacts.clear());
  },
  /** After a lost passphrase: what was recorded cannot be read by anybody and is removed, a new lock is made. */
  async startAnew(): Promise<void> {
    const tables = [database.contacts, database.sealed, database.pushes, database.cases];
    await vault.renew(tables, () => Promise.all(tables.map((table) => table.clear())));
    edition += 1;
    await endpoint.forget();
  },
  /** How many records a term of so many days would remove now. */
  async older(keepDays: number, now = new Date()): Promise<number> {
    return database.sealed.where('sentAt').below(oldestOf(keepDays, now.getTime())).count();
  },
  /** How many records the company's system has not got yet: those that wait and those that came to nothing; of them the ones older than so many days. */
  async undelivered(olderThan = 0, now = new Date()): Promise<number> {
    const owed = await database.sealed.bulkGet(await database.pushes.toCollection().primaryKeys());
    const oldest = oldestOf(olderThan, now.getTime());
    return owed.filter((row) => row && (olderThan === 0 || row.sentAt < oldest)).length;
  },
  /** Removes what is older than the profile's term; `now` is an ISO time, as `sentAt` is in UTC. */
  async forget(keepDays: number, now: string): Promise<number> {
    await takeIn();
    return contacts.removeMany(
      await database.sealed
        .where('sentAt')
        .below(oldestOf(keepDays, Date.parse(now)))
        .primaryKeys(),
    );
  },
};
