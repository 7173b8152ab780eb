import { childrenOf, comesBefore, encloses, isElement, saysHidden, textsIn } from '../reading';
import type { Block } from './block';
import { internal } from './words';

const lengthIn = (element: HTMLElement): number =>
  [...textsIn(element, saysHidden)].reduce((sum, { nodeValue }) => sum + (nodeValue ?? '').trim().length, 0);

/** What holds the words of a piece, as its makers call it: the innermost element that is no paragraph. */
function bodyOf({ element, text }: Block): string {
  const most = Math.min(text.length, lengthIn(element)) * 0.7;
  let at = element;
  for (;;) {
    const inner = childrenOf(at).find(
      (one) => isElement(one) && lengthIn(one) >= most && !one.matches('p, pre, blockquote, b, i, em, strong, a, style, script'),
    );
    if (!isElement(inner)) break;
    at = inner;
  }
  return `${at.localName}.${at.classList[0] ?? ''}`;
}

/**
 * Without the lines that tell what became of the ticket: where the letters bear names, a short piece that bears none, and
 * whose words stand in something else than those of all the letters, is one of these. In a chat that names a writer once for
 * several messages all stand in the same. And without what stands at the foot of the page, under the letters and the box.
 */
export function withoutEvents(told: readonly Block[], box: HTMLElement | undefined): readonly Block[] {
  const heads = told.filter(({ head }) => head !== '');
  const isFoot = ({ element, head }: Block) =>
    head === '' &&
    heads.length > 1 &&
    box !== undefined &&
    comesBefore(box, element) &&
    heads.every((one) => comesBefore(one.element, element) && !encloses(one.element, element));
  const blocks = told.filter((block) => !isFoot(block));
  // Chats without names set one over a note.
  const named = blocks.filter(({ author, head }) => author.name !== '' && !internal.test(head));
  if (named.length === 0 || named.length === blocks.length) return blocks;
  const bodies = new Set(named.map(bodyOf));
  return blocks.filter((block) => block.author.name !== '' || block.text.length > 160 || bodies.has(bodyOf(block)));
}

/** What the tool itself says in a conversation is no letter, unless it is one to the customer. */
export const isSomeones = ({ author, head, text }: Block): boolean =>
  text.length >= 80 || !(/^(?:system|система)$/iu.test(author.name) || /(?<!\p{L})(?:SYSTEM|СИСТЕМА)(?!\p{L})/u.test(head));
