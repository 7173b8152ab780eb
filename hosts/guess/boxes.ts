import { askedOnce, attribute, elementsIn, isEditableBody, lineOf, mayBeSeen, outermost, outwards } from '../reading';
import { wordsOf } from './controls';
import { isNoteBox } from './notes';
import { editable, purposeOf } from './purpose';
import { forReplies, internal, notForReplies, otherAims, sends } from './words';

/** Where code is reviewed, comments stand between lines of it. */
const code =
  '[class*="diff"], [class*="blob-"], [class*="code-review"], [class*="review-thread"], [class*="review-comment"], [class*="CodeMirror"], .monaco-editor, .cm-editor, [data-path]';

/** `Write a note about this user…`, «Заметка о клиенте». */
const aboutSomeone =
  /(?<!\p{L})(?:notes?|заметк\p{L}+|комментари\p{L}+)\s(?:about|on|об?|про)\s.{0,12}(?:user|customer|client|contact|visitor|клиент|посетител|контакт|пользовател)|^(?:customer|client|contact|visitor|user)(?:.s)? notes?(?!\p{L})|видн\p{L}+ только (?:вам|мне)|(?:only you can see|visible only to you|only visible to you)/iu;

/** What is kept about a customer beside the ticket is no reply, and no note to this one. */
function isAside(box: HTMLElement, purpose: string): boolean {
  const beside = box.closest('aside, [role="complementary"], [class*="sidebar" i], [class*="side-panel" i], [class*="contact" i]');
  if (beside === null || forReplies.test(purpose.replace(internal, ''))) return false;
  return internal.test(purpose) || /note(?!-)|todo|zametk/i.test(`${attribute(box, 'class')} ${attribute(box, 'data-name')}`);
}

const pressed = 'button, input[type="submit"], input[type="button"], [role="button"]';
const pressedIn = askedOnce((at: HTMLElement) => elementsIn(at).filter((one) => one.matches(pressed)));

/** A task, a word to the makers, a colleague in another department: the box says so, or the one button beside it. */
function hasOtherAim(box: HTMLElement, purpose: string): boolean {
  if (answering.test(purpose)) return false;
  if (otherAims.test(purpose) && !internal.test(purpose)) return true;
  const around = outwards(box, 5).slice(1);
  const near = around.find((at) => pressedIn(at).some((one) => !one.matches('[class*="tool" i] *')));
  if (near === undefined || near.querySelectorAll('textarea, [contenteditable="true"]').length > 1) return false;
  const said = pressedIn(near).map(wordsOf);
  return (
    said.some((words) => otherAims.test(words)) &&
    !said.some((words) => answering.test(words) || (sends.test(words) && !otherAims.test(words)))
  );
}

const answering = /(?<!\p{L})(?:repl(?:y|ies)|answer|respon[ds]\p{L}*|ответ\p{L}*|заявител\p{L}+|клиент\p{L}*|customer)(?!\p{L})/iu;

const filtering = /^(?:apply|filter|search|find|show|применить|найти|искать|показать|отфильтровать)(?!\p{L})/iu;

/** A form whose buttons only look for something. */
function isOfFilter(box: HTMLElement): boolean {
  const buttons = [...(box.closest('form')?.querySelectorAll('button:not([type="button"], [type="reset"]), input[type="submit"]') ?? [])];
  return buttons.length > 0 && buttons.every((at) => filtering.test(lineOf(at)));
}

/** Whether a longer text can be written here, and nothing says that it is for something else. */
export const isWritingBox = askedOnce((element: HTMLElement): boolean => {
  const box = outermost(element);
  // A line for text is a reply box only in chats that say so; what else a form asks for is none.
  if (element.localName === 'input' && !element.matches('input:not([type]), input[type="text"]')) return false;
  if (!mayBeSeen(box) || box.closest(code) !== null) return false;
  const role = attribute(element, 'role');
  if (/^(searchbox|combobox|spinbutton)$/.test(role) || element.closest('[role="search"]') !== null) return false;
  const purpose = purposeOf(box === element ? element : box);
  const over = outwards(box, 2).map((at) => lineOf((at.previousElementSibling as HTMLElement | null) ?? undefined));
  if (
    isAside(box, purpose) ||
    isOfFilter(box) ||
    hasOtherAim(box, purpose) ||
    [...over.filter((line) => line.length <= 60), purpose].some((line) => aboutSomeone.test(line))
  )
    return false;
  if (isEditableBody(element)) return true;
  if (element.matches(editable)) {
    if (element.parentElement?.closest(editable) != null || /\bql-clipboard\b/.test(attribute(element, 'class'))) return false;
    return forReplies.test(purpose) || !notForReplies.test(purpose);
  }
  if (element.hasAttribute('readonly') || element.hasAttribute('disabled')) return false;
  if (element.localName === 'textarea') return forReplies.test(purpose) || !notForReplies.test(purpose);
  return (
    element.localName === 'input' &&
    /(type|write|enter) a (message|reply)|(введите|напишите|ваше) сообщение|написать сообщение/i.test(purpose)
  );
});

/** Whether the box says that an answer to somebody is written in it. */
export function isForReplies(element: HTMLElement): boolean {
  return (
    /(?<!\p{L})(?:repl(?:y|ies)|respon[ds]\p{L}*|answer|ответ\p{L}*)(?!\p{L})/iu.test(purposeOf(outermost(element))) && !isNoteBox(element)
  );
}
