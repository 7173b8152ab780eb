import { askedOnce, attribute, elementsIn, encloses, insideOf, isEditableBody, mayBeSeen, upwards } from '../reading';
import { isWritingBox } from './boxes';

/** The reply boxes inside a part of the page, those in shadow roots and in frames of editors, too. */
export const boxesIn = askedOnce((root: Node): readonly HTMLElement[] => {
  const found: HTMLElement[] = [];
  for (const element of elementsIn(root, (at) => at.matches('script, style'))) {
    const box = element.localName === 'iframe' ? insideOf(element)?.body : element;
    // Some editors write a frame into a frame of their own.
    if (element.localName === 'iframe' && box != null && !isEditableBody(box)) found.push(...boxesIn(box));
    if (box == null || !box.matches('textarea, input, [contenteditable], body') || !isWritingBox(box)) continue;
    if (box.localName !== 'body' || box.isContentEditable || box.ownerDocument.designMode === 'on') found.push(box);
  }
  return found;
});

/** How many steps out from a control the first reply box comes into sight; undefined when there is none in the page. */
export function stepsToBox(element: HTMLElement): number | undefined {
  let steps = 0;
  let last: Node = element;
  for (const at of upwards(element)) {
    last = at;
    if (at.matches('body, html')) break;
    if (boxesIn(at).length > 0) return steps;
    steps += 1;
  }
  return boxesIn(last).length > 0 ? 99 : undefined;
}

/** The smallest part of the page around a control that holds a reply box, too. */
export function composerOf(element: HTMLElement): HTMLElement | undefined {
  return [...upwards(element)].find((at) => boxesIn(at).length > 0);
}

/** What is kept about a customer stands beside the conversation that has a box of its own. */
export function isBeside(element: HTMLElement): boolean {
  const aside = element.closest('aside, [role="complementary"], [class*="sidebar" i]');
  return aside !== null && boxesIn(element.ownerDocument).some((box) => !encloses(aside, box));
}

/** A box to write in that is none for replies, or a line of another chat, stands nearer: `Message the team` has a Send of its own. */
export function isOfOtherBox(element: HTMLElement): boolean {
  for (const at of upwards(element)) {
    if (at.matches('body') || boxesIn(at).length > 0) return false;
    const areas = [...at.querySelectorAll('textarea:not([readonly], [disabled]), [contenteditable="true"]')];
    if (areas.some((one) => mayBeSeen(one) && !one.matches('.ql-clipboard'))) return true;
    if (at.matches('form')) return false;
    const lines = [...at.querySelectorAll('input:not([type]), input[type="text"]')].map(
      (one) => attribute(one, 'placeholder') || attribute(one, 'aria-label'),
    );
    if (lines.length > 0)
      return lines.every((line) => /^(?:message|chat|say|write|type|сообщение|написать|напишите)(?!\p{L})/iu.test(line));
  }
  return false;
}
