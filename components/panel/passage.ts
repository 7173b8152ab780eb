import type { Span } from '@/utils/text';
import { unmarked } from '../parts';

/** A piece of an excerpt; the asked words in it are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const around = 140;
/** More of a paragraph is not read at a glance: the rest of it stands in the whole text. */
const longest = 420;

/** The fitting place with as much around it as is read at a glance, cut at words, the asked words marked. */
export function excerptOf(body: string, passage: Span, marks: readonly Span[]): Piece[] {
  const first = marks.find((each) => each.start >= passage.start && each.end <= passage.end);
  const isLong = passage.end - passage.start > longest;
  const start = isLong ? (first?.start ?? passage.start) : passage.start;
  const end = isLong ? Math.min(passage.end, start + longest - around) : passage.end;
  const from = start > around ? body.indexOf(' ', start - around) + 1 || start : 0;
  const last = body.lastIndexOf(' ', end + around);
  const to = end + around >= body.length ? body.length : Math.max(last, end);
  const pieces: Piece[] = from > 0 ? [{ text: '…', marked: false }] : [];
  let at = from;
  for (const mark of marks.filter((each) => each.start >= from && each.end <= to)) {
    if (mark.start < at) continue;
    pieces.push({ text: unmarked(body.slice(at, mark.start)), marked: false }, { text: body.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ text: unmarked(body.slice(at, to)), marked: false });
  if (to < body.length) pieces.push({ text: '…', marked: false });
  return trimmed(pieces);
}

/** Without what parts the cells of a table at either edge of an excerpt. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isWords = ({ text }: Piece): boolean => text !== '…';
  const [first, last] = [pieces.findIndex(isWords), pieces.findLastIndex(isWords)];
  return pieces.map(({ text, marked }, nth) => {
    const from = nth === first ? text.replace(/^[ ·;]+(?=\S)/, '') : text;
    return { text: nth === last ? from.replace(/[ ·;]+$/, '') : from, marked };
  });
}
