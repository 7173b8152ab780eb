import { lately, type Steps } from '../../steps';
import { parcels, readWhole, type Span } from '../../text';
import type { Paragraph } from './paragraph';
import { readParagraph } from './paragraph';

/** A paragraph in its place in the draft. */
export interface Placed extends Span {
  readonly paragraph: Paragraph;
}

// «>> choose one of these <<» is a mark of a template, no mail.
const quotedLine = /^[ \t]*>(?!.*<[ \t]*$).*$/gmu;
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

const lastRead = lately<Paragraph>();
/** So many are kept for the next look at the least. */
const fewest = 100;

/** Places of the paragraphs of a draft without the quoted ones: parted by blank lines, and what is longer than a draft mostly is, by its sentences. */
function placesIn(text: string, quoted: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const start = from + piece.indexOf(trimmed);
    const end = start + trimmed.length;
    const inside = quoted.filter((each) => each.start < end && start < each.end);
    if (inside.length === 0) {
      if (end - start <= readWhole) found.push({ start, end });
      else for (const parcel of parcels(trimmed)) add(start + parcel.start, start + parcel.end);
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

/** The paragraphs in their places, a step for each. Those that were seen at the look before are not read again. */
export function* paragraphsIn(text: string, quoted: readonly Span[]): Steps<readonly Placed[]> {
  const found: Placed[] = [];
  const places = placesIn(text, quoted);
  const room = Math.max(fewest, places.length);
  for (const { start, end } of places) {
    found.push({ start, end, paragraph: lastRead.get(text.slice(start, end), room, readParagraph) });
    yield;
  }
  return found;
}
