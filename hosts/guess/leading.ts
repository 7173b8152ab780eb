import { comesBefore, elementsIn, lineOf, mayBeSeen, saysHidden, styleOf, upwards } from '../reading';
import { isControl, wordsOf } from './controls';
import { boxesIn, composerOf } from './near';
import { sends, sendsNot } from './words';

const linesToWrite = 'input:not([type]), input[type="text"], input[type="search"]';
const submits = 'button:not([type]), [type="submit"], [type="image"]';

/** The one button beside a reply box that posts its form sends, by whatever word. */
export function isOnlySubmit(element: HTMLElement): boolean {
  const form = element.matches(submits) ? element.closest('form') : null;
  // What has a line of its own to write in nearer than the box looks for something.
  const around = form && [...upwards(element)].find((at) => boxesIn(at).length > 0 || at.querySelector(linesToWrite) !== null);
  if (form === null || around == null || !form.contains(around) || boxesIn(around).length === 0) return false;
  const others = [...form.querySelectorAll<HTMLElement>(submits)].filter(
    (one) => one !== element && one.closest('form') === form && mayBeSeen(one) && !sendsNot.test(wordsOf(one)),
  );
  return others.every((one) => !around.contains(one) && !sends.test(wordsOf(one)));
}

/** In a row with buttons of another type a submit posts what was written, by whatever word. */
export const isMeantSubmit = (element: HTMLElement): boolean =>
  element.matches('form [type="submit"]') &&
  element.parentElement?.querySelector(':scope > [type="button"]') !== null &&
  isAfterBox(element);

/** Whether a box to answer in stands before a control in the smallest part that holds both. */
export const isAfterBox = (element: HTMLElement): boolean =>
  boxesIn(composerOf(element) ?? element).some((box) => comesBefore(box, element));

/** Red, green and blue of a ground or a text, and how far it covers what is behind. */
const coloursOf = (told = ''): readonly number[] => (told.match(/[\d.]+/g) ?? []).map(Number);

/** Under a box one button alone is filled with a colour, or turns round the light and the dark of what is written. */
export function isEmphasised(element: HTMLElement): boolean {
  const composer = composerOf(element);
  if (composer === undefined || !isAfterBox(element) || !/\p{L}/u.test(lineOf(element))) return false;
  const groundOf = (at: HTMLElement) => styleOf(at)?.backgroundColor;
  const [red = 0, green = 0, blue = 0, covers = 1] = coloursOf(groundOf(element));
  const [own = 0, written = 0] = [element, ...boxesIn(composer)].map((at) => coloursOf(styleOf(at)?.color)[1]);
  const others = elementsIn(composer, saysHidden).filter((at) => at !== element && isControl(at));
  return (
    covers > 0.5 &&
    others.length > 0 &&
    others.every((at) => groundOf(at) !== groundOf(element)) &&
    (Math.max(red, green, blue) - Math.min(red, green, blue) > 50 || Math.abs(own - written) > 100)
  );
}
