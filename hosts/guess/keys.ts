import { attribute, elementsIn, isElement, lineOf, outermost, saysHidden, upwards, outwards } from '../reading';
import { isControl, namesOf, wordsOf } from './controls';
import { sends } from './words';

/** `Enter — отправить`, `Press Enter to send`; not `Ctrl+Enter — отправить`. */
const enterSends = /(?<![+\p{L}]\s?)(?:enter|⏎|↵)\s*(?:[—–:=-]|to|для|чтобы)?\s*(?:send|sends|отправ\p{L}+)/iu;

/** `Отправить (Enter)` on the control itself. */
const enterAlone = /\(\s*(?:enter|⏎|↵)\s*\)/iu;

/**
 * Whether these keys send. Ctrl+Enter and Cmd+Enter do in so many tools that they are always taken for it: where they
 * send nothing, a clean draft stays as it was. Enter alone only where the box says so.
 */
export function sendsByKey(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  const [target] = event.composedPath().length > 0 ? event.composedPath() : [event.target];
  return isElement(target) && saysEnterSends(target);
}

const message = /(?<!\p{L})(?:message|messages|write to|chat|сообщение|сообщения|написать|напишите)(?!\p{L})/iu;

/**
 * A box of one line for a message, as chats have: Enter sends there unless something says that it does not. Where it sends
 * nothing, a clean draft stays as it was.
 */
function isChatLine(box: HTMLElement): boolean {
  const height = box.getBoundingClientRect().height;
  const own = ['aria-label', 'placeholder', 'data-placeholder', 'title'].map((name) => attribute(box, name)).join(' ');
  if (height === 0 || height > 64 || !message.test(own) || !box.matches('textarea, [contenteditable], input')) return false;
  return !/(?:ctrl|cmd|⌘)\s?\+\s?(?:enter|⏎|↵)/i.test(outwards(box, 4).map(lineOf).join(' ').slice(0, 2000));
}

export function saysEnterSends(element: HTMLElement): boolean {
  const box = outermost(element);
  if (enterSends.test(wordsOf(box)) || isChatLine(box)) return true;
  const [, inner, outer] = [...upwards(box)];
  const near = outer ?? inner;
  if (near === undefined) return false;
  const hints = [...elementsIn(near, saysHidden)].filter((at) => /hint|help|tip|podskaz/i.test(namesOf(at)) || at.localName === 'small');
  const controls = [...elementsIn(near, saysHidden)].filter((at) => isControl(at));
  return hints.some((at) => enterSends.test(wordsOf(at))) || controls.some((at) => sends.test(wordsOf(at)) && enterAlone.test(wordsOf(at)));
}
