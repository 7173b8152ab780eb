import { upwards } from '../reading';

/** Which of some elements each part of the page holds, itself counted: told once for all of them. */
export function holding(elements: Iterable<HTMLElement>): (at: Node) => readonly HTMLElement[] {
  const held = new Map<Node, HTMLElement[]>();
  for (const element of elements)
    for (const at of upwards(element)) {
      const known = held.get(at);
      if (known === undefined) held.set(at, [element]);
      else known.push(element);
    }
  return (at) => held.get(at) ?? [];
}
