import {
  askedOnce,
  attribute,
  comesBefore,
  elementsIn,
  isElement,
  isSeen,
  isUnread,
  lineOf,
  outermost,
  saysHidden,
  upwards,
} from '../reading';
import { wordsOf } from './controls';
import { ownText } from './furniture';
import { purposeOf } from './purpose';
import { internal, isNoteWord, toCustomer } from './words';

/** What tools write beside a box for colleagues. */
export const saysInside =
  /(?:colleagues|staff|team|members|agents|internal use) only|only (?:by|to) (?:colleagues|staff|agents|the team)|only (?:(?:my|our|the|your) )?(?:team(?:mates)?|colleagues|staff|agents) |customers? (?:won.t|can.{1,2}t|will not) see|клиент\p{L}* (?:\p{L}+ )?не (?:увид|вид)|не видн\p{L}* клиент|только для (?:сотрудник|коллег|своих)/iu;
/** «Запись для исполнителей (инициатор не видит)», «абоненту не показывается». */
const unseen = /не (?:у?вид|показыва|попад)\p{L}+|(?:not|never|n.t|cannot) (?:be )?(?:see|seen|shown|visible)(?!\p{L})/iu;
const boxes = 'textarea, iframe, [contenteditable="true"], [contenteditable="plaintext-only"]';
const pressed = `${boxes}, button, input, a`;
const switches =
  '[role="tab"][aria-selected="true"], [role="tab"][aria-current], [aria-pressed="true"], [role="radio"][aria-checked="true"], input[type="radio"]:checked';
/** How makers mark the tab or the switch that is on. */
const isOn = /(?:^|[\s_-])(?:active|selected|current|checked|on|act|cur|sel)(?:\s|$)/i;
/** How makers mark the place of an answer that has become a note. */
const isNotePlace = /(?:^|[\s_-])(?:is-?)?(?:internal|private|note)(?:[_-]?(?:block|mode|form|active))?(?:\s|$)/i;

