import type { Span } from './edits';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'link';
  /** Lower case, ё as е, typographic apostrophe as the plain one; of the same length as in the text. */
  readonly norm: string;
}

const pattern =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<number>\d+(?:[.,:/]\d+)*(?![\p{L}\p{N}]|-\p{L}))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/gu;

/** A word as it is compared: lower case, ё as е; the length never changes, so places stay true. */
export function normWord(word: string): string {
  const small = word.toLowerCase();
  const kept = small.length === word.length ? small : word;
  return kept.replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('‑', '-');
}

/** Words, numbers and links of a text with their places in UTF-16 code units; marks and spaces are left out. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups;
    const kind = groups?.['link'] !== undefined ? 'link' : groups?.['number'] !== undefined ? 'number' : 'word';
    found.push({ start: match.index, end: match.index + match[0].length, kind, norm: normWord(match[0]) });
  }
  return found;
}
