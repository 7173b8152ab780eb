/** What of a view is needed for style sheets of ours; in Firefox only the page's own view of it has them. */
interface SheetView {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

const dressed = new WeakMap<Node, Set<string>>();

/** In Firefox a frame's registry and style sheets are only to be had by the page's own view of it. */
export const pageOf = <View extends SheetView>(view: Window & typeof globalThis): View =>
  ('wrappedJSObject' in view ? view.wrappedJSObject : view) as View;

/** Styles of ours without an element in the page, which no content security policy of a host forbids. */
export function addStyles(root: Document | ShadowRoot, css: string): void {
  const view = (root.ownerDocument ?? root).defaultView;
  const worn = dressed.get(root) ?? new Set();
  if (view === null || worn.has(css)) return;
  dressed.set(root, worn.add(css));
  const owner = 'wrappedJSObject' in root ? (root.wrappedJSObject as Document) : root;
  const sheet = new (pageOf<SheetView>(view).CSSStyleSheet)();
  sheet.replaceSync(css);
  owner.adoptedStyleSheets.push(sheet);
}
