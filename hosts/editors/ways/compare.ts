import type { Insertion, Outcome } from '../editor';
import type { Span } from '@/utils/text';
import { readDom } from './dom-text';

const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');
/** Rich editors draw paragraphs apart by margins or by empty lines, and trim the ends of lines. */
const loose = (text: string): string =>
  plainSpaces(text)
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/^\n|\n$/g, '');

/** The inert tree of an HTML text: nothing in it is loaded or run. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The texts that an editor may show for this reply: the HTML as drawn, or the plain form. */
export function acceptable(reply: Insertion, rich: boolean): (shown: string) => boolean {
  const plain = plainSpaces(reply.text);
  if (!rich) return (shown) => plainSpaces(shown) === plain;
  const given = [loose(reply.text), ...(reply.html ? [loose(readDom(parseHtml(reply.html).body).text)] : [])];
  const forms = [...given, ...given.map((form) => form.trim())];
  return (shown) => forms.includes(loose(shown));
}

/** Whether every line of a text stands somewhere in the draft. */
export const holds = (draft: string, text: string): boolean =>
  plainSpaces(text)
    .split('\n')
    .every((line) => plainSpaces(draft).includes(line.trim()));

/** Where the new text stands; `snug`: it brought no empty line that was neither in it nor there before. */
export interface Placed {
  readonly at: Span;
  readonly snug: boolean;
}

/** Where the new text stands if `after` is `before` with exactly `at` replaced by something acceptable. */
export function placed(before: string, after: string, at: Span, accepts: (shown: string) => boolean): Placed | undefined {
  const found = placedExactly(before, after, at, accepts);
  if (found !== undefined) return found;
  // Blanks that come to stand last in a paragraph, which ends there now: some editors drop them. Never the first choice.
  const lead = before.slice(0, at.start).replace(/[ \t\u00a0]+$/, '');
  const cut = at.start - lead.length;
  if (cut === 0 || after[lead.length] !== '\n') return undefined;
  const bare = placedExactly(lead + before.slice(at.start), after, { start: lead.length, end: at.end - cut }, accepts);
  return bare && { ...bare, snug: false };
}

/** Blanks that begin or end a line. */
const edges = (text: string): string => plainSpaces(text).replace(/(?<=\n)[ \t]+|[ \t]+(?=\n)/g, '');
const drift = [0, -1, 1, -2, 2];

/**
 * The same for an editor that draws blanks at the edges of lines now as no-break ones and now as plain ones, which are not
 * seen, while its own text stays the same: what is around the new text may differ in them, and in nothing else.
 */
export function placedRedrawn(before: string, after: string, at: Span, accepts: (shown: string) => boolean): Placed | undefined {
  const [lead, rest] = [before.slice(0, at.start), before.slice(at.end)];
  for (const left of drift) {
    const start = at.start + left;
    if (edges(after.slice(0, start)) !== edges(lead)) continue;
    for (const right of drift) {
      const end = after.length - rest.length + right;
      if (end < start || edges(after.slice(end)) !== edges(rest)) continue;
      const inner = after.slice(start, end);
      const found = placedExactly(lead + rest, lead + inner + rest, { start: lead.length, end: lead.length }, accepts);
      if (found !== undefined) return { ...found, at: { start: found.at.start + left, end: found.at.end + left } };
    }
  }
  return undefined;
}

function placedExactly(before: string, after: string, at: Span, accepts: (shown: string) => boolean): Placed | undefined {
  const end = after.length - (before.length - at.end);
  if (end < at.start) return undefined;
  const same = plainSpaces(before.slice(0, at.start)) === plainSpaces(after.slice(0, at.start));
  if (!same || plainSpaces(before.slice(at.end)) !== plainSpaces(after.slice(end))) return undefined;
  const shown = after.slice(at.start, end);
  if (!accepts(shown)) return undefined;
  const lead = /^\n*/.exec(shown)?.[0].length ?? 0;
  const bare = shown.replace(/\n+$/, '').length;
  // A line break at a seam parts the new text from a line that goes on there; next to an end of a line it is one too many.
  const opens = at.start > 0 && before[at.start - 1] !== '\n' ? 1 : 0;
  const closes = at.end < before.length && before[at.end] !== '\n' ? 1 : 0;
  const snug = lead <= opens && shown.length - bare <= closes;
  return { at: { start: at.start + lead, end: Math.max(at.start + lead, at.start + bare) }, snug };
}

export const refused: Outcome = { done: false, why: 'refused' };
export const altered: Outcome = { done: false, why: 'altered' };
export const gone: Outcome = { done: false, why: 'gone' };
export const readOnly: Outcome = { done: false, why: 'read-only' };
export const undoneByHand: Outcome = { done: false, why: 'undone' };
