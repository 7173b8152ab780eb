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

/** What parts a reply from the draft below it. */
export type StartName = 'alone' | 'empty paragraph' | 'drawn paragraph' | 'break' | 'two breaks' | 'nothing' | 'first line';

interface StartForm {
  readonly name: StartName;
  readonly reply: Insertion;
  /** Whether the caret goes above the first block, not into it. */
  readonly above: boolean;
  around(element: HTMLElement, change: () => boolean): boolean;
}

/** Runs the change while nothing else is drawn: a browser then makes blocks above the others, and merges with none. */
function alone(element: HTMLElement, change: () => boolean): boolean {
  const old = [...element.children].map((child) => [child as HTMLElement, child.getAttribute('style')] as const);
  for (const [child] of old) child.style.setProperty('display', 'none', 'important');
  try {
    element.ownerDocument.getSelection()?.setBaseAndExtent(element, 0, element, 0);
    return change();
  } finally {
    for (const [child, style] of old) {
      if (style === null) child.removeAttribute('style');
      else child.setAttribute('style', style);
    }
  }
}

/** The ways to say "a paragraph of its own above everything", the least likely to merge first; `native`: by the browser's own commands. */
export function startForms({ html, text }: Insertion, rich: boolean, native: boolean): readonly StartForm[] {
  const plainly = (_: HTMLElement, change: () => boolean): boolean => change();
  if (!rich) return [];
  return [
    ...(native ? [{ name: 'alone' as const, reply: { html, text }, above: true, around: alone }] : []),
    // Their own clipboards fill an empty paragraph; the browser's command would leave it empty.
    ...(native ? [] : [{ name: 'empty paragraph' as const, reply: { html: `${html}<p></p>`, text: `${text}\n` }, above: false, around: plainly }]),
    { name: 'drawn paragraph', reply: { html: `${html}<p><br></p>`, text: `${text}\n` }, above: false, around: plainly },
    { name: 'break', reply: { html: `${html}<br>`, text: `${text}\n` }, above: false, around: plainly },
    { name: 'two breaks', reply: { html: `${html}<br><br>`, text: `${text}\n` }, above: false, around: plainly },
    { name: 'nothing', reply: { html, text }, above: false, around: plainly },
  ];
}
