import type { Span } from './edits';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'link';
  /** Lower case, ё as е, typographic apostrophe as the plain one; of the same length as in the text. */
  readonly norm: string;
}

// The first group is a link, the second a number.
const pattern =
  /((?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(\d+(?:[.,:/]\d+)*(?![\p{L}\p{N}]|-\p{L}))|(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/gu;

/** A word as it is compared: lower case, ё as е; the length never changes, so places stay true. */
export function normWord(word: string): string {
  const small = word.toLowerCase();
  const kept = small.length === word.length ? small : word;
  return /[ё’‑]/u.test(kept) ? kept.replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('‑', '-') : kept;
}

/** Words, numbers and links of a text with their places in UTF-16 code units; marks and spaces are left out. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [, link, number] = match;
    const kind = link !== undefined ? 'link' : number !== undefined ? 'number' : 'word';
    found.push({ start: match.index, end: match.index + match[0].length, kind, norm: normWord(match[0]) });
  }
  return found;
}
