import type { LibraryDocument, Problem } from './documents';

/** A file of a library as it was read: its document, unless it is too wrong for one, and what is wrong with it. */
export interface ParsedFile {
  readonly document?: LibraryDocument;
  readonly problems: readonly Problem[];
}
