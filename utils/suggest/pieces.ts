import type { Span } from '../text';
import type { SuggestIndex } from './build';
import type { IndexedDocument } from './document';
import type { Ranked } from './rank';

/** A longer text is also indexed by its pieces. */
const longText = 1800;
/** A piece ends with the paragraph that brings it over this length, or at a heading. */
const usualPiece = 700;
/** A heading begins a piece of its own only when the one before it holds something. */
const leastPiece = 160;
/** A document of many megabytes is cut into longer pieces. */
const mostPieces = 400;
/** What the best piece counts beside its document as a whole. */
const pieceShare = 0.5;

/** A piece of a document: whose it is and where in its text it stands. */
export interface Piece extends Span {
  readonly of: string;
}

/** How many documents the index will hold, about. */
export const countPieces = (documents: readonly IndexedDocument[]): number =>
  documents.reduce((sum, { text }) => sum + 1 + (text.length > longText ? Math.min(mostPieces, text.length / usualPiece) : 0), 0);

const numberedId = (id: string, at: number): string => `${id}\n${at}`;

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

/** Calls back with the numbers of a document's pieces in the index. */
export function eachPiece({ numbers }: SuggestIndex, id: string, visit: (id: string, doc: number) => void): void {
  for (let at = 0; ; at += 1) {
    const doc = numbers.get(numberedId(id, at));
    if (doc === undefined) return;
    visit(numberedId(id, at), doc);
  }
}

/** Documents instead of their pieces, best first, each with the place of its best piece. */
export function gathered(index: SuggestIndex, ranked: readonly Ranked[]): readonly Ranked[] {
  if (!ranked.some(({ doc }) => index.cards[doc]?.piece)) return ranked;
  const found = new Map<number, { whole?: Ranked; best?: Ranked }>();
  for (const each of ranked) {
    const piece = index.cards[each.doc]?.piece;
    const doc = piece ? index.numbers.get(piece.of) : each.doc;
    if (doc === undefined) continue;
    const known = found.get(doc) ?? {};
    found.set(doc, piece ? { ...known, best: known.best ?? each } : { ...known, whole: each });
  }
  return [...found]
    .map(([doc, { whole, best }]): Ranked => {
      const [a, b] = [whole?.score ?? 0, best?.score ?? 0];
      const piece = best && index.cards[best.doc]?.piece;
      return {
        doc,
        score: best ? (a + pieceShare * b) / (1 + pieceShare) : a,
        coverage: Math.max(whole?.coverage ?? 0, best?.coverage ?? 0),
        ...(piece && { passage: { start: piece.start, end: piece.end } }),
      };
    })
    .toSorted((a, b) => b.score - a.score);
}
