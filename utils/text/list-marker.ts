import type { Span } from './edits';

const marker = /^(?:\(?\d{1,2}[.)]\s*(?=\p{L})|\(?\p{L}\)\s+|[-–—•*·]\s+)/u;

/** A line of a list without its number, letter or dash: where it is shown it has one of its own. */
export const unmarked = (text: string, { start, end }: Span): Span => ({
  start: start + (marker.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});
