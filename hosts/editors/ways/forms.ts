import type { Insertion } from '../editor';
import { parseHtml } from './compare';
import { hasBlocks } from './empty-line';

/** A reply of one paragraph goes into the line where the caret is, without a paragraph of its own. */
export function inlineForm(reply: Insertion): Insertion {
  if (!reply.html) return reply;
  const { body } = parseHtml(reply.html);
  const only =
    body.children.length === 1 && body.textContent?.trim() === body.children[0]?.textContent?.trim() ? body.children[0] : undefined;
  return only && /^(P|DIV)$/.test(only.tagName) ? { html: only.innerHTML, text: reply.text } : reply;
}

/** For editors that put the newer elements in place of the older ones a moment later, which is a step of undo of its own, or of none. */
export const semanticForm = ({ html, text }: Insertion): Insertion => ({
  html: html.replace(/<(\/?)b>/g, '<$1strong>').replace(/<(\/?)i>/g, '<$1em>'),
  text,
});

export interface StartForm {
  readonly reply: Insertion;
  /** Whether the caret goes above the first block, not into it, while nothing else is drawn. */
  readonly above?: true;
}

/**
 * Runs the change while nothing else is drawn: a browser then makes blocks above the others, and merges with none. A page that
 * keeps what it reads at the browser's input event reads all of it as it was drawn before.
 */
export function alone(element: HTMLElement, change: () => boolean): boolean {
  const old = [...element.children].map((child) => [child as HTMLElement, child.getAttribute('style')] as const);
  const view = element.ownerDocument.defaultView;
  const show = (): void => {
    for (const [child, style] of old.splice(0)) {
      // Chromium leaves an empty one of a style that was never written out.
      child.setAttribute('style', style ?? '');
      if (style === null) child.removeAttribute('style');
    }
  };
  view?.addEventListener('input', show, true);
  for (const [child] of old) child.style.setProperty('display', 'none', 'important');
  try {
    element.ownerDocument.getSelection()?.setBaseAndExtent(element, 0, element, 0);
    return change();
  } finally {
    view?.removeEventListener('input', show, true);
    show();
  }
}

/** The ways to say "a paragraph of its own above everything", the least likely to merge first; `native`: by the browser's own commands. */
export function startForms(reply: Insertion, native: boolean): readonly StartForm[] {
  const { html, text } = reply;
  // Where paragraphs are no blocks, breaks part them.
  const apart = hasBlocks(html) ? ['<p></p>', '<p><br></p>', '<br>', '<br><br>', ''] : ['<br><br>', '<br>', ''];
  const forms = apart.map((end): StartForm => ({ reply: { html: html + end, text: end ? `${text}\n` : text } }));
  // Their own clipboards fill an empty paragraph; the browser's command would leave it empty.
  return native ? [{ reply, above: true }, ...forms.slice(-4)] : forms;
}
