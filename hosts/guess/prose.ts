import { aroundOf, comesBefore, elementsIn, lineOf, textsIn } from '../reading';
import { withoutTimes } from './dates';
import { isFurniture, shownText } from './furniture';

const notProse = 'a, h1, h2, h3, h4, label, th, dt, footer, aside, textarea, [contenteditable="true"], legend, summary, figcaption';
const holdsMore = 'textarea, [contenteditable="true"], h1, h2, input:not([type="hidden"]), iframe';

/** The one longer text of a page that shows a letter without saying when each piece was written; empty when it has none. Lines of its header are none of it. */
export function proseIn(root: Node, labels: ReadonlySet<HTMLElement>, head: ReadonlySet<HTMLElement>): string {
  const scores = new Map<HTMLElement, number>();
  for (const text of textsIn(root, (at) => isFurniture(at) || at.matches(notProse))) {
    const length = (text.nodeValue ?? '').trim().length;
    const block = aroundOf(text);
    if (block === undefined || length < 20 || !/\p{L}\s+\p{L}/u.test(text.nodeValue ?? '')) continue;
    scores.set(block, (scores.get(block) ?? 0) + length);
  }
  const longest = [...scores].toSorted(([, a], [, b]) => b - a);
  // The lines of its header may be longer than the letter, which stands under them.
  const best = longest.find(([at]) => !head.has(at));
  const over = longest.slice(0, best && longest.indexOf(best));
  if (best !== undefined && over.some(([at]) => !comesBefore(at, best[0]))) return '';
  if (best === undefined || best[1] < 25) return '';
  const whole = widened(best[0], labels);
  return whole.localName === 'p'
    ? paragraphsAt(whole, head)
        .map((at) => shownText(at))
        .join('\n\n')
    : shownText(whole);
}

/** The row of paragraphs that one stands in, where a heading over them keeps the whole apart. */
function paragraphsAt(one: HTMLElement, head: ReadonlySet<HTMLElement>): readonly HTMLElement[] {
  const all = [...(one.parentElement?.children ?? [])] as HTMLElement[];
  const at = all.indexOf(one);
  const start = all.findLastIndex((each, index) => index < at && each.localName !== 'p') + 1;
  const end = all.findIndex((each, index) => index > at && each.localName !== 'p');
  const row = all.slice(start, end < 0 ? undefined : end).filter((each) => !isFurniture(each) && !head.has(each));
  // Under a header its date may stand in a line of its own.
  return head.size === 0
    ? row
    : row.slice(
        Math.max(
          0,
          row.findIndex((each) => withoutTimes(lineOf(each)).trim() !== ''),
        ),
      );
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
