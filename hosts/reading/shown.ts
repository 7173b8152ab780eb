import { attribute } from './dom';
import { askedOnce } from './asked-once';

/** Whole classes: `message-hidden` may be a note that is shown. */
const hiddenClass =
  /(^|\s)(hidden|hide|d-none|sr-only|visually-hidden|visuallyhidden|screen-reader\S*|invisible|is-hidden|u-hidden|ng-hide|ui-helper-hidden\S*)(\s|$)/;
const hiddenStyle = /display:\s*none|visibility:\s*hidden|opacity:\s*0(\s*;|\s*$)|(left|top|text-indent):\s*-\d{3,}px/i;

const shownStyle = /display:\s*(?!none)\w/i;

/** Whether an element says by its own attributes that it is not to be seen. Reads no layout. */
export const saysHidden = askedOnce(
  (element: Element): boolean =>
    element.hasAttribute('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'type') === 'hidden' ||
    hiddenStyle.test(attribute(element, 'style')) ||
    // Scripts show by style what a class hid at first.
    (hiddenClass.test(attribute(element, 'class')) && !shownStyle.test(attribute(element, 'style'))),
);

const isFolded = (at: Element): boolean => at.localName !== 'summary' && at.parentElement?.matches('details:not([open])') === true;

/** The same for the element and everything around it. */
export function mayBeSeen(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (saysHidden(at) || isFolded(at)) return false;
  return true;
}

/** Whether the style sheets show it, too. Costs a style pass: never before a reply box had the focus. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The style that the page gives an element, asked for once in a reading. Costs a style pass. */
export const styleOf = askedOnce((element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element));

/** Whether an element is in the page but not to be read: hidden by itself or by the style sheets. Costs a style pass. */
export const isUnread = askedOnce((element: Element): boolean => {
  if (saysHidden(element)) return true;
  // An element that lays out nothing of its own is not seen, but what is inside is.
  return !element.checkVisibility() && styleOf(element)?.display !== 'contents';
});
