import { isElement, isSeen } from '../../reading';
import { authorOver } from '../authors';
import type { Block } from '../block';
import { date, withoutTimes } from '../dates';
import { isFurniture, shownText } from '../furniture';
import { holding } from '../holding';
import { whenIn } from '../order';

const longest = 300;
const isTimed = (text: string): boolean => withoutTimes(text) !== text.replace(/\s+/g, ' ').trim() && text.search(date) >= 0;

/**
 * Pieces with the heads that lie beside them and not around: a table From, To, Date and a letter under it; `dt` and `dd`. Only
 * where no piece tells a time in itself, and each has its own, all before it or all behind it.
 */
export function withHeadsBeside(blocks: readonly Block[], marks: (at: Node) => readonly HTMLElement[]): readonly Block[] {
  if (blocks.length < 2 || blocks.filter(({ element, head }) => marks(element).length > 0 || isTimed(head)).length > blocks.length / 4)
    return blocks;
  const held = holding(blocks.map(({ element }) => element));
  const headOf = ({ element }: Block, way: 'previousElementSibling' | 'nextElementSibling'): readonly HTMLElement[] => {
    const between: HTMLElement[] = [];
    for (let at = element[way]; isElement(at) && held(at).length === 0 && between.length < 3; at = at[way]) {
      const text = isFurniture(at) || !isSeen(at) ? '' : shownText(at);
      if (text === '') continue;
      if (text.length > longest) break;
      between.push(at);
      if (isTimed(text)) return between;
    }
    return [];
  };
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    const heads = blocks.map((block) => headOf(block, way));
    if (heads.filter((head) => head.length > 0).length < blocks.length * 0.8) continue;
    return blocks.map((block, at) => {
      const lines = (heads[at] ?? []).flatMap((one) => shownText(one).split('\n')).filter((line) => line !== '');
      const [nearest] = heads[at]?.toReversed() ?? [];
      if (nearest === undefined) return block;
      const head = [...lines, block.head].join(' ').trim();
      const told = authorOver(nearest, { head: lines, text: block.text, files: [] });
      return { ...block, head, author: block.author.name === '' ? told : block.author, when: whenIn(lines.join(' ')) };
    });
  }
  return blocks;
}
