import type { Mark, MarkLook } from '../editor';
import type { DomText } from './dom-text';
import { highlightCss, looks, nameOf } from './mark-looks';

interface PageStyles {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

const styled = new WeakSet<Node>();

/** Our lines' styles without an element in the page; in Firefox only the page's own view of a document takes them. */
function addStyles(root: Document | ShadowRoot, view: Window & typeof globalThis): void {
  if (styled.has(root)) return;
  styled.add(root);
  const page = 'wrappedJSObject' in view ? (view.wrappedJSObject as PageStyles) : view;
  const owner = 'wrappedJSObject' in root ? (root.wrappedJSObject as Document) : root;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  owner.adoptedStyleSheets.push(sheet);
}

function highlightOf(view: Window & typeof globalThis, look: MarkLook): Highlight {
  const known = view.CSS.highlights.get(nameOf(look));
  if (known) return known;
  const fresh = new view.Highlight();
  view.CSS.highlights.set(nameOf(look), fresh);
  return fresh;
}

/** Draws underlines by the Highlight API: nothing in the host's tree changes. */
export function drawMarks(element: HTMLElement): (marks: readonly Mark[], dom: DomText) => void {
  let drawn: readonly (readonly [Range, string, Highlight])[] = [];
  let listening: AbortController | undefined;
  /** A mark whose words were touched is no longer true; the others move with the text by themselves. */
  const dropTouched = (): void => {
    for (const [range, words, highlight] of drawn) if (range.toString() !== words) highlight.delete(range);
  };
  return (marks, dom) => {
    for (const [range, , highlight] of drawn) highlight.delete(range);
    drawn = [];
    const view = element.ownerDocument.defaultView;
    if (!view || !('Highlight' in view)) return;
    if (marks.length === 0) {
      listening?.abort();
      listening = undefined;
      for (const look of looks) if (view.CSS.highlights.get(nameOf(look))?.size === 0) view.CSS.highlights.delete(nameOf(look));
      return;
    }
    const root = element.getRootNode();
    addStyles(root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot) : element.ownerDocument, view);
    drawn = marks.map(({ start, end, look }) => {
      const range = element.ownerDocument.createRange();
      const from = dom.pointAt(start, 'after');
      const to = dom.pointAt(end);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const highlight = highlightOf(view, look);
      highlight.add(range);
      return [range, range.toString(), highlight] as const;
    });
    if (listening) return;
    listening = new AbortController();
    element.addEventListener('input', dropTouched, { signal: listening.signal, passive: true });
  };
}
