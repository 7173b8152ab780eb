import Dexie from 'dexie';
import { documentSum, type LibraryDocument, sameDocument } from '@/utils/library';
import { type Batch, type ChangeKind, database, type Version } from '../database';
import { libraryChanged } from './edition';
import { profileId } from '../profile/profile-id';
import { lastNoted, note, packedChanges } from './journal';

export interface Change {
  readonly id: string;
  /** Nothing takes the document out. */
  readonly document?: LibraryDocument | undefined;
  /** A profile written down as it was set: it holds already, and what is set meanwhile is newer. */
  readonly holds?: true;
}

export interface Changed {
  readonly batch: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const nothing: Changed = { batch: 0, added: 0, changed: 0, removed: 0 };
/** Of many documents most are new: asking for what is there at all is quicker than asking for each. */
const many = 200;

/** The documents of these ids as they are. */
async function present(ids: readonly string[]): Promise<ReadonlyMap<string, LibraryDocument>> {
  const there = ids.length < many ? undefined : new Set(await database.documents.toCollection().primaryKeys());
  const wanted = there ? ids.filter((id) => there.has(id)) : [...ids];
  const found = await database.documents.bulkGet(wanted);
  return new Map(found.flatMap((document) => (document ? [[document.id, document] as const] : [])));
}

/** A changed profile holds at once. What reads it is large and seldom wanted: a file of its own. */
async function profileChanged(changes: readonly Change[]): Promise<void> {
  if (changes.some(({ id, holds }) => id === profileId && holds !== true))
    await (await import('../profile/apply-profile')).applyProfile(changes);
}

/** What this page changed last, by batch: who follows the library here need not read it again. */
const own = new Map<number, readonly Change[]>();
const most = 4;
function remember(batch: number, changes: readonly Change[]): void {
  own.set(batch, changes);
  for (const old of [...own.keys()].slice(0, -most)) own.delete(old);
}
export const ownChanges = (batch: number): readonly Change[] | undefined => own.get(batch);

const tables = [database.documents, database.versions, database.batches];

/** What has to be right before anybody is told that a change is kept. */
async function settled(changes: readonly Change[], packed: string): Promise<void> {
  await Promise.all([note(packed), profileChanged(changes), libraryChanged(changes)]);
}

/**
 * The only way in which the library changes: documents, their versions and the batch in one transaction, so that there
 * is never half a change, and what was acknowledged is on the disk.
 * @param may asked with the documents as they are, in the same transaction; when it says no, nothing changes
 */
export async function change(
  kind: ChangeKind,
  about: string,
  changes: readonly Change[],
  may: (before: readonly (LibraryDocument | undefined)[]) => boolean = () => true,
): Promise<Changed> {
  const at = new Date().toISOString();
  let packed: Promise<string> | undefined;
  const done = await database.transaction('rw', tables, async (): Promise<Changed> => {
    const last = new Map(changes.map((one) => [one.id, one.document]));
    const ids = [...last.keys()];
    const before = await present(ids);
    if (!may(ids.map((id) => before.get(id)))) return nothing;
    const versions = ids.flatMap((docId): Omit<Version, 'seq' | 'batch'>[] => {
      const [was, is] = [before.get(docId), last.get(docId)];
      if (was === is || (was !== undefined && is !== undefined && sameDocument(was, is))) return [];
      return [{ docId, at, ...(was && { before: was }), ...(is && { sum: documentSum(is) }) }];
    });
    if (versions.length === 0) return nothing;
    const counts = {
      added: versions.filter((one) => !one.before).length,
      changed: versions.filter((one) => one.before && one.sum !== undefined).length,
      removed: versions.filter((one) => one.sum === undefined).length,
    };
    const batch = await database.batches.add({ at, kind, about, ...counts, undone: false });
    const gone = versions.flatMap(({ docId, sum }) => (sum === undefined ? [docId] : []));
    const writing = [
      database.documents.bulkPut(versions.flatMap(({ docId }) => last.get(docId) ?? [])),
      database.versions.bulkAdd(versions.map((one) => ({ ...one, batch }))),
      ...(gone.length > 0 ? [database.documents.bulkDelete(gone)] : []),
    ];
    // Packed while the database writes, written down once it has written.
    packed = Dexie.ignoreTransaction(() => packedChanges(changes));
    await Promise.all(writing);
    return { batch, ...counts };
  });
  if (packed) {
    remember(done.batch, changes);
    await settled(changes, await packed);
  }
  return done;
}

/**
 * Brings the library back where the browser has thrown the database away: the documents as they were last acknowledged,
 * without their earlier versions.
 * @returns how many documents came back
 */
export async function recover(): Promise<number> {
  if ((await database.documents.count()) > 0) return 0;
  const documents = await lastNoted();
  if (documents.length === 0) return 0;
  const { added } = await change(
    'restore',
    '',
    documents.map((document) => ({ id: document.id, document })),
  );
  return added;
}

/** Undone documents, and those that were changed again since and therefore were left as they are. */
export interface Undone {
  readonly back: number;
  readonly kept: readonly string[];
}

/** Those that pass a test and those that do not, each in their order. */
function parted<T>(all: readonly T[], passes: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of all) (passes(one) ? yes : no).push(one);
  return [yes, no];
}

/** Takes a batch back. A document that was changed again since is left as it is, and named. */
export async function undo(id: number): Promise<Undone> {
  let back: readonly Change[] = [];
  let undone = 0;
  const result = await database.transaction('rw', tables, async (): Promise<Undone> => {
    const batch = await database.batches.get(id);
    if (!batch || batch.undone) return { back: 0, kept: [] };
    const versions = await database.versions.where('batch').equals(id).toArray();
    const now = await database.documents.bulkGet(versions.map(({ docId }) => docId));
    const found = versions.map((version, nth) => ({ ...version, current: now[nth] }));
    const [untouched, changedSince] = parted(found, ({ sum, current }) => sum === (current && documentSum(current)));
    const kept = changedSince.map(({ docId, current, before }) => (current ?? before)?.title ?? docId);
    const at = new Date().toISOString();
    const counts = {
      added: untouched.filter((one) => one.sum === undefined).length,
      changed: untouched.filter((one) => one.before && one.current).length,
      removed: untouched.filter((one) => !one.before).length,
    };
    const undoing = await database.batches.add({ at, kind: 'undo', about: batch.about, ...counts, undone: false });
    await database.versions.bulkAdd(
      untouched.map(({ docId, before, current }) => ({
        docId,
        at,
        batch: undoing,
        ...(current && { before: current }),
        ...(before && { sum: documentSum(before) }),
      })),
    );
    await database.documents.bulkPut(untouched.flatMap(({ before }) => (before ? [before] : [])));
    await database.documents.bulkDelete(untouched.flatMap(({ before, docId }) => (before ? [] : [docId])));
    await database.batches.update(id, { undone: true });
    back = untouched.map(({ docId, before }) => ({ id: docId, document: before }));
    undone = undoing;
    return { back: untouched.length, kept };
  });
  remember(undone, back);
  if (back.length > 0) await settled(back, await packedChanges(back));
  return result;
}

export type { Batch };
