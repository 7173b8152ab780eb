import { askedOnce, elementsIn, isNobody, lettersIn, type Letter } from '../reading';
import { isInside } from './inside';
import { isFurniture, shownText } from './furniture';
import { boxesIn } from './near';

const written = 'textarea, [contenteditable="true"]';

/** The letters that the draft quotes, newest first: what it answers. */
export const quotedIn = askedOnce((page: Document): readonly Letter[] => {
  for (const box of boxesIn(page)) {
    const draft = 'value' in box ? String(box.value) : shownText(box);
    const [, ...quoted] = lettersIn(draft);
    if (quoted.length > 0) return quoted;
  }
  return [];
});

/** A text without what a quote changes: its blanks, its line breaks and the marks before them. */
export const plainOf = (text: string): string => text.replace(/[>\s\u00a0]+/g, '');

/** Whether a quote is a few words that the operator cites: what a tool quotes is a whole letter, or says whose it is. */
export const isCited = (quote: Letter | undefined): boolean =>
  quote !== undefined && isNobody(quote.author) && plainOf(quote.text).length < 60;

/**
 * The letter that a draft quotes, as the page shows it: the smallest part of the page with its first words and its last, and nothing to be written in.
 * Undefined where only the draft has it.
 */
export function shownAsQuoted(page: Document, quoted: Letter | undefined, composers: readonly HTMLElement[]): string | undefined {
  const text = plainOf(quoted?.text ?? '');
  if (text.length < 30) return undefined;
  const [starts, ends] = [text.slice(0, 60), text.slice(-30)];
  let found: HTMLElement | undefined;
  for (const at of elementsIn(page.body, (one) => isFurniture(one) || isInside(composers, one))) {
    if (at.matches(written) || at.querySelector(written) !== null) continue;
    const held = plainOf(at.textContent ?? '');
    if (held.length >= text.length && held.includes(starts) && held.includes(ends)) found = at;
  }
  return found === undefined ? undefined : lettersIn(shownText(found))[0]?.text;
}
