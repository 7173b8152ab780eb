import { encloses, lineOf, outermost, upwards } from '../reading';
import { boxesIn } from './near';

const headFields = 'input[aria-label^="To" i], input[aria-label="Subject" i], input[aria-label^="Кому" i], input[aria-label="Тема" i]';
const headNames = 'input[name$="to" i], input[name$="subject" i]';
/** Some tools put one form around the whole page, the letter with its own head included. */
const isWholePage = (form: HTMLElement): boolean =>
  form.querySelector('[name="__VIEWSTATE"]') !== null ||
  [...form.querySelectorAll('td, th, dt, label, b')].filter(
    (at) => /^(?:from|от|от кого)\s?:?$/iu.test(lineOf(at)) && at.querySelector('td, b, label') === null,
  ).length > 1;

/**
 * The parts of a page where answers are written: all around a reply box that holds no letter, or, where the page shows
 * no letter, its form or dialog. What stands in there is what will be sent, not what came.
 */
export function composersIn(root: Node, letters: readonly HTMLElement[], main: HTMLElement | undefined): readonly HTMLElement[] {
  return boxesIn(root).flatMap((box) => {
    const outer = outermost(box);
    if (letters.length === 0)
      return (
        [...upwards(outer)].find(
          (at) => (at.matches('form, dialog, [role="dialog"]') && !isWholePage(at)) || at.querySelector(headFields) !== null,
        ) ??
        [...upwards(outer)].find((at) => at.querySelector(headNames) !== null && !isWholePage(at) && !at.matches('body, main, html')) ??
        []
      );
    const around = [...upwards(outer)].slice(1);
    const far = around.findIndex((at) => at.matches('body, main, html') || letters.some((letter) => encloses(at, letter)));
    const widest = around[far - 1];
    // A box of something else may stand beside the letters, among what is told of the customer.
    if (widest === undefined || main === undefined || encloses(widest, outermost(main))) return widest ?? [];
    return around.slice(0, far).find((at) => at.matches('form, dialog, [role="dialog"]')) ?? around[Math.min(1, far - 1)] ?? [];
  });
}
