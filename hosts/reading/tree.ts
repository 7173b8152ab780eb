import { isElement } from './dom';
import { askedOnce } from './asked-once';

/** Of a node it is asked more often than of anything else, so it is asked shortly. */
const isTag = (node: Node): node is HTMLElement => node.nodeType === 1;

let rootOf = (element: Element): ShadowRoot | null | undefined => element.shadowRoot;

/** How a shadow root is reached: browsers show the closed ones only to extensions. */
export function reachRootsBy(reach: (element: Element) => ShadowRoot | undefined): void {
  rootOf = reach;
}

/** What is shown inside a node in the place of its own children: those of its shadow root, or what was put into a slot. */
function shownInstead(node: Node): readonly Node[] | undefined {
  if (!isTag(node)) return undefined;
  const root = rootOf(node);
  if (root) return [...root.childNodes];
  const given = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return given.length > 0 ? given : undefined;
}

/** What stands inside a node as it is shown: shadow roots are entered, slots hold what was put into them. */
export const childrenOf = (node: Node): readonly Node[] => shownInstead(node) ?? [...node.childNodes];

/** The same one by one, without a list of them. */
export function eachChild(node: Node, take: (child: Node) => void): void {
  const instead = shownInstead(node);
  if (instead) return instead.forEach(take);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) take(child);
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
export const upwards = askedOnce((element: HTMLElement): readonly HTMLElement[] => {
  const around = aroundOf(element);
  return around === undefined ? [element] : [element, ...upwards(around)];
});

/**
 * The element and what is around it, as far as so many steps go, itself counted. What holds nothing but the one inside
 * is no step: makers wrap as they like.
 */
export function outwards(element: HTMLElement, steps: number): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  let taken = 0;
  for (const at of upwards(element)) {
    const inner = found.at(-1);
    const wraps = inner !== undefined && (at.childElementCount <= 1 || inner.parentNode !== at) && holdsOnly(at, inner);
    if (!wraps) taken += 1;
    if (taken > steps) break;
    found.push(at);
  }
  return found;
}

const holdsOnly = (at: Node, inner: Node): boolean =>
  childrenOf(at).every((node) => node === inner || (!isElement(node) && !node.nodeValue?.trim()));

/** A draft of so many elements is a log or a table that was pasted: nothing in it tells of the ticket. */
const longDraft = 400;

/** Whether an element is such a draft. */
export const isLongDraft = (element: HTMLElement): boolean => element.contentEditable === 'true' && isLong(element);

/** Counted once: a page is walked by many rules. */
const isLong = askedOnce((element: HTMLElement) => element.querySelectorAll('*').length >= longDraft);

/** Every node of a kind that is shown inside, in the order of the page, but the lines of a long draft. */
function nodesIn<T extends Node>(
  root: Node,
  skips: (element: HTMLElement) => boolean,
  isOne: (node: Node) => node is T,
  found: T[] = [],
): readonly T[] {
  eachChild(root, (node) => {
    if (isTag(node) && skips(node)) return;
    if (isOne(node)) found.push(node);
    if (isTag(node) && !isLongDraft(node)) nodesIn(node, skips, isOne, found);
  });
  return found;
}

/** Every element inside, in the order of the page; what `skips` names is left out with all inside. */
export const elementsIn = (root: Node, skips: (element: HTMLElement) => boolean = () => false): readonly HTMLElement[] =>
  nodesIn(root, skips, isTag);

/** Every node of text that is shown inside, in the order of the page. */
export const textsIn = (root: Node, skips: (element: HTMLElement) => boolean): readonly Text[] =>
  nodesIn(root, skips, (node): node is Text => node.nodeType === 3);

/** Whether one node stands inside another, as shown. */
export function encloses(outer: Node, inner: Node): boolean {
  // In one tree the browser knows it at once; through slots and frames it is walked.
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (let at: Node | undefined = inner; at !== undefined; at = aroundOf(at)) if (at === outer) return true;
  return false;
}

/**
 * Whether one node stands before the other in the page as it is shown; what encloses stands before what is inside.
 * Of nodes in two shadow roots the browser says one or the other by chance.
 */
export function comesBefore(one: Node, other: Node): boolean {
  if (one.getRootNode() === other.getRootNode()) return (one.compareDocumentPosition(other) & 4) !== 0;
  const [to, toOther] = [wayTo(one), wayTo(other)];
  const parting = to.findIndex((at, step) => at !== toOther[step]);
  const [next, nextOther] = [to[parting], toOther[parting]];
  if (next === undefined || nextOther === undefined) return next === undefined;
  const around = to[parting - 1];
  const inside = around === undefined ? [] : childrenOf(around);
  return inside.indexOf(next) < inside.indexOf(nextOther);
}

/** What a node stands in, from the outside in, itself at the end. */
function wayTo(node: Node): readonly Node[] {
  const way: Node[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = aroundOf(at)) way.push(at);
  return way.toReversed();
}
