import type { Mark, MarkLook } from '../editors';
import type { DomText } from '../editors/ways/dom-text';
import { highlightCss, looks, nameOf, onDark } from './mark-looks';
import { addStyles, pageOf } from './styles';

interface PageView {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
  readonly CSS: { readonly highlights: HighlightRegistry };
  readonly Highlight: typeof Highlight;
}

function highlightOf(page: PageView, look: MarkLook, dark: boolean): Highlight {
  const name = nameOf(look, dark);
  const known = page.CSS.highlights.get(name);
  if (known) return known;
  const fresh = new page.Highlight();
  page.CSS.highlights.set(name, fresh);
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
    const page = pageOf<PageView>(view);
    if (marks.length === 0) {
      listening?.abort();
      listening = undefined;
      for (const name of looks.flatMap((look) => [nameOf(look, false), nameOf(look, true)]))
        if (page.CSS.highlights.get(name)?.size === 0) page.CSS.highlights.delete(name);
      return;
    }
    const root = element.getRootNode();
    addStyles(root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot) : element.ownerDocument, highlightCss);
    const dark = onDark(element);
    drawn = marks.map(({ start, end, look }) => {
      const range = element.ownerDocument.createRange();
      const from = dom.pointAt(start, 'after');
      const to = dom.pointAt(end);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const highlight = highlightOf(page, look, dark);
      highlight.add(range);
      return [range, range.toString(), highlight] as const;
    });
    if (listening) return;
    listening = new AbortController();
    element.addEventListener('input', dropTouched, { signal: listening.signal, passive: true });
  };
}
