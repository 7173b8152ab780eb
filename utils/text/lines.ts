import type { Span } from './edits';

/** What a line of a letter is; `blank` lines belong to what stands around them. */
export type LineKind = 'own' | 'quoted' | 'forwarded' | 'signature' | 'disclaimer';

export interface Line extends Span {
  readonly text: string;
}

/** Lines of a text without their line breaks (\n, \r\n or \r). */
export function linesOf(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    found.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

/** Neighbouring lines of one kind as spans, blank lines at their edges left out. */
export function spansOf(lines: readonly Line[], kinds: readonly LineKind[], wanted: LineKind): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  lines.forEach((line, at) => {
    if (kinds[at] !== wanted) {
      open = false;
      return;
    }
    if (line.text.trim() === '') return;
    const last = found.at(-1);
    if (open && last) last.end = line.end;
    else found.push({ start: line.start + line.text.length - line.text.trimStart().length, end: line.end });
    open = true;
  });
  return found;
}
