import { documentSum, type LibraryDocument } from '@/utils/library';
import { database } from '../database';

/**
 * Of documents as a file has them, the ids of those that stood here as the file has them and were edited by hand since: the file
 * knows nothing of the edit. What was taken back is no edit.
 */
export async function editedSince(files: readonly LibraryDocument[]): Promise<ReadonlySet<string>> {
  const wanted = new Map(files.map((document) => [document.id, document]));
  const batches = await database.batches.filter(({ kind, undone }) => (kind === 'edit' || kind === 'bulk') && !undone).primaryKeys();
  const byHand = new Set(batches);
  const changed = await database.versions.where('batch').anyOf(batches).toArray();
  const edited = [...new Set(changed.map(({ docId }) => docId))].filter((id) => wanted.has(id));
  const versions = await database.versions.where('docId').anyOf(edited).sortBy('seq');
  const lastAsFile = new Map<string, number>();
  const lastByHand = new Map<string, number>();
  const sums = new Map(edited.map((id) => [id, documentSum(wanted.get(id) as LibraryDocument)]));
  for (const { docId, seq, sum, batch } of versions) {
    if (sum === sums.get(docId)) lastAsFile.set(docId, seq);
    if (byHand.has(batch)) lastByHand.set(docId, seq);
  }
  return new Set(edited.filter((id) => (lastByHand.get(id) ?? 0) > (lastAsFile.get(id) ?? Infinity)));
}
