import type { Span } from '../text';
import type { IndexedDocument } from './document';

/** A longer text is also indexed by its pieces. */
const longText = 1800;
/** A piece ends with the paragraph that brings it over this length, or at a heading. */
const usualPiece = 700;
/** A heading begins a piece of its own only when the one before it holds something. */
const leastPiece = 160;
/** A document of many megabytes is cut into longer pieces. */
const mostPieces = 400;
/** How many documents the index will hold, about. */
export const countPieces = (documents: readonly IndexedDocument[]): number =>
  documents.reduce((sum, { text }) => sum + 1 + (text.length > longText ? Math.min(mostPieces, text.length / usualPiece) : 0), 0);

/** The id of a document's piece, by its place among them. */
export const numberedId = (id: string, at: number): string => `${id}\n${at}`;

/** The places of a text's pieces: by headings and paragraphs. */
export function piecesIn(text: string): Span[] {
  const length = Math.max(usualPiece, text.length / mostPieces);
  const found: Span[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n(?![ \t]*\n|#)[^\n]+)*/gu)) {
    if (index > start && end - start >= (block.startsWith('#') ? leastPiece : length)) close();
    if (end === start) start = index;
    end = index + block.length;
    // A paragraph that is long by itself: a table, a text without blank lines.
    while (end - start > 3 * length) {
      const cut = Math.max(text.lastIndexOf(' ', start + 2 * length), text.lastIndexOf('\n', start + 2 * length));
      const at = cut > start ? cut : start + Math.floor(2 * length);
      found.push({ start, end: at });
      start = at;
    }
  }
  close();
  return found;
}

/** A document as it is indexed: a long one first whole, then each piece under the heading above it: the title counts once, with the whole. */
export function indexedAs(document: IndexedDocument): readonly IndexedDocument[] {
  const { id, text } = document;
  if (text.length <= longText) return [document];
  let heading = '';
  const pieces = piecesIn(text).map((span, at): IndexedDocument => {
    const piece = text.slice(span.start, span.end);
    heading = /^#{1,6}[ \t]+(.+)$/mu.exec(piece)?.[1] ?? heading;
    const { examples: _, topics: __, ...rest } = document;
    return { ...rest, id: numberedId(id, at), title: heading, text: piece, piece: { of: id, ...span } };
  });
  return [{ ...document, cut: true }, ...pieces];
}
