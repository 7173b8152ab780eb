import type { Span } from '../../text';
import type { Paragraph } from './paragraph';
import { readParagraph } from './paragraph';

/** A paragraph in its place in the draft. */
export interface Placed extends Span {
  readonly paragraph: Paragraph;
}

const quotedLine = /^[ \t]*>.*$/gmu;
const attribution = /^[^\n]{0,160}(?:\d{4}|\d{1,2}:\d{2})[^\n]{0,160}(?:писал(?:\(а\)|а|и)?|написал(?:\(а\)|а|и)?|пишет|wrote)\s*:\s*$/imu;
const separator =
  /^\s*(?:[-–—_=]{2,}\s*)(?:исходное сообщение|пересылаемое сообщение|original message|forwarded message)\s*[-–—_=]{2,}\s*$/imu;

// The long expressions look at every line; most drafts have none of their words.
const wrote = /(?:писал|пишет|wrote)[^\n]{0,6}:/iu;
const forwarded = /сообщение|message/iu;

/** Where quoted mail begins or stands in a draft, beyond what the editor itself tells. */
export function quotedIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const pattern of [attribution, separator].filter((_pattern, at) => (at === 0 ? wrote : forwarded).test(text))) {
    const match = pattern.exec(text);
    // A draft that begins with it answers below the quotation, which then has its own marks.
    if (match && text.slice(0, match.index).trim() !== '') found.push({ start: match.index, end: text.length });
  }
  if (text.includes('>')) {
    for (const match of text.matchAll(quotedLine)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const most = 100;
let kept = new Map<string, Paragraph>();
let older = new Map<string, Paragraph>();

/** An analysed paragraph, taken from those that were seen lately. */
function paragraphOf(text: string): Paragraph {
  const found = kept.get(text) ?? older.get(text) ?? readParagraph(text);
  if (kept.size >= most) {
    older = kept;
    kept = new Map();
  }
  kept.set(text, found);
  return found;
}

/** Paragraphs of a draft without the quoted ones: parted by blank lines. A heap of lines without a blank one is parted every so many lines. */
export function paragraphsIn(text: string, quoted: readonly Span[]): readonly Placed[] {
  const found: Placed[] = [];
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const start = from + piece.indexOf(trimmed);
    const end = start + trimmed.length;
    const inside = quoted.filter((each) => each.start < end && start < each.end);
    if (inside.length === 0) {
      found.push({ start, end, paragraph: paragraphOf(trimmed) });
      return;
    }
    let at = start;
    for (const each of inside) {
      if (each.start > at) add(at, Math.min(each.start, end));
      at = Math.max(at, each.end);
    }
    if (at < end && at > start) add(at, end);
  };
  let from = 0;
  for (const match of text.matchAll(/\r?\n[ \t\u00a0]*(?:\r?\n[ \t\u00a0]*)+/gu)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return found;
}
