import type { Insertion } from '../editor';
import { parseHtml } from './compare';

/** A reply of one paragraph goes into the line where the caret is, without a paragraph of its own. */
export function inlineForm(reply: Insertion): Insertion {
  if (!reply.html) return reply;
  const { body } = parseHtml(reply.html);
  const only =
    body.children.length === 1 && body.textContent?.trim() === body.children[0]?.textContent?.trim() ? body.children[0] : undefined;
  return only && /^(P|DIV)$/.test(only.tagName) ? { html: only.innerHTML, text: reply.text } : reply;
}

interface StartForm {
  readonly reply: Insertion;
  /** Whether the caret goes above the first block, not into it. */
  readonly above: boolean;
  around(element: HTMLElement, change: () => boolean): boolean;
}

/** Runs the change while the first block cannot be edited: a browser then makes a block above it, and does not merge. */
function sealed(element: HTMLElement, change: () => boolean): boolean {
  const first = element.firstElementChild;
  const old = first?.getAttribute('contenteditable') ?? null;
  first?.setAttribute('contenteditable', 'false');
  try {
    return change();
  } finally {
    if (old === null) first?.removeAttribute('contenteditable');
    else first?.setAttribute('contenteditable', old);
  }
}

/** The ways to say "a paragraph of its own above everything", the least likely to merge first. */
export function startForms({ html, text }: Insertion, rich: boolean): readonly StartForm[] {
  const plainly = (_: HTMLElement, change: () => boolean): boolean => change();
  const line = { html: '', text: `${text}\n` };
  if (!rich) return [{ reply: line, above: false, around: plainly }];
  return [
    { reply: { html: `${html}<p></p>`, text: `${text}\n` }, above: false, around: plainly },
    { reply: { html: `${html}<p><br></p>`, text: `${text}\n` }, above: false, around: plainly },
    { reply: { html, text }, above: false, around: plainly },
    { reply: { html, text }, above: true, around: sealed },
  ];
}
