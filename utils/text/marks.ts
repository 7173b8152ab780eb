import type { Span } from './edits';
import { sentences } from './sentences';

/**
 * What the operator put right in how a letter was read, by the texts of the pieces: the same letter is read with its
 * subject and without, and places would move.
 */
export interface LetterMarks {
  /** Pieces that were taken off and count all the same. */
  readonly counted: readonly string[];
  /** Sentences that do not count. */
  readonly left: readonly string[];
}

export const noMarks: LetterMarks = { counted: [], left: [] };

/** The other way round for one piece of a letter: what counted does not, what did not does. */
export function marked({ counted, left }: LetterMarks, piece: string, counts: boolean): LetterMarks {
  const text = piece.trim();
  const without = (list: readonly string[]): readonly string[] => list.filter((each) => each !== text);
  return counts
    ? { counted: without(counted), left: counted.includes(text) ? without(left) : [...without(left), text] }
    : { counted: left.includes(text) ? without(counted) : [...without(counted), text], left: without(left) };
}

interface Read {
  readonly body: readonly Span[];
  readonly left: readonly Span[];
  /** Whether a piece that was taken off stays off. */
  readonly stays: (span: Span) => boolean;
}

/** The sentences that count after the operator's marks. */
export function readWith(marks: LetterMarks, text: string, body: readonly Span[], taken: readonly Span[]): Read {
  const textOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  const left = body.filter((sentence) => marks.left.includes(textOf(sentence)));
  const back = taken.filter((span) => marks.counted.includes(textOf(span)));
  const added = back.flatMap((span) =>
    sentences(text.slice(span.start, span.end)).map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
  );
  const kept = body.filter((sentence) => !left.includes(sentence));
  return {
    // A courtesy within a sentence stands in the body already.
    body: [...kept, ...added.filter(({ start, end }) => !kept.some((each) => each.start <= start && each.end >= end))].toSorted(
      (a, b) => a.start - b.start,
    ),
    left,
    stays: (span) => !back.includes(span),
  };
}
