import { blocks } from './dom-text';
import { selectionIn, selectionOf } from './selection';

/** The empty paragraph around the caret, selected from outside, so that paragraphs put in replace it; tells whether there is one. */
export function selectEmptyLine(element: HTMLElement): boolean {
  const at = selectionIn(element)?.from.node;
  let block = at?.nodeType === Node.ELEMENT_NODE ? (at as Element) : (at?.parentElement ?? null);
  while (block && block !== element && !blocks.test(block.tagName)) block = block.parentElement;
  if (!block || block === element || !/^(P|DIV)$/.test(block.tagName) || block.textContent !== '' || block.querySelector('img'))
    return false;
  const parent = block.parentNode;
  if (!parent) return false;
  const index = Array.prototype.indexOf.call(parent.childNodes, block);
  selectionOf(element)?.setBaseAndExtent(parent, index, parent, index + 1);
  return true;
}

/** Whether an HTML text has paragraphs of its own. */
export const hasBlocks = (html: string): boolean => /<(p|div|ul|ol|blockquote|h\d|table|pre)\b/i.test(html);
