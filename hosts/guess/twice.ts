import { textsIn, upwards } from '../reading';
import { isFurniture, ownText } from './furniture';
import { isHead, isHeadLine } from './parts';

/** How far apart the two may stand, in steps outwards. */
const steps = 7;

/**
 * Marks of time without those that say once more what the one before said of the same letter: over it and in its corner,
 * or once for wide screens and once for narrow ones. Between the two stands nothing but a head.
 */
export function withoutRepeats(marks: readonly HTMLElement[]): readonly HTMLElement[] {
  return marks.filter((mark, at) => {
    const next = marks[at + 1];
    return next === undefined || !isSaidAgain(mark, next);
  });
}

function isSaidAgain(mark: HTMLElement, next: HTMLElement): boolean {
  const said = ownText(mark);
  if (said === '' || said !== ownText(next) || mark.contains(next)) return false;
  const around = [...upwards(mark)].slice(1, steps).find((at) => at.contains(next));
  if (around === undefined || around.matches('body, main')) return false;
  const between = [...textsIn(around, isFurniture)].filter(
    (text) =>
      !mark.contains(text) && !next.contains(text) && mark.compareDocumentPosition(text) & 4 && next.compareDocumentPosition(text) & 2,
  );
  const lines = between.map(({ nodeValue }) => (nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ').trim()).filter((line) => line !== '');
  return lines.length > 0 && lines.every((line) => isHead(line) || isHeadLine(line));
}