/** Whether what is written here now stays inside: the switch chosen beside the box says so, or the box, or its button. */
export const isNoteBox = askedOnce((element: HTMLElement): boolean => {
  const box = outermost(element);
  const own = purposeOf(box);
  const near = [...upwards(box)].slice(1, 8).filter((at) => !at.matches('body, html, main'));
  // What can be made private is public until it is.
  const lock = near.flatMap((at) => privateChecks(at))[0];
  if (lock !== undefined) return lock;
  const chosen = near.map(chosenIn).find((words) => words !== undefined);
  if (chosen !== undefined) return internal.test(chosen) && !toCustomer.test(chosen);
  if (internal.test(own) || saysInside.test(own)) return true;
  if (toCustomer.test(own)) return false;
  if (isUnderInside(box)) return true;
  for (const at of near) {
    const shown = elementsIn(at, saysHidden);
    const all = [[...at.querySelectorAll<HTMLElement>(boxes)], shown.filter((one) => one.matches(boxes))];
    // Beside an unseen field for the source alone, the button under the box tells.
    if (all.some(({ length }) => length > 1)) {
      if (all.some((some) => seenOf(some, box).length > 1)) return false;
      if (box.closest('form')?.contains(at) === false) return false;
      if (controlsOf(shown).some((one) => saysNote(one) && comesBefore(box, one) && isSeen(one))) return true;
      continue;
    }
    if (isNotePlace.test(`${attribute(at, 'class')} ${at.localName === 'form' ? attribute(at, 'id') : ''}`)) return true;
    // The button says what comes of it: `Add note`.
    if (controlsOf(shown).some(saysNote)) return true;
    if (
      saysInside.test(lineOf(at).slice(0, 600)) &&
      [...at.querySelectorAll('*')].some((one) => one.childElementCount === 0 && saysInside.test(lineOf(one)) && !isUnread(one))
    )
      return true;
    // Of the headings in a column the last one before the box is its own.
    const heading = [...at.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, legend')].findLast((one) => comesBefore(one, box));
    if (heading !== undefined) return internal.test(lineOf(heading));
    if (isHeadedInside(at)) return true;
  }
  return false;
});

const controlsOf = (shown: readonly HTMLElement[]): readonly HTMLElement[] =>
  shown.filter((one) => one.matches('button, input[type="submit"], [role="button"], a'));
const saysNote = (one: HTMLElement): boolean => isNoteWord(lineOf(one)) || isNoteWord(wordsOf(one));

/** Those of the boxes that a box shares its place with: rich editors keep a field of their own for the source, which waits unseen beside it. */
const seenOf = (all: readonly HTMLElement[], box: HTMLElement): readonly HTMLElement[] =>
  all.filter((one) => box.matches('textarea') || !one.matches('textarea') || isSeen(one));

/** What stands over a box in no element for headings: a bold word, a line of the part's own, the row or the line before it. */
const isHeadedInside = (at: HTMLElement): boolean =>
  [ownText(at), lineOf(at.querySelector<HTMLElement>('b, strong') ?? undefined)].some(tellsInside) || isUnderInside(at);

const tellsInside = (line: string): boolean => line.length <= 80 && (internal.test(line) || saysInside.test(line));

/** Whether the line right before says so. */
function isUnderInside(at: HTMLElement): boolean {
  const before = at.previousElementSibling;
  if (!isElement(before) || before.matches(pressed) || before.querySelector(pressed) !== null || isUnread(before)) return false;
  // A row of two is one of choices, unless it tells who cannot see this.
  return tellsInside(lineOf(before)) && (before.childElementCount < 2 || unseen.test(lineOf(before)));
}

/** For each box to tick that is about it: whether what is written is private now. */
function privateChecks(at: HTMLElement): readonly boolean[] {
  return [...at.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((check) => {
    const label = check.closest('label') ?? at.querySelector(`label[for="${CSS.escape(attribute(check, 'id'))}"]`);
    const words = `${lineOf(label ?? undefined)} ${attribute(check, 'name').replace(/[_-]/g, ' ')}`;
    return internal.test(words) ? [check.checked] : toAll.test(words) ? [!check.checked] : [];
  });
}

/** Whether the page has a form in which a box to tick makes private what is public else: what is called a note there need be none. */
export const makesPrivate = askedOnce((page: Document): boolean =>
  [...page.querySelectorAll('form')].some(
    (form) =>
      form.querySelector('input[type="checkbox"]') !== null &&
      form.querySelector('textarea') !== null &&
      privateChecks(form).includes(false),
  ),
);

const toAll = /(?<!\p{L})(?:public|visible to (?:the )?customer|публичн\p{L}+|общедоступн\p{L}+|видн\p{L}+ клиенту)(?!\p{L})/iu;

const comment = /^(?:comments?|комментари[йи])$/iu;
const offer = /^(?:reply|respond|e-?mail|message|ответ|ответить|письмо|сообщение|ответ клиенту)$/iu;
const offers = '[role="tab"], [role="radio"], label, button, a, li';
const offersAnswer = (at: Element): boolean => [...at.querySelectorAll(offers)].some((one) => offer.test(wordsOf(one)));

/** Where an answer and a comment are two choices over one box, comments stay inside. */
export function commentsStayInside(box: HTMLElement): boolean {
  const near = [...upwards(outermost(box))].slice(1, 8).filter((at) => !at.matches('body, html, main'));
  return near.some((at) => offersAnswer(at) && [...at.querySelectorAll(offers)].some((one) => comment.test(wordsOf(one))));
}

/** What stands in a part of the page, and in the root that it shows in the place of it. */
const within = (at: Element, selector: string): readonly Element[] =>
  [at, at.shadowRoot].flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);

/** Of tabs whose classes say nothing, the one that is on has a class more than all the others. */
function isMarkedAlone(one: Element): boolean {
  if (one.matches('button:not([role="tab"])')) return false;
  const others = [...(one.parentElement?.children ?? [])].filter((other) => other !== one && other.localName === one.localName);
  // Of two one has a class more by chance; of three or more, none the others have any.
  return (
    others.length > 0 &&
    others.every(({ classList }) => classList.length < one.classList.length && (classList.length > 0 || others.length > 1))
  );
}

/** The words of the switch that is on in this part of the page; undefined where there is none between note and answer. */
function chosenIn(at: HTMLElement): string | undefined {
  const declared = within(at, switches).map((one) => wordsOf(one.closest('label') ?? one));
  const told = declared.find((words) => internal.test(words) || toCustomer.test(words) || (comment.test(words) && offersAnswer(at)));
  const said = (one: Element) => (comment.test(wordsOf(one)) ? 'internal' : wordsOf(one));
  if (told !== undefined) return comment.test(told) ? 'internal' : told;
  const choices = within(at, 'button, a, li, [class*="tab" i], :is([class*="tab" i], [class*="switch" i]) > *').filter((one) => {
    const words = wordsOf(one);
    const isChoice = internal.test(words) || toCustomer.test(words) || (comment.test(words) && offersAnswer(at));
    return words.length <= 40 && isChoice && one.querySelector('button, a, li') === null;
  });
  const on =
    choices.find((one) => isOn.test(attribute(one, 'class')) || isOn.test(attribute(one.parentElement ?? one, 'class'))) ??
    choices.find(isMarkedAlone);
  if (on !== undefined && (choices.length > 1 || comment.test(wordsOf(on)))) return said(on);
  // A switch that shows only what is chosen.
  const [only] = choices;
  const alone = only !== undefined && (only.hasAttribute('aria-haspopup') || /switch/i.test(attribute(only, 'class')));
  return alone ? wordsOf(only) : undefined;
}
