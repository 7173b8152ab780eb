import { $$, attribute, isEditableBody, lineOf, mayBeSeen, outermost, upwards } from '../reading';
import { wordsOf } from './controls';
import { forReplies, internal, notForReplies } from './words';

const editable = '[contenteditable]:not([contenteditable="false"])';
/** Where code is reviewed, comments stand between lines of it. */
const code = '[class*="diff"], [class*="blob-"], [class*="review"], [class*="CodeMirror"], .monaco-editor, .cm-editor, [data-path]';

/** What is written beside a field about its purpose: its label, and the words and names of its own. */
function purposeOf(element: HTMLElement): string {
  const page = element.ownerDocument;
  const id = attribute(element, 'id');
  const outside = id === '' ? [] : $$(`label[for="${CSS.escape(id)}"]`, page).map(lineOf);
  const by = attribute(element, 'aria-labelledby')
    .split(' ')
    .flatMap((name) => (name === '' ? [] : lineOf(page.getElementById(name) ?? undefined)));
  const around = [...(element.closest('label')?.childNodes ?? [])].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
  const names = `${attribute(element, 'name')} ${id}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[\W_]+/g, ' ');
  const words = element.matches(`textarea, ${editable}, body`) ? attributesOnly(element) : wordsOf(element);
  return [words, ...outside, ...by, ...around, names].join(' | ');
}

function attributesOnly(element: HTMLElement): string {
  return ['aria-label', 'title', 'placeholder', 'data-placeholder', 'aria-placeholder', 'data-tooltip']
    .map((name) => attribute(element, name))
    .join(' ');
}

/** Whether a longer text can be written here, and nothing says that it is for something else. */
export function isWritingBox(element: HTMLElement): boolean {
  const box = outermost(element);
  if (!mayBeSeen(box) || box.closest(code) !== null) return false;
  const role = attribute(element, 'role');
  if (/^(searchbox|combobox|spinbutton)$/.test(role) || element.closest('[role="search"]') !== null) return false;
  const purpose = purposeOf(box === element ? element : box);
  if (isEditableBody(element)) return true;
  if (element.matches(editable)) {
    if (element.parentElement?.closest(editable) != null || /\bql-clipboard\b/.test(attribute(element, 'class'))) return false;
    return forReplies.test(purpose) || !notForReplies.test(purpose);
  }
  if (element.hasAttribute('readonly') || element.hasAttribute('disabled')) return false;
  if (element.localName === 'textarea') return forReplies.test(purpose) || !notForReplies.test(purpose);
  // A line for text is a reply box only in chats that say so.
  return (
    element.matches('input:not([type]), input[type="text"]') &&
    /(type|write|enter) a (message|reply)|(введите|напишите|ваше) сообщение|написать сообщение/i.test(purpose)
  );
}

/** Whether the box says that an answer to somebody is written in it. */
export function isForReplies(element: HTMLElement): boolean {
  return (
    /(?<!\p{L})(?:repl(?:y|ies)|respon[ds]\p{L}*|answer|ответ\p{L}*)(?!\p{L})/iu.test(purposeOf(outermost(element))) && !isNoteBox(element)
  );
}

/** Whether what is written here now stays inside: the box says so, or the tab or switch chosen beside it. */
export function isNoteBox(element: HTMLElement): boolean {
  const box = outermost(element);
  const own = purposeOf(box);
  if (internal.test(own)) return true;
  if (/public|клиент|инициатор|заявител|customer/i.test(own)) return false;
  for (const at of [...upwards(box)].slice(1, 6)) {
    const chosen = at.querySelector('[role="tab"][aria-selected="true"], [aria-pressed="true"], input[type="radio"]:checked');
    if (chosen !== null) return internal.test(wordsOf(chosen.closest('label') ?? chosen));
    const heading = at.querySelector('h1, h2, h3, h4, h5, legend');
    if (heading !== null)
      return internal.test(lineOf(heading)) && at.querySelectorAll('textarea, iframe, [contenteditable="true"]').length === 1;
  }
  return false;
}
