import type { SendControl } from '../host';
import { askedOnce, attribute, elementsIn, insideOf, isElement, lineOf, outermost, outwards, saysHidden, upwards } from '../reading';
import { blocksIn } from './blocks';
import { isForReplies } from './boxes';
import { everyControl, isControl, namesOf, wordsOf } from './controls';
import { isLater, laterLine } from './later';
import { isAfterBox, isEmphasised, isMeantSubmit, isOnlySubmit } from './leading';
import { boxesIn, composerOf, isBeside, isOfOtherBox, stepsToBox } from './near';
import { isNoteBox } from './notes';
import { passesOn } from './passing';
import {
  endsTalk,
  keeps,
  keepsInside,
  mayMean,
  noteVerb,
  notifies,
  replies,
  repliesAnd,
  savesNote,
  sendGlyph,
  sendIcon,
  sendKeys,
  sendOutline,
  sends,
  sendsNot,
  sendsOther,
} from './words';

/** How surely a control sends: by words of its own, or only because of where it stands. */
type Force = 'says' | 'may' | 'named' | 'saves' | 'ends' | 'leads' | 'place';

const forceOf = askedOnce((element: HTMLElement): Force | undefined => {
  const words = wordsOf(element);
  if (opens(element)) return undefined;
  // An icon in a font has the name of the icon for its text.
  const bare = !/\p{L}/u.test(words) || /^(send|paper_?plane)$/i.test(words);
  if (sendKeys.test(words) && element.matches('button, input, [role="button"]')) return 'says';
  if (notifies.test(words)) return 'says';
  if (keeps.test(words)) return 'saves';
  if (passesOn(element)) return 'may';
  // A whole sentence leads elsewhere, and a number in brackets counts what lies there.
  if (element.matches('a') && (lineOf(element).split(' ').length > 5 || /\(\d+\)$/.test(lineOf(element)))) return undefined;
  // `How to answer a bad review` leads to an article.
  if (sendsNot.test(words) || sendsOther.test(words) || /^(?:how|why|what|when|как|почему|что|когда)\s/i.test(words)) return undefined;
  if (sends.test(words)) return 'says';
  if (repliesAnd.test(words)) return 'named';
  if (replies.test(words)) return 'may';
  if (endsTalk.test(words)) return undefined;
  if (mayMean.test(words)) return sendIcon.test(namesOf(element)) || element.matches('[type="submit"]') ? 'named' : 'ends';
  if (isOnlySubmit(element) || isMeantSubmit(element) || keepsInside(words)) return 'named';
  if (!isOn(element) && isEmphasised(element)) return 'leads';
  if (!bare) return undefined;
  const inside = [element, ...element.querySelectorAll('i, svg, use, path, span, img')];
  if (inside.some((at) => sendIcon.test(`${namesOf(at)} ${attribute(at, 'href')} ${attribute(at, 'xlink:href')}`))) return 'says';
  if (inside.some((at) => sendOutline.test(attribute(at, 'd')))) return 'says';
  return sendGlyph.test(lineOf(element)) || element.querySelector('svg, i, img, [class*="icon"]') !== null ? 'place' : undefined;
});

/** What opens a menu or a window, looks for something or takes everything back. */
const opens = (element: HTMLElement): boolean =>
  element.matches('[aria-haspopup], [aria-expanded], input[type="reset"], [type="search"], [role="search"] *') ||
  /\p{L}\s?(?:…|\.{3})$/u.test(lineOf(element)) ||
  // An arrow for its only sign, whatever is told of it: `▾ Change status on submit`.
  /^[▾▼⋮⋯](?!\S)/u.test(wordsOf(element));

/** In a row of bare icons beside a reply box, the last one sends. */
function isLastIcon(element: HTMLElement): boolean {
  const row = outwards(element, 5)
    .slice(1)
    .find((at) => boxesIn(at).length > 0);
  if (row === undefined) return false;
  return [...elementsIn(row, saysHidden)].findLast((at) => isControl(at)) === element;
}

