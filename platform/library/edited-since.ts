import { documentSum, type LibraryDocument } from '@/utils/library';
import { type ChangeKind, database } from '../database';
import { stored } from '../kept/stored';
import { profileId } from '../profile/profile-id';

/** The number of the last version there was when the library was last written to a file: all of it, or documents by their ids. */
const written = stored<{ readonly whole: number; readonly each: Readonly<Record<string, number>> }>('libraryExported', {
  whole: 0,
  each: {},
});

/**
 * Notes what went into a file: who gets it knows of the edits so far.
 * @param ids of the documents in it; the whole library when not told
 */
export async function exported(ids?: readonly string[]): Promise<void> {
  const last = (await database.versions.orderBy('seq').last())?.seq ?? 0;
  const { whole, each } = await written.get();
  await written.set(ids ? { whole, each: { ...each, ...Object.fromEntries(ids.map((id) => [id, last])) } } : { whole: last, each: {} });
}

const batchesOf = async (...kinds: readonly ChangeKind[]): Promise<ReadonlySet<number>> =>
  new Set(await database.batches.filter(({ kind, undone }) => kinds.includes(kind) && !undone).primaryKeys());

/**
 * Of documents as a file has them, the ids of those that were edited by hand and of whose edit the file knows nothing: they stood
 * here as the file has them before, or the edit was in no file yet. What was taken back is no edit.
 */
export async function editedSince(files: readonly LibraryDocument[]): Promise<ReadonlySet<string>> {
  const wanted = new Map(files.map((document) => [document.id, document]));
  const [byHand, fromFiles, { whole, each }] = await Promise.all([
    batchesOf('edit', 'bulk'),
    batchesOf('import', 'starter'),
    written.get(),
  ]);
  const changed = await database.versions
    .where('batch')
    .anyOf([...byHand])
    .toArray();
  const edited = [...new Set(changed.map(({ docId }) => docId))].filter((id) => wanted.has(id));
  const versions = await database.versions.where('docId').anyOf(edited).sortBy('seq');
  const lastAsFile = new Map<string, number>();
  const lastByHand = new Map<string, number>();
  /**
   * Where others have it from: a file that came in, or one that went out. A profile is the company's word, and whatever is set
   * on this machine is written into it: a new one holds.
   */
  const lastShared = new Map(edited.map((id) => [id, id === profileId ? Infinity : Math.max(whole, each[id] ?? 0)]));
  const sums = new Map(edited.map((id) => [id, documentSum(wanted.get(id) as LibraryDocument)]));
  for (const { docId, seq, sum, batch } of versions) {
    if (sum === sums.get(docId)) lastAsFile.set(docId, seq);
    if (byHand.has(batch)) lastByHand.set(docId, seq);
    if (fromFiles.has(batch)) lastShared.set(docId, Math.max(seq, lastShared.get(docId) ?? 0));
  }
  return new Set(edited.filter((id) => (lastByHand.get(id) ?? 0) > (lastAsFile.get(id) ?? lastShared.get(id) ?? 0)));
}
