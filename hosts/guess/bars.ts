import { isNobody } from '../reading';
import type { Block } from './block';

/** A few words beside a date in a bar of the page, as `Inbox (10 of 15)`, where the letter itself bears no time. */
export function isBarLine({ author, text }: Block): boolean {
  return isNobody(author) && text.length <= 40 && !/[.!?…]/.test(text);
}

/** Where letters are beside it, too, unless it has their shape or stands among them. */
export const withoutBars = (blocks: readonly Block[]): readonly Block[] => {
  const letters = blocks.filter((block) => !isBarLine(block)).map(({ element }) => element);
  const isLike = ({ element }: Block) =>
    letters.some(
      (other) =>
        (other.classList.length > 0 && other.classList[0] === element.classList[0]) || other.parentElement === element.parentElement,
    );
  return letters.length === 0 ? blocks : blocks.filter((block) => !isBarLine(block) || isLike(block));
};
