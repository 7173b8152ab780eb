import { saysHidden, textsIn } from '../reading';
import type { Block } from './block';

export type Side = 'operator' | 'customer';

/**
 * Chats without names set one's own words to the right. Asks for the layout: only where a conversation bears no names,
 * and never before a reply box had the focus.
 */
export function sidesOf(blocks: readonly Block[]): ReadonlyMap<HTMLElement, Side> {
  return blocks.some(({ author }) => author.name !== '') ? new Map() : sidesIn(blocks);
}

/** The same where some pieces bear names: the ones that do tell whose side is which. */
export function sidesIn(blocks: readonly Block[]): ReadonlyMap<HTMLElement, Side> {
  if (blocks.length < 2) return new Map();
  const gaps = blocks.map(({ element }) => gapsOf(element));
  const right = gaps.map(([left, after]) => left > after + 8);
  if (right.every((one) => one === right[0]) && (!right[0] || blocks.some(({ author }) => author.name !== ''))) return new Map();
  return new Map(blocks.map(({ element }, at) => [element, right[at] === true ? 'operator' : 'customer']));
}

/** How much room is left before and behind what stands in a line of the chat. */
function gapsOf(element: HTMLElement): readonly [number, number] {
  const outer = (element.parentElement ?? element).getBoundingClientRect();
  const words = element.ownerDocument.createRange();
  const [longest] = [...textsIn(element, saysHidden)].toSorted((a, b) => b.length - a.length);
  words.selectNodeContents(longest ?? element);
  const inner = words.getBoundingClientRect();
  return [inner.left - outer.left, outer.right - inner.right];
}
