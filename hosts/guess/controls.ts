import { askedOnce, attribute, isElement, lineOf, saysHidden, textsIn } from '../reading';

const telling = [
  'aria-label',
  'title',
  'data-tooltip',
  'data-title',
  'data-original-title',
  'alt',
  'placeholder',
  'data-placeholder',
  'aria-placeholder',
];

/** What a control says of itself: its words, and those of an image inside. Nothing but text and attributes is read. */
export const wordsOf = askedOnce((element: Element): string => {
  const own = telling.map((name) => attribute(element, name));
  const inner = [...element.querySelectorAll('img[alt], [aria-label], svg > title')].slice(0, 4);
  const text = textBesideIcons(element);
  return [text.length <= 60 ? text : '', ...own, ...inner.map((at) => attribute(at, 'alt') || attribute(at, 'aria-label') || lineOf(at))]
    .join(' ')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
});

/** An icon of a font shows the name of a picture, which is no word of the control where that has words of its own. */
export const icons = 'mat-icon, [class*="material-icons"], [class*="material-symbols"]';

/** The words of a component's button stand outside of it, where its maker put them into the slot. */
function slotted(element: Element): string {
  if (!isElement(element) || element.querySelector('slot') === null) return lineOf(element);
  return [...textsIn(element, saysHidden)]
    .map(({ nodeValue }) => nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function textBesideIcons(element: Element): string {
  const whole = slotted(element);
  const shown = [...element.querySelectorAll(icons)].reduce((text, icon) => text.replace(lineOf(icon), ' '), whole);
  return /\p{L}/u.test(shown) ? shown.trim() : whole;
}

/** What the makers of a page call an element: for those who never see it, so less telling than its words. */
export function namesOf(element: Element): string {
  const own = [
    'id',
    'name',
    'class',
    'data-testid',
    'data-test-id',
    'data-test',
    'data-qa',
    'data-action',
    'data-command',
    'data-icon',
    'formaction',
    'icon',
  ];
  return own.map((name) => attribute(element, name)).join(' ');
}

const surely =
  'button, input[type="submit"], input[type="button"], input[type="image"], a, [role="button"], [role="menuitem"], [role="link"]';
/** A choice in a list that a button opens: `<li data-value="close">`. */
const choice = 'li:is([data-id], [data-value], [data-action])';
const control = `${surely}, ${choice}, [onclick], [tabindex]:not([contenteditable])`;

/** Whether an element is there to be pressed. */
export const isControl = askedOnce((element: Element): boolean => {
  if (
    element.matches(
      'textarea, select, form, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="tablist"] a, [class*="tabs" i] > li > a, [class*="tabs" i] > a',
    )
  )
    return false;
  if (element.closest('[role="tab"]') !== null) return false;
  // A part of the page that takes the focus for a screen reader's sake is not there to be pressed.
  if (element.matches('main, section, article, aside, nav, header, footer, body, [role="main"], [role="region"]')) return false;
  if (element.matches(surely)) return true;
  // What holds buttons or boxes is a row or a place of them.
  const named = element.matches(control) || isCalledButton(attribute(element, 'class')) || isSendingIcon(element);
  return named && element.querySelector(`${surely}, textarea, [contenteditable="true"], iframe`) === null;
});

export const isCalledButton = (names: string): boolean =>
  /(^|[-_\s])(btn|button|knopka|kn)([-_\s\d]|$)/i.test(names) || /[a-z](?:Btn|Button)(?![a-z])/.test(names);

/** A picture without a word that its makers call Send: `<div class="send"><svg>`. */
function isSendingIcon(element: Element): boolean {
  if (!element.matches('div, span, i') || !/(^|[-_\s])send([-_\s]|$)/i.test(namesOf(element)) || lineOf(element) !== '') return false;
  return element.localName === 'i' || element.querySelector('svg, i, img') !== null;
}

export const everyControl = `${control}, [class*="btn" i], [class*="button" i], [class*="knopka"], :is(div, span, i):is([class*="send" i], [data-qa*="send" i], [data-testid*="send" i])`;
