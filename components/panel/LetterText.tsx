import { type Letter, readLetter, type Span } from '@/utils/text';
import { useWords } from '../words';
import './letter-text.css';

type Aside = 'greeting' | 'signature' | 'courtesy' | 'quoted' | 'forwarded' | 'disclaimer';

interface Piece extends Span {
  readonly kind: Aside | 'own';
}

/** The letter in pieces, in order: what is searched by, and what was taken off it. */
function piecesOf(letter: Letter): Piece[] {
  const { greeting, signature, courtesy, quoted, forwarded, disclaimer, text } = letter;
  const off: Piece[] = [
    ...(greeting ? [{ ...greeting, kind: 'greeting' as const }] : []),
    ...(signature ? [{ ...signature, kind: 'signature' as const }] : []),
    ...courtesy.map((span) => ({ ...span, kind: 'courtesy' as const })),
    ...quoted.map((span) => ({ ...span, kind: 'quoted' as const })),
    ...forwarded.map((span) => ({ ...span, kind: 'forwarded' as const })),
    ...disclaimer.map((span) => ({ ...span, kind: 'disclaimer' as const })),
  ].toSorted((a, b) => a.start - b.start);
  const found: Piece[] = [];
  let at = 0;
  for (const piece of off) {
    const start = Math.max(at, piece.start);
    if (piece.end <= start) continue;
    if (start > at) found.push({ start: at, end: start, kind: 'own' });
    found.push({ start, end: piece.end, kind: piece.kind });
    at = piece.end;
  }
  if (at < text.length) found.push({ start: at, end: text.length, kind: 'own' });
  return found;
}

/** The customer's letter; what was taken off it before the search stands pale, and says what it was taken for. */
export function LetterText({ text }: { readonly text: string }) {
  const { ticket } = useWords();
  const pieces = piecesOf(readLetter(text));
  const taken = [...new Set(pieces.map(({ kind }) => kind))].filter((kind) => kind !== 'own');
  return (
    <>
      {pieces.map(({ start, end, kind }) =>
        kind === 'own' ? (
          text.slice(start, end)
        ) : (
          <span key={start} className="letter-text__off" title={ticket.asides[kind]}>
            {text.slice(start, end)}
          </span>
        ),
      )}
      {taken.length > 0 && (
        <span className="letter-text__note">{ticket.notSearched(taken.map((kind) => ticket.asides[kind]).join(', '))}</span>
      )}
    </>
  );
}
