import { aroundOf, childrenOf, elementsIn, isElement, saysHidden } from '../reading';

export type Move = 'wider' | 'narrower' | 'next' | 'previous';

const unseen = (element: HTMLElement) => element.matches('script, style, noscript, template, head') || saysHidden(element);

/** Where the keys lead from an element; the element itself where there is nothing further. */
export function moved(page: Document, from: HTMLElement, move: Move, own: HTMLElement): HTMLElement {
  const skips = (element: HTMLElement) => element === own || unseen(element);
  if (move === 'wider') {
    const outer = aroundOf(from);
    return outer === undefined || outer.matches('html') ? from : outer;
  }
  if (move === 'narrower')
    return (
      childrenOf(from)
        .filter(isElement)
        .find((element) => !skips(element)) ?? from
    );
  const all = [...elementsIn(page.body, skips)];
  const at = all.indexOf(from);
  if (move === 'previous') return all[at - 1] ?? from;
  return all[at + 1] ?? from;
}

export const moveOf: Readonly<Record<string, Move>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};
