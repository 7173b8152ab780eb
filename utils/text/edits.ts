/** A place in a text, in UTF-16 code units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement of a place by a text. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The text after the edits, everything outside them unchanged.
 * @throws RangeError when edits overlap or lie outside the text: that is our own mistake, never the operator's.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at || end < start || end > text.length) {
      throw new RangeError(`edit ${start}–${end} overlaps another or lies outside 0–${text.length}`);
    }
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
