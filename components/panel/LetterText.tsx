import { type Letter, type LetterMarks, marked, noMarks, readLetter, type Span } from '@/utils/text';
import { useDeferredValue } from 'react';
import { Button } from '../parts';
import { Marked, usePlaces } from '../places';
import { useWords } from '../words';
import './letter-text.css';

type Aside = 'greeting' | 'signature' | 'courtesy' | 'quoted' | 'forwarded' | 'disclaimer' | 'left';

interface Piece extends Span {
  /** `own` counts; `between` is what stands between sentences. */
  readonly kind: Aside | 'own' | 'between';
}

/** The letter in pieces, in order: the sentences that are searched by, and what was taken off. */
function piecesOf(letter: Letter): Piece[] {
  const { greeting, signature, courtesy, quoted, forwarded, disclaimer, left, body, text } = letter;
  const of = (kind: Piece['kind'], spans: readonly Span[]): Piece[] => spans.map(({ start, end }) => ({ start, end, kind }));
  const all = [
    ...of('greeting', greeting ? [greeting] : []),
    ...of('signature', signature ? [signature] : []),
    ...of('courtesy', courtesy),
    ...of('quoted', quoted),
    ...of('forwarded', forwarded),
    ...of('disclaimer', disclaimer),
    ...of('left', left),
    // A courtesy within a sentence is a part of it.
    ...of('own', body),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: Piece[] = [];
  let at = 0;
  for (const piece of all) {
    if (piece.end <= at) continue;
    const start = Math.max(at, piece.start);
    if (start > at) found.push({ start: at, end: start, kind: 'between' });
    found.push({ ...piece, start });
    at = piece.end;
  }
  if (at < text.length) found.push({ start: at, end: text.length, kind: 'between' });
  return found;
}

interface Props {
  readonly text: string;
  readonly marks: LetterMarks;
  readonly onMark: (marks: LetterMarks) => void;
}

/** The customer's letter; what is not searched by stands pale and says what it was taken for. Pressed, a piece counts or does not. */
export function LetterText({ text, marks, onMark }: Props) {
  const { ticket } = useWords();
  // It stands folded up: what is seen at once is drawn first.
  const later = useDeferredValue(text, '');
  const places = useDeferredValue(usePlaces());
  const pieces = later === text ? piecesOf(readLetter(text, undefined, marks)) : [];
  const taken = [...new Set(pieces.map(({ kind }) => kind))].filter((kind) => kind !== 'own' && kind !== 'between');
  const changed = marks.counted.length + marks.left.length > 0;
  return (
    <>
      {pieces.map(({ start, end, kind }) => {
        const piece = text.slice(start, end);
        if (kind === 'between') return piece;
        const counts = kind === 'own';
        return (
          <button
            type="button"
            key={start}
            className={counts ? 'letter-text__piece' : 'letter-text__piece letter-text__off'}
            aria-pressed={counts}
            title={counts ? undefined : ticket.asides[kind]}
            onClick={() => onMark(marked(marks, piece, counts))}
          >
            {counts ? <Marked {...{ text, start, end, places }} /> : piece}
          </button>
        );
      })}
      <span className="letter-text__note">
        {taken.length > 0 && `${ticket.notSearched(taken.map((kind) => ticket.asides[kind]).join(', '))} `}
        {ticket.markHint}
        {changed && (
          <Button look="bare" onClick={() => onMark(noMarks)}>
            {ticket.restore}
          </Button>
        )}
      </span>
    </>
  );
}
