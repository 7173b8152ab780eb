import { dayMs } from '@/utils/clock';
import { type LibraryDocument, readBundle, sameDocument, writeBundle } from '@/utils/library';
import { type Change, change, type Changed } from './changes';
import { type Backup, database } from '../database';
import { edition } from './edition';
import { pack, unpack } from './packed';
import { stored } from '../kept/stored';

/** How often a backup is made, and how many are kept. */
export interface BackupPlan {
  readonly everyDays: number;
  readonly keep: number;
}

export type BackupHead = Omit<Backup, 'bytes'> & { readonly size: number };

/** What going back to a backup would do. */
export interface RestorePreview {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const plan = stored<BackupPlan>('backupPlan', { everyDays: 1, keep: 7 });
/** The edition that the last backup holds: a library that did not change needs no other one. */
const lastEdition = stored('backupEdition', -1);

async function documentsOf(id: number): Promise<readonly LibraryDocument[]> {
  const backup = await database.backups.get(id);
  if (!backup) throw new Error(`no backup ${id}`);
  return readBundle('backup', await unpack(backup.bytes)).documents;
}

async function changesTo(id: number): Promise<readonly Change[]> {
  const [then, now] = await Promise.all([documentsOf(id), database.documents.toArray()]);
  const kept = new Set(then.map((document) => document.id));
  return [
    ...then.map((document) => ({ id: document.id, document })),
    ...now.filter((one) => !kept.has(one.id)).map((one) => ({ id: one.id })),
  ];
}

export const backups = {
  plan: () => plan.get(),
  setPlan: (next: BackupPlan) =>
    plan.set({ everyDays: Math.max(1, Math.round(next.everyDays)), keep: Math.min(60, Math.max(1, Math.round(next.keep))) }),
  async list(): Promise<readonly BackupHead[]> {
    const all = await database.backups.orderBy('at').reverse().toArray();
    return all.map(({ bytes, ...head }) => ({ ...head, size: bytes.byteLength }));
  },
  async make(why: Backup['why'], now = new Date()): Promise<void> {
    const documents = await database.documents.toArray();
    const [{ keep }, bytes] = await Promise.all([plan.get(), pack(writeBundle(documents))]);
    await database.transaction('rw', database.backups, async () => {
      await database.backups.add({ at: now.toISOString(), why, documents: documents.length, bytes });
      const old = (await database.backups.orderBy('at').reverse().primaryKeys()).slice(keep);
      await database.backups.bulkDelete(old);
    });
    await lastEdition.set(await edition.get());
  },
  /** Makes one when the last is old enough and the library changed since. */
  async makeIfDue(now = new Date()): Promise<boolean> {
    const [{ everyDays }, last, was, is, documents] = await Promise.all([
      plan.get(),
      database.backups.orderBy('at').last(),
      lastEdition.get(),
      edition.get(),
      database.documents.count(),
    ]);
    const due = last === undefined || now.getTime() - Date.parse(last.at) >= everyDays * dayMs;
    if (!due || was === is || documents === 0) return false;
    await backups.make('schedule', now);
    return true;
  },
  async preview(id: number): Promise<RestorePreview> {
    const changes = await changesTo(id);
    const now = new Map((await database.documents.toArray()).map((document) => [document.id, document]));
    const titled = (all: readonly Change[]) => all.map((one) => (one.document ?? now.get(one.id))?.title ?? one.id);
    return {
      added: titled(changes.filter(({ id: one, document }) => document && !now.has(one))),
      changed: titled(
        changes.filter(({ id: one, document }) => {
          const was = now.get(one);
          return document && was && !sameDocument(was, document);
        }),
      ),
      removed: titled(changes.filter(({ document }) => !document)),
    };
  },
  /** The library as it was then; one batch, so that it can be undone. */
  async restore(id: number): Promise<Changed> {
    const backup = await database.backups.get(id);
    return change('restore', backup?.at ?? '', await changesTo(id));
  },
  async file(id: number): Promise<string> {
    return writeBundle(await documentsOf(id));
  },
};
