import { isMade } from './made';
import { modelAt } from './models';

interface Reply {
  readonly html: string;
  readonly text: string;
}
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export type Ask =
  | { readonly order: 'read' }
  | { readonly order: 'select'; readonly start: number; readonly end: number }
  | { readonly order: 'edit'; readonly edits: readonly Edit[]; readonly caret: number }
  | { readonly order: 'made'; readonly kind: string }
  | { readonly order: 'beforeinput'; readonly inputType: string; readonly reply: Reply };

/** What the page's world answers; undefined when it cannot. */
export function answer(element: HTMLElement, ask: Ask): unknown {
  if (ask.order === 'beforeinput') return { taken: beforeInput(element, ask.inputType, ask.reply) };
  if (ask.order === 'made') return { made: isMade(element, ask.kind) };
  const model = modelAt(element);
  if (!model) return undefined;
  if (ask.order === 'select') model.select(ask.start, ask.end);
  if (ask.order === 'edit') model.edit(ask.edits, ask.caret);
  return model.read();
}

function beforeInput(element: HTMLElement, inputType: string, { html, text }: Reply): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  if (html) dataTransfer.setData('text/html', html);
  const selection = element.ownerDocument.getSelection();
  const targetRanges = selection && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : [];
  return !element.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, dataTransfer, targetRanges }),
  );
}
