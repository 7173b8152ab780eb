import type { LibraryDocument } from '@/utils/library';
import { database } from '../database';

/** So many documents are read in one piece: some 10 ms. */
const piece = 400;
/** A kind that is rarer than one in so many is read by its own keys; the others are not read past. */
const rare = 4;

/** The library's documents of one kind, piece by piece: one reading of 100,000 would hold up every answer meanwhile. */
export async function* documentsOf<K extends LibraryDocument['kind']>(kind: K): AsyncGenerator<Extract<LibraryDocument, { kind: K }>[]> {
  const isOne = (document: LibraryDocument | undefined): document is Extract<LibraryDocument, { kind: K }> => document?.kind === kind;
  const { documents } = database;
  const ofKind = documents.where('kind').equals(kind);
  const [own, all] = await Promise.all([ofKind.count(), documents.count()]);
  if (own * rare < all) {
    const ids = await ofKind.primaryKeys();
    for (let from = 0; from < ids.length; from += piece) yield (await documents.bulkGet(ids.slice(from, from + piece))).filter(isOne);
    return;
  }
  for (let last = ''; ;) {
    const found = await documents.where(':id').above(last).limit(piece).toArray();
    if (found.length > 0) yield found.filter(isOne);
    const end = found.at(-1);
    if (end === undefined || found.length < piece) return;
    last = end.id;
  }
}
