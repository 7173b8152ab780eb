import { isForReplies } from './boxes';
import { isNoteBox } from './notes';

/** The box of these that the operator answers in. */
export function boxInUse(boxes: readonly HTMLElement[]): HTMLElement | undefined {
  const inUse = boxes.find((each) => isInUse(each) && !isNoteBox(each));
  return inUse ?? boxes.find(isForReplies) ?? boxes.find((each) => !isNoteBox(each)) ?? boxes[0];
}

/** Whether the operator writes here now. */
const isInUse = (box: HTMLElement): boolean => (box.getRootNode() as Document | ShadowRoot).activeElement === box;
