import { askedOnce } from './asked-once';

/** The element, where the page may well have none. */
export function $maybe<T extends Element = HTMLElement>(selector: string, root: ParentNode): T | undefined {
  return root.querySelector<T>(selector) ?? undefined;
}

export function $$<T extends Element = HTMLElement>(selector: string, root: ParentNode): readonly T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** Elements of frames have classes of their own, so `instanceof` would say no. */
export function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return target != null && 'nodeType' in target && target.nodeType === 1;
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** What an element shows as one line; `value` for fields and for buttons that are inputs. */
export const lineOf = askedOnce((element: Element | undefined): string => {
  if (element === undefined) return '';
  const field = /^(input|textarea)$/.test(element.localName) && 'value' in element;
  const text = field ? String(element.value) : element.textContent;
  return (text ?? '').replace(unseen, '').replace(blanks, ' ').trim();
});

/** What is to be one blank and is not: of all around a draft of 100,000 characters to take a blank for each blank costs the most. */
const blanks = / \s+|[^\S ]\s*/g;

/** Marks of no width, which makers put where a line may break or a caret may stand. */
export const unseen = /[\u200b\u2060\ufeff]/g;

/** The document inside a frame, where the page may reach it. */
export function insideOf(frame: Element | undefined): Document | undefined {
  try {
    return (frame as HTMLIFrameElement | undefined)?.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The frame that an element's document stands in, where it can be reached. */
function frameAround(element: Element): HTMLElement | undefined {
  try {
    const frame = element.ownerDocument.defaultView?.frameElement ?? undefined;
    return isElement(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** The element as the page around its editor sees it: the frame, for the body of a document written by an editor. */
export function outermost(element: HTMLElement): HTMLElement {
  const frame = isEditableBody(element) ? frameAround(element) : undefined;
  return frame === undefined ? element : frame;
}

/** Whether the whole document is a text to be edited, as in the frames of TinyMCE and CKEditor 4. */
export function isEditableBody(element: HTMLElement): boolean {
  return element.localName === 'body' && (element.isContentEditable || element.ownerDocument.designMode === 'on');
}
