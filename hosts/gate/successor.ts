import type { Host } from '../host';
import type { Send } from './send';

const telling = ['type', 'name', 'value', 'aria-label', 'title', 'action', 'formaction'];

/** What does not change where a page draws the same thing anew; classes do, and what stands in a box or a form. */
const markOf = (element: Element, isPressed: boolean): string =>
  [element.localName, isPressed && element.textContent.trim(), ...telling.map((name) => element.getAttribute(name))].join('\n');

function only<T extends Element>(gone: T, among: Iterable<Element>, isPressed: boolean): T | undefined {
  const mark = markOf(gone, isPressed);
  const like = [...among].filter((at) => at !== gone && markOf(at, isPressed) === mark);
  return like.length === 1 ? (like[0] as T) : undefined;
}

/**
 * The same send at what the page has put in the place of a control, a form or a box that it took out; undefined where
 * nothing or more than one thing may be it.
 */
export function successorOf(send: Send, host: Host): Send | undefined {
  const { by, element, submitter } = send;
  const page = element.ownerDocument;
  const boxes = () => [...page.getElementsByTagName(element.localName)].filter((at) => host.isReplyBox(at as HTMLElement));
  const among = by === 'press' ? host.sendControls(page) : by === 'form' ? page.forms : boxes();
  const now = only(element, among, by === 'press');
  if (now === undefined || submitter === undefined) return now && { ...send, element: now };
  const button = only(submitter, (now as HTMLFormElement).querySelectorAll('button, input'), true);
  return button && { ...send, element: now, submitter: button };
}
