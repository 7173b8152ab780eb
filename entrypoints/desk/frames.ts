import { browser } from '#imports';

/** Both browsers open closed roots to extensions; the common types do not know it. */
const { dom } = browser as unknown as { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Elements of ours: nothing in them is the page's, and a press there is no send. */
const ours = /^otklik-/;

/** The shadow root of an element, also where the page keeps it closed: only elements of a page's own make do so. */
export function rootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot !== null) return element.shadowRoot;
  return element.localName.includes('-') && !ours.test(element.localName) ? (dom?.openOrClosedShadowRoot(element) ?? undefined) : undefined;
}

export function closedRootOf(element: Element): ShadowRoot | undefined {
  return element.shadowRoot === null ? rootOf(element) : undefined;
}

/** The window inside a frame element, when its document can be reached. */
export function reach(frame: Element): (Window & typeof globalThis) | undefined {
  try {
    const view = (frame as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
    return view?.document === undefined ? undefined : view;
  } catch {
    return undefined;
  }
}
