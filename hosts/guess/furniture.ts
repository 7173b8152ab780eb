import { askedOnce, attribute, elementsIn, isUnread, lineOf, textWithout, unseen } from '../reading';
import { icons, isCalledButton } from './controls';
import { looksLikeName } from './looks';
import { withoutTimes } from './dates';

const parts =
  'script, style, noscript, template, nav, [role="navigation"], [role="menu"], [role="search"], [role="tablist"], select, option, button, [role="button"], svg, iframe, dialog:not([open])';

/** What stands on every page of a tool and is no part of a ticket. */
export const isFurniture = askedOnce(
  (element: HTMLElement): boolean => (element.matches(parts) && !isFoldingHead(element)) || isUnread(element),
);

/** Every element of a page that is no furniture. */
export const shownIn = askedOnce((root: Node): readonly HTMLElement[] => elementsIn(root, isFurniture));

/** What folds a letter by a press is the head of it, with its writer and its time: no button, though it has the role of one. */
const isFoldingHead = (element: HTMLElement): boolean =>
  element.matches('[role="button"][aria-expanded], button[aria-expanded]') &&
  element.querySelectorAll('*').length > 1 &&
  withoutTimes(lineOf(element)).length + 3 < lineOf(element).length;

/** The element's own words, without those of the elements inside. */
export const ownText = askedOnce((element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' '))
    .join('')
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim(),
);

/** The text of a part of the page as it stands there now, without menus and windows that wait unseen. */
export const shownText = (root: Node, skips?: (element: Element) => boolean): string =>
  skips === undefined ? wholeText(root) : textWithout(root, (element) => skips(element) || isNoText(element));

const isNoText = askedOnce(
  (element: Element): boolean =>
    isUnread(element) || element.matches(icons) || isSign(element) || isAction(element) || isRowOfActions(element),
);
const wholeText = askedOnce((root: Node): string => textWithout(root, isNoText));

/** A button or a row of stars without a word of its own, as the one that shows a trimmed quote. */
const isSign = (element: Element): boolean =>
  element.matches('[role="button"], [class*="star" i], [class*="rating" i]') && !/[\p{L}\d]/u.test(lineOf(element));

/** What is there to be pressed but is no button by its name: `<span class="button" tabindex="0">Reply</span>`. */
function isAction(element: Element): boolean {
  if (!element.matches('div, span, [role="button"]') || !element.matches('[tabindex], [role="button"]')) return false;
  const words = lineOf(element);
  const pressed = element.matches('[role="button"]') || isCalledButton(attribute(element, 'class'));
  const isName = [words, ownText(element)].some((line) => looksLikeName(line) && line.includes(' '));
  return pressed && words.length <= 30 && !isName;
}

/** How makers call what can be done with a letter. */
const calledActions = /(?:^|[\s_-])(?:acts?|actions?|controls|tools|links|buttons|btns|options)(?:[\s_-]|$)/i;

/** A row of short links and buttons with nothing between them; of two, where its makers call it one. */
function isRowOfActions(element: Element): boolean {
  if (!element.matches('div, span, ul, p')) return false;
  const actions = element.querySelectorAll('a, button');
  if (actions.length < (calledActions.test(attribute(element, 'class')) ? 2 : 3) || actions.length > 12) return false;
  const words = [...actions].map(lineOf);
  // Beside icons alone stands what is no action: the time of a letter.
  if (words.every((each) => each === '')) return false;
  const spare = lineOf(element).length - words.join('').length;
  return spare <= 4 * words.length && words.every((each) => each.length <= 30 && !/[./@]|\d:\d\d/.test(each));
}
