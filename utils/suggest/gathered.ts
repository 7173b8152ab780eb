import { numberedId } from './pieces';
import type { Ranked } from './rank';
import { numbersOf, type SuggestIndex } from './suggest-index';

/** What the best piece counts beside its document as a whole. */
const pieceShare = 0.5;

/** Calls back with the numbers of a document's pieces in the index. */
export function eachPiece(index: SuggestIndex, id: string, visit: (id: string, doc: number) => void): void {
  const numbers = numbersOf(index);
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
    const doc = piece ? numbersOf(index).get(piece.of) : each.doc;
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
