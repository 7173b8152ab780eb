import { matchesIn, type Paragraph } from './draft/paragraph';
import { matchesOf } from './draft/small';
import type { Fix } from './finding';
import type { Found } from './rule';

/** A finding at a place, with its message in both languages. */
export function at(start: number, end: number, ru: string, en: string, ...fixes: readonly (Fix | undefined)[]): Found {
  return { start, end, message: { ru, en }, fixes: fixes.filter((fix) => fix !== undefined) };
}

/** A finding about the reply as a whole: it has no place. */
export const ofReply = (ru: string, en: string): Found => at(0, 0, ru, en);

/** A fix that writes `text` at a place. */
export const instead = (start: number, end: number, text: string): Fix => ({
  // Quotation marks round quotation marks say nothing.
  label: { ru: /[«»"]/u.test(text) ? text : `«${text}»`, en: /[“”"]/u.test(text) ? text : `“${text}”` },
  edits: [{ start, end, text }],
});

/** A fix that leaves a place out. */
export const without = (start: number, end: number, text = ''): Fix => ({
  label: { ru: 'Убрать', en: 'Leave out' },
  edits: [{ start, end, text }],
});

/** A finding of a paragraph, without fixes, in its place in the draft. */
export const placedBy = (found: Found, by: number): Found => ({ ...found, start: found.start + by, end: found.end + by });

type Make = (match: RegExpExecArray, start: number, end: number) => Found | undefined;

const none: readonly Found[] = [];

function made(matches: readonly RegExpExecArray[], make: Make): readonly Found[] {
  // Most expressions match nothing in most paragraphs.
  if (matches.length === 0) return none;
  const found: Found[] = [];
  for (const match of matches) {
    const one = make(match, match.index, match.index + match[0].length);
    if (one) found.push(one);
  }
  return found;
}

/** A finding for each match that `make` finds worth one. */
export const each = (text: string, pattern: RegExp, make: Make): readonly Found[] => made(matchesOf(text, pattern), make);

/** The same in a paragraph's text, for rules of the whole draft: the matches are kept as long as the paragraph stays. */
export const eachIn = (paragraph: Paragraph, pattern: RegExp, make: Make): readonly Found[] =>
  made(matchesIn(paragraph, pattern, 'text'), make);
