import type { Span } from '../../text';

/** A place that is not the operator's own running words. */
export interface Mask extends Span {
  readonly kind: 'quote' | 'code' | 'link' | 'placeholder';
}

const patterns: readonly (readonly [Mask['kind'], RegExp])[] = [
  ['code', /```[^`]*```|`[^`\n]+`|<(?:\/?[a-z][^<>\n]*)>/giu],
  ['placeholder', /\{\{[^{}\n]{0,80}\}\}/gu],
  ['link', /(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu],
  ['quote', /«[^«»]{1,600}»|“[^“”]{1,600}”|„[^„“”]{1,600}[“”]|"[^"\n]{1,400}"/gu],
];

/** Quotations, code, links and places of a template in a paragraph. */
export function masksIn(text: string): readonly Mask[] {
  const found: Mask[] = [];
  if (!/[«“„"`<{@:]|www/u.test(text)) return found;
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
