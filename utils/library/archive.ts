import { strToU8, zipSync } from 'fflate';
import type { LibraryDocument } from './documents';
import { pathOf, writeLibraryFile } from './write';

/** The library's folder as a zip: the same bytes for the same documents, whenever it is made. */
export function writeArchive(documents: readonly LibraryDocument[]): Uint8Array {
  const files = documents.map((document) => [pathOf(document), strToU8(writeLibraryFile(document))] as const);
  return zipSync(Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1))), { level: 6, mtime: '1980-01-01T12:00:00' });
}
