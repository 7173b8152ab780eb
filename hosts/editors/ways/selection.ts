import type { Point } from './dom-text';
import { watchHand } from './hand';

/** A selection as two points; `from` comes first in the tree. */
export interface PointRange {
  readonly from: Point;
  readonly to: Point;
}

interface ShadowSelection extends ShadowRoot {
  getSelection?(): Selection | null;
}

const remembered = new WeakMap<HTMLElement, Range>();

/** The selection as the element's own tree tells it: a shadow root has one of its own. */
export function selectionOf(element: HTMLElement): Selection | undefined {
  const root: ShadowSelection | Node = element.getRootNode();
  const own = 'getSelection' in root ? (root as ShadowSelection).getSelection?.() : undefined;
  return own ?? element.ownerDocument.getSelection() ?? undefined;
}

function currentRange(element: HTMLElement): PointRange | undefined {
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range: AbstractRange | undefined = composed(element, selection) ?? selection.getRangeAt(0);
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? points(range) : undefined;
}

/** Firefox shows what is selected inside a shadow root only to those who name the root. */
function composed(element: HTMLElement, selection: Selection): AbstractRange | undefined {
  const root = element.getRootNode();
  if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE || !('getComposedRanges' in selection)) return undefined;
  return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0];
}

const points = (range: AbstractRange): PointRange => ({
  from: { node: range.startContainer, offset: range.startOffset },
  to: { node: range.endContainer, offset: range.endOffset },
});

/** Keeps the selection when the element loses the focus: a field that takes the focus takes the selection as well. */
export function rememberSelection(element: HTMLElement): void {
  const keep = (): void => {
    const range = currentRange(element);
    if (range) remembered.set(element, rangeOf(element, range));
  };
  element.addEventListener('focusout', keep, { passive: true });
}

/** The selection inside the element, or the one it had when the focus went elsewhere. */
export function selectionIn(element: HTMLElement): PointRange | undefined {
  const now = currentRange(element);
  if (now) return now;
  const kept = remembered.get(element);
  return kept && element.contains(kept.startContainer) && element.contains(kept.endContainer) ? points(kept) : undefined;
}

export function rangeOf(element: HTMLElement, { from, to }: PointRange): Range {
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The focused element behind frames and open shadow roots. */
export function deepFocus(page: Document | ShadowRoot): Element | null {
  const element = page.activeElement;
  const inner = element?.shadowRoot ?? frameDocument(element);
  return (inner && deepFocus(inner)) ?? element;
}

/** The document of a frame, where the page may look into it. */
export function frameDocument(element: Element | null): Document | undefined {
  if (element?.tagName !== 'IFRAME') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives the focus to the element (and to the frames around it), without scrolling the page. */
export function focusOn(element: HTMLElement): void {
  const page = element.ownerDocument;
  if (page.hasFocus() && deepFocus(page) === element) return;
  const frame = page.defaultView?.frameElement as HTMLElement | null | undefined;
  if (frame && (!page.hasFocus() || frame.ownerDocument.activeElement !== frame)) {
    page.defaultView?.focus();
    // Behind a dialog of ours that has just closed the window alone would lose the focus again to the page around it.
    frame.focus({ preventScroll: true });
  }
  element.focus({ preventScroll: true });
}

function isSelected(element: HTMLElement, range: PointRange): boolean {
  const now = currentRange(element);
  const same = (one: 'from' | 'to'): boolean => now?.[one].node === range[one].node && now[one].offset === range[one].offset;
  return same('from') && same('to');
}

/** Selects a range and waits until the editor was told (`selectionchange` comes as a task of its own). */
export async function selectPoints(element: HTMLElement, range: PointRange): Promise<void> {
  if (isSelected(element, range)) {
    // The keys that put it there may be so fresh that the editor's model has not followed yet.
    tellSelection(element);
    return new Promise((resolve) => setTimeout(resolve));
  }
  const told = new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(late);
      page.removeEventListener('selectionchange', done, true);
      setTimeout(resolve);
    };
    const page = element.ownerDocument;
    const late = setTimeout(done, 60);
    page.addEventListener('selectionchange', done, true);
  });
  selectNow(element, range);
  await told;
}

/** Selects a range; the editor is told of it later. */
function selectNow(element: HTMLElement, { from, to }: PointRange): void {
  selectionOf(element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Selects a range right before something is written there: the editor is told of it at once, for its model has to follow. */
export function selectAtOnce(element: HTMLElement, range: PointRange): void {
  selectNow(element, range);
  tellSelection(element);
}

/** Tells the page at once of what is selected now; browsers do so a moment later. */
export const tellSelection = (element: HTMLElement): unknown => element.ownerDocument.dispatchEvent(new Event('selectionchange'));

/**
 * Selects a range and puts something there. What the operator writes in between goes to where he was, and nothing is put:
 * his letter would take the place of all that is selected.
 */
export async function putAt(element: HTMLElement, range: PointRange, put: () => boolean): Promise<boolean> {
  const his = isSelected(element, range) ? undefined : currentRange(element);
  const hand = watchHand(element, () => his && selectAtOnce(element, his));
  await selectPoints(element, range);
  hand.end();
  return !hand.wrote() && put();
}
