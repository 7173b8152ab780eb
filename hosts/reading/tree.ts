import { isElement } from './dom';

let rootOf = (element: Element): ShadowRoot | undefined => element.shadowRoot ?? undefined;

/** How a shadow root is reached: browsers show the closed ones only to extensions. */
export function reachRootsBy(reach: (element: Element) => ShadowRoot | undefined): void {
  rootOf = reach;
}

/** What stands inside a node as it is shown: shadow roots are entered, slots hold what was put into them. */
export function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  const root = rootOf(node);
  if (root !== undefined) return [...root.childNodes];
  if (node.localName === 'slot') {
    const given = (node as HTMLSlotElement).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return [...node.childNodes];
}

/** The element around a node as it is shown: through slots, shadow roots and the frames that editors write. */
export function aroundOf(node: Node): HTMLElement | undefined {
  const slot = isElement(node) ? node.assignedSlot : null;
  const parent: Node | null = slot ?? node.parentNode;
  if (isElement(parent)) return parent;
  if (parent !== null && 'host' in parent && isElement(parent.host as Element)) return parent.host as HTMLElement;
  try {
    const frame = (parent as Document | null)?.defaultView?.frameElement;
    return isElement(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** The element and what is around it, from the inside out, inside its own page. */
export function* upwards(element: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | undefined = element; at !== undefined; at = aroundOf(at)) yield at;
}

/**
 * The element and what is around it, as far as so many steps go, itself counted. What holds nothing but the one inside
 * is no step: makers wrap as they like.
 */
export function outwards(element: HTMLElement, steps: number): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  let taken = 0;
  for (const at of upwards(element)) {
    const inner = found.at(-1);
    const wraps =
      inner !== undefined && childrenOf(at).every((node) => node === inner || (!isElement(node) && (node.nodeValue ?? '').trim() === ''));
    if (!wraps) taken += 1;
    if (taken > steps) break;
    found.push(at);
  }
  return found;
}

/** Every element inside, in the order of the page; what `skips` names is left out with all inside. */
export function* elementsIn(root: Node, skips: (element: HTMLElement) => boolean = () => false): Generator<HTMLElement> {
  for (const child of childrenOf(root)) {
    if (!isElement(child) || skips(child)) continue;
    yield child;
    yield* elementsIn(child, skips);
  }
}

/** Every node of text that is shown inside, in the order of the page. */
export function* textsIn(root: Node, skips: (element: HTMLElement) => boolean): Generator<Text> {
  for (const child of childrenOf(root)) {
    if (child.nodeType === 3) yield child as Text;
    else if (isElement(child) && !skips(child)) yield* textsIn(child, skips);
  }
}

/** Whether one node stands inside another, as shown. */
export function encloses(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at !== undefined; at = aroundOf(at)) if (at === outer) return true;
  return false;
}