/** Editors stand in as many frames of their own as they like: so many steps hold nothing but the box and its buttons of form. */
const aloneWith = (around: readonly HTMLElement[]): number =>
  around.findIndex((at) => at.querySelector('input:not([type="hidden"]), select, [type="submit"]') !== null);

/** Where one control says that it sends, another with a word for answering only opens the box. */
function isOutdone(element: HTMLElement): boolean {
  const [box] = boxesIn(composerOf(element) ?? element);
  const around = [...upwards(box ?? element)].slice(1);
  const alone = box === undefined ? 0 : Math.max(0, aloneWith(around));
  const form = around.findIndex((at) => at.matches('form, [role="dialog"], dialog'));
  // A control in the box's own form is outdone by one of that form alone, not by `Send private message` beside it.
  const within = form >= 0 && around[form]?.contains(element) === true ? form + 1 : 5 + alone;
  const composer = around.slice(0, Math.max(within, Math.min(form + 1, 10)));
  return composer.some((at) =>
    [...elementsIn(at, saysHidden)].some((one) => one !== element && isControl(one) && forceOf(one) === 'says' && !isBeside(one)),
  );
}

/** Whether another such control stands nearer to the box: `Reply` under every letter only opens one. */
function isNearer(element: HTMLElement, isSuch: (other: HTMLElement) => boolean): boolean {
  const composer = composerOf(element);
  const [box] = composer === undefined ? [] : boxesIn(composer);
  const around = box === undefined ? [] : [...upwards(outermost(box))].slice(1);
  return around
    .slice(
      0,
      Math.max(
        0,
        around.findIndex((at) => at === composer),
      ),
    )
    .some((at) => elementsIn(at, saysHidden).some((one) => one !== element && isControl(one) && isSuch(one)));
}

/** How makers call the place where a conversation is answered. */
const conversation =
  /comment|reply|answer|response|followup|timeline|journal|thread|conversation|issue.?notes|otvet|комментари|переписк|ответ/i;

/** A word for keeping sends where the box is for answering and nothing else beside it could. */
function isOnlyWay(element: HTMLElement): boolean {
  const composer = composerOf(element);
  if (composer === undefined || !boxesIn(composer).some((box) => isForReplies(box) || isAnswering(box) || isOnlyBox(box))) return false;
  const others = [...elementsIn(composer, saysHidden)].filter((at) => at !== element && !element.contains(at) && isControl(at));
  const isNext = (at: HTMLElement) => at.parentElement === element.parentElement;
  return others.every(
    (at) =>
      !(isNext(at) ? /says|may|named|leads/ : /says|may|named|leads|saves/).test(forceOf(at) ?? '') &&
      !(forceOf(at) === 'place' && isLastIcon(at)),
  );
}

/** Whether the names around a box, or the tab chosen over it, tell that somebody is answered there. */
function isAnswering(box: HTMLElement): boolean {
  if (isNoteBox(box)) return false;
  const all = [...upwards(outermost(box))].filter((at) => !at.matches('body, html'));
  const around = all.slice(0, Math.max(0, aloneWith(all)) + 7);
  return around.some((at) =>
    conversation.test(
      `${namesOf(at)} ${attribute(at, 'aria-label')} ${at.querySelector('[role="tab"][aria-selected="true"]')?.textContent ?? ''}`,
    ),
  );
}

/** Under a conversation that the page shows, its only box is there to answer. */
function isOnlyBox(box: HTMLElement): boolean {
  const page = box.ownerDocument;
  const root = page.defaultView?.top?.document ?? page;
  return !isNoteBox(box) && boxesIn(root).length === 1 && blocksIn(root).blocks.length > 0;
}

/** A switch that is on opened the box: `Отправить сообщение` over it is no Send while one stands at the box. */
const isOn = (element: HTMLElement): boolean =>
  /(?:^|\s)(?:active|selected)(?:\s|$)/.test(attribute(element, 'class')) ||
  ['aria-pressed', 'aria-expanded', 'aria-selected'].some((name) => attribute(element, name) === 'true');

const isAnswer = /(?<!\p{L})(?:repl(?:y|ies)|respond|response|answer|ответ\p{L}*)(?!\p{L})/iu;

