import { encloses, outermost, upwards } from '../reading';
import type { Block } from './block';
import { isNoteBox } from './notes';

/**
 * Where every letter has a box of its own, as reviews in the admin of a shop have: only what stands by the box in use. The
 * place of a box reaches as far as to the first letter; those of two boxes that both hold one are two conversations.
 */
export function ofBox(blocks: readonly Block[], box: HTMLElement | undefined, boxes: readonly HTMLElement[]): readonly Block[] {
  const placeOf = (each: HTMLElement) => [...upwards(outermost(each))].find((at) => blocks.some(({ element }) => encloses(at, element)));
  const place = box && placeOf(box);
  if (box === undefined || place === undefined) return blocks;
  const others = boxes.filter((each) => each !== box && !isNoteBox(each)).flatMap((each) => placeOf(each) ?? []);
  const apart = others.some((other) => !encloses(other, place) && !encloses(place, other));
  return apart ? blocks.filter(({ element }) => encloses(place, element)) : blocks;
}
