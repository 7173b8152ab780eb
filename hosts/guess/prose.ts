import { aroundOf, elementsIn, textsIn } from '../reading';
import { isFurniture, shownText } from './furniture';

const notProse = 'a, h1, h2, h3, h4, label, th, dt, footer, aside, textarea, [contenteditable="true"], legend, summary, figcaption';
const holdsMore = 'textarea, [contenteditable="true"], h1, h2, input:not([type="hidden"]), iframe';

/** The one longer text of a page that shows a letter without saying when each piece was written; empty when it has none. */
export function proseIn(root: Node, labels: ReadonlySet<HTMLElement>): string {
  const scores = new Map<HTMLElement, number>();
  for (const text of textsIn(root, (at) => isFurniture(at) || at.matches(notProse))) {
    const length = (text.nodeValue ?? '').trim().length;
    const block = aroundOf(text);
    if (block === undefined || length < 20 || !/\p{L}\s+\p{L}/u.test(text.nodeValue ?? '')) continue;
    scores.set(block, (scores.get(block) ?? 0) + length);
  }
  const [best] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 25) return '';
  return shownText(widened(best[0], labels));
}

/** As far out as nothing else comes in: a heading, a label, a field, a link to elsewhere. Beside a paragraph a button may stand. */
function widened(element: HTMLElement, labels: ReadonlySet<HTMLElement>): HTMLElement {
  let at = element;
  for (;;) {
    const outer = aroundOf(at);
    if (outer === undefined || outer.matches('body, html, form, main')) return at;
    if (
      outer.querySelector(holdsMore) !== null ||
      [...elementsIn(outer)].some(
        (inner) => labels.has(inner) || inner.matches(at.localName === 'p' ? 'footer, nav' : 'footer, nav, button'),
      )
    )
      return at;
    at = outer;
  }
}
