/** A reply as a letter can show it: the few forms that every editor and every mail program keeps. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] };

export type Part =
  | { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
  | { readonly kind: 'quote'; readonly parts: readonly Part[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Part[])[] };

/** Whether anything in it can be seen. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((one) => {
    if (one.kind === 'text' || one.kind === 'code') return one.text.trim() === '';
    return one.kind === 'break' || isBlank(one.inside);
  });
}
