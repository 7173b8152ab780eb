import { closedRootOf, reach } from './frames';
import { belongsToParent } from './own-frame';

/**
 * Tells of every element that gets the focus, in this page, in the frames that it wrote itself and in closed shadow roots.
 * Listeners alone: a frame or root is looked into when the focus moves into one, and again when its document is another.
 */
export function watchFocus(
  view: Window,
  focused: (element: HTMLElement) => void,
  entered: (inside: EventTarget) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document | ShadowRoot>();

  function look(page: Document): void {
    const active = page.activeElement;
    if (active === null) return;
    if (active.localName !== 'iframe' && active.localName !== 'frame') return;
    const inner = reach(active);
    // A frame of another site keeps what has the focus in it to itself.
    if (inner === undefined) return focused(active as HTMLElement);
    if (!belongsToParent(inner)) return;
    enter(inner);
    if (inner.document.activeElement !== null) focused(inner.document.activeElement as HTMLElement);
  }

  function enter(inner: Window): void {
    if (known.has(inner.document)) return look(inner.document);
    known.add(inner.document);
    entered(inner);
    listen(inner);
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
    if (target?.nodeType === 1) tellOf(target);
  }

  function tellOf(host: HTMLElement): void {
    // Open roots show their host for what has the focus inside.
    let target = host;
    while (target.shadowRoot?.activeElement != null) target = target.shadowRoot.activeElement as HTMLElement;
    const root = closedRootOf(target);
    if (target.localName === 'iframe' || target.localName === 'frame') look(target.ownerDocument);
    else if (root === undefined) focused(target);
    else enterRoot(root);
  }

  /** What happens in a closed root shows its true target only to listeners inside. */
  function enterRoot(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    entered(root);
    root.addEventListener('focusin', (event) => tell(event), { capture: true, signal });
    if (root.activeElement !== null) focused(root.activeElement as HTMLElement);
  }

  known.add(view.document);
  listen(view);
  look(view.document);
  // The desk comes after the focus that called for it.
  const { activeElement } = view.document;
  if (activeElement !== null && activeElement !== view.document.body) tellOf(activeElement as HTMLElement);
}
