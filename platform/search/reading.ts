import type { LibraryDocument } from '@/utils/library';
import { database } from '../database';

/** So many documents are read in one piece: some 10 ms. */
const piece = 400;

/**
 * The library's documents of one kind, piece by piece: one reading of 100,000 would hold up every answer meanwhile.
 * @param kind scripts and the directory are read past
 */
export async function* documentsOf<K extends LibraryDocument['kind']>(kind: K): AsyncGenerator<Extract<LibraryDocument, { kind: K }>[]> {
  const isOne = (document: LibraryDocument): document is Extract<LibraryDocument, { kind: K }> => document.kind === kind;
  for (let last = ''; ;) {
    const found = await database.documents.where(':id').above(last).limit(piece).toArray();
    if (found.length > 0) yield found.filter(isOne);
    const end = found.at(-1);
    if (end === undefined || found.length < piece) return;
    last = end.id;
  }
}
