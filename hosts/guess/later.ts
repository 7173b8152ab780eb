import { askedOnce, attribute, lineOf, saysHidden, textsIn, upwards } from '../reading';
import { everyControl, isControl, wordsOf } from './controls';
import { boxesIn, stepsToBox } from './near';
import { chooses, dayWord, notLater, sendsLater, sends, sendsNot, whenSent } from './words';

/** What stands in a part of the page beside its controls. */
const saidIn = askedOnce((part: HTMLElement): string =>
  [...textsIn(part, (at) => saysHidden(at) || isControl(at))].map(({ nodeValue }) => nodeValue ?? '').join(' '),
);

const places = 'dialog, [role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a part of the page is where the time of a send is chosen: it says so, or the control that is open over it does. */
function asksWhen(part: HTMLElement): boolean {
  const page = part.ownerDocument;
  const said =
    `${attribute(part, 'aria-label')} ${lineOf(page.getElementById(attribute(part, 'aria-labelledby')) ?? undefined)} ${saidIn(part)}`.trim();
  if (sendsLater.test(said) || whenSent.test(said)) return true;
  return part.matches(places) && [...page.querySelectorAll('[aria-expanded="true"]')].some((at) => sendsLater.test(wordsOf(at)));
}

const isBesideSend = ({ parentElement }: HTMLElement): boolean =>
  [...(parentElement?.children ?? [])].some((at) => sends.test(wordsOf(at)) && !sendsNot.test(wordsOf(at)));

/** The line of a list, pressed on anything inside, where makers gave it no mark of a control. */
export const laterLine = (path: readonly HTMLElement[]): HTMLElement | undefined =>
  path.slice(0, 3).find((at) => at.querySelector(everyControl) === null && isLater(at));

/** Whether a control has a reply sent later: it says so at a reply box, or it stands where the time of the send is chosen. */
export const isLater = askedOnce((element: HTMLElement): boolean => {
  const words = wordsOf(element);
  const says = sendsLater.test(words);
  const tells = says || chooses.test(words) || (dayWord.test(words) && /\p{L}/u.test(lineOf(element)));
  if (!tells || notLater.test(words)) return false;
  if (says && (element.matches('[role="menuitem"]') || (stepsToBox(element) ?? 99) <= 8 || isBesideSend(element))) return true;
  const around = upwards(element).slice(1, 9);
  const box = around.findIndex((at) => at.matches('body') || boxesIn(at).length > 0);
  const parts = (box < 0 ? around : around.slice(0, box)).filter((at) => lineOf(at).length < 600);
  return element.closest('table, [role="grid"], nav') === null && parts.some((at) => (says && at.matches(places)) || asksWhen(at));
});
