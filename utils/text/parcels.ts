import type { Span } from './edits';

/** A text up to this length (UTF-16 code units) is always read as one. */
export const readWhole = 20_000;

const least = 1000;
const most = 2000;
/** Behind a line or a sentence. */
const seams = /\n+|[.!?…]["'»”)]*[ \u00a0]+|$/gu;

/** Whether a seam is one to part at is told by the words before it alone: what is typed elsewhere moves no other parting. */
function isChosen(text: string, at: number): boolean {
  let sum = 0;
  for (let back = Math.max(0, at - 12); back < at; back += 1) sum = (sum * 31 + text.charCodeAt(back)) % 65_521;
  return sum % 4 === 0;
}

/** A place for a text without a seam: behind a space, at least between two characters. */
function between(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + most - 1);
  if (space >= from + least) return space + 1;
  const low = text.charCodeAt(from + most) & 0xfc_00;
  return from + most - Number(low === 0xdc_00);
}

/** Parts a long text into pieces of 1,000 to 2,000 code units, at the end of a line or of a sentence where there is one. */
export function parcels(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let seam = 0;
  const part = (end: number): void => {
    if (end > start) found.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(seams)) {
    const at = match.index + match[0].length;
    while (at - start > most) part(seam >= start + least ? seam : between(text, start));
    seam = at;
    if (at - start >= least && isChosen(text, at)) part(at);
  }
  part(text.length);
  return found;
}
