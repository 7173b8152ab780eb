import type { Point } from './dom-text';

/** A point at the edge of something that cannot be typed into (a mention, a chip), moved out of it; a point in its middle stays. */
export function aroundFixed(root: HTMLElement, point: Point, side: 'before' | 'after'): Point {
  const start = point.node.nodeType === Node.ELEMENT_NODE ? (point.node as Element) : point.node.parentElement;
  let fixed: Element | undefined;
  for (let at = start; at && at !== root; at = at.parentElement) if (at.getAttribute('contenteditable') === 'false') fixed = at;
  const parent = fixed?.parentNode;
  if (!fixed || !parent) return point;
  const rest = fixed.ownerDocument.createRange();
  rest.selectNodeContents(fixed);
  if (side === 'before') rest.setEnd(point.node, point.offset);
  else rest.setStart(point.node, point.offset);
  if (rest.toString() !== '') return point;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, fixed) + (side === 'after' ? 1 : 0) };
}
