import { belongsToParent, reach } from './frames';

/**
 * Tells of every element that gets the focus, in this page and in the frames that it wrote itself.
 * Listeners alone: a frame is looked into when the focus moves into one, and again when its document is another.
 */
export function watchFocus(
  view: Window,
  focused: (element: HTMLElement) => void,
  entered: (view: Window) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document>();

  function look(page: Document): void {
    const active = page.activeElement;
    if (active === null) return;
    if (active.localName !== 'iframe' && active.localName !== 'frame') return;
    const inner = reach(active);
    if (inner === undefined || !belongsToParent(inner)) return;
    enter(inner);
    if (inner.document.activeElement !== null) focused(inner.document.activeElement as HTMLElement);
  }

  function enter(inner: Window): void {
    if (known.has(inner.document)) return look(inner.document);
    known.add(inner.document);
    listen(inner);
    entered(inner);
    look(inner.document);
  }

  function listen(at: Window): void {
    const options = { capture: true, signal };
    at.addEventListener('focusin', (event) => tell(event), options);
    // The focus that moves into a frame leaves only this trace in the page around it.
    at.addEventListener('blur', (event) => event.target === at && look(view.document), options);
    at.addEventListener('load', () => look(at.document), options);
  }

  function tell(event: Event): void {
    const target = event.composedPath()[0] as HTMLElement | undefined;
    if (target?.nodeType !== 1) return;
    if (target.localName === 'iframe' || target.localName === 'frame') look(target.ownerDocument);
    else focused(target);
  }

  known.add(view.document);
  listen(view);
  look(view.document);
}