/** Whether all that could be written beside a control is for colleagues. */
const isAtNote = (element: HTMLElement): boolean => boxesIn(composerOf(element) ?? element).every(isNoteBox);

/** `Add remark` stands with a note's box and an answer's in one form. */
const isOfNote = (element: HTMLElement): boolean =>
  savesNote(lineOf(element)) &&
  !keeps.test(lineOf(element)) &&
  isAfterBox(element) &&
  boxesIn(composerOf(element) ?? element).some(isNoteBox);

/** What is said of a note's own button: a word for keeping or posting, or any for writing on the one that posts the form. */
const savesHere = (element: HTMLElement): boolean =>
  [lineOf(element), wordsOf(element).replace(/^\P{L}+/u, '')].some(
    (said) =>
      savesNote(said) ||
      (!sendsNot.test(said) && !sendsOther.test(said) && (replies.test(said) || sends.test(said))) ||
      (noteVerb.test(said) && element.matches('[type="submit"]')),
  );

/** What is written for colleagues is kept by a word for it. */
const keepsNote = (element: HTMLElement): boolean =>
  savesHere(element) && !opens(element) && !isOfOtherBox(element) && (stepsToBox(element) ?? 99) <= 6 && !isNearer(element, savesHere);

const answers = (other: HTMLElement): boolean => /says|may|named/.test(forceOf(other) ?? '');

function judge(element: HTMLElement): SendControl | undefined {
  if (isAtNote(element)) {
    // `Reply` over a note makes it an answer.
    if (isAnswer.test(wordsOf(element))) return undefined;
    if (keepsNote(element)) return { element, sure: false };
  } else if (isOfNote(element)) return { element, sure: false };
  if (isLater(element)) return isOfOtherBox(element) ? undefined : { element, sure: false, later: opens(element) ? 'opens' : 'goes' };
  const force = forceOf(element);
  const steps = force && stepsToBox(element);
  if (steps === undefined || isOfOtherBox(element)) return undefined;
  if (force === 'says')
    return (isOn(element) && isOutdone(element)) || (isBeside(element) && isNearer(element, answers))
      ? undefined
      : { element, sure: steps <= 8 };
  if (force === 'named') return { element, sure: false };
  if (force === 'may')
    return steps <= 4 && !isOutdone(element) && !isNearer(element, (other) => /says|may/.test(forceOf(other) ?? ''))
      ? { element, sure: element.matches('button, input') }
      : undefined;
  if (force === 'saves' || force === 'ends')
    return steps <= 6 && isOnlyWay(element) && !isBeside(element) ? { element, sure: false } : undefined;
  return steps <= 4 && (force === 'leads' || isLastIcon(element)) && !isOutdone(element) ? { element, sure: false } : undefined;
}

/** The control on the path of a press that sends, if there is one. */
export function sendOn(path: readonly EventTarget[]): SendControl | undefined {
  const elements = path.filter(isElement);
  const inner = elements.slice(0, 8);
  // A press into the text itself is never one on a control around it.
  const [bare] = inner;
  if (bare === undefined || bare.matches('textarea, select') || bare.isContentEditable) return undefined;
  const control = inner.find(isControl);
  if (control !== undefined) return judge(control);
  const line = laterLine(inner);
  const says = lineOf(bare).length <= 30 && sends.test(wordsOf(bare)) && !sendsNot.test(wordsOf(bare));
  if (line !== undefined) return { element: line, sure: false, later: 'goes' };
  return says && stepsToBox(bare) !== undefined ? { element: bare, sure: false } : undefined;
}

/** Every control of the page that sends. */
export function sendsIn(page: Document): readonly HTMLElement[] {
  const shown = [...elementsIn(page, saysHidden)];
  const controls = shown.filter((element) => element.matches(everyControl) && isControl(element));
  const found = controls.filter((element) => judge(element) !== undefined);
  const framed = shown.flatMap((element) => (element.localName === 'iframe' ? (insideOf(element) ?? []) : []));
  return [...found.filter((element) => !found.some((outer) => outer !== element && outer.contains(element))), ...framed.flatMap(sendsIn)];
}
