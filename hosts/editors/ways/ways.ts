import type { Insertion } from '../editor';
import { hasBlocks, selectEmptyLine } from './empty-line';
import { byOurselves } from './hand';
import { beforeInputEvent, pasteEvent } from './page-events';
import { beforeInputInPage } from './page-world';
import { tellKeys } from './steps';
import { deepFocus, rangeOf, selectionIn } from './selection';

/** A way of putting a reply where the selection is; false when it was surely not taken. */
export type Way = (element: HTMLElement, reply: Insertion) => boolean;

/** Where the browser would send the event: the element around the caret. */
function target(element: HTMLElement): HTMLElement {
  const node = selectionIn(element)?.from.node;
  const at = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  return at && element.contains(at) ? (at as HTMLElement) : element;
}

function command(element: HTMLElement, name: string, value: string): boolean {
  // Firefox answers false at times although it did it: what counts is what is read back.
  byOurselves(() => element.ownerDocument.execCommand(name, false, value));
  tellKeys(element);
  return true;
}

/** Synthetic events have no effect of their own: an editor that took one says so by `preventDefault`. */
const dispatched = (element: HTMLElement, event: Event): boolean => !target(element).dispatchEvent(event) || event.defaultPrevented;

export const paste: Way = (element, reply) => dispatched(element, pasteEvent(element, reply));
/** Text in the clothes of HTML, for editors that let the browser paste plain text: a synthetic paste has no such effect. */
export const pasteTextAsHtml: Way = (element, { text }) => paste(element, { text, html: escaped(text) });
export const pasteText: Way = (element, { text }) => paste(element, { text, html: '' });
/** The place named by the event itself: a model that follows the selection late then still takes the right one. */
function staticRange(element: HTMLElement): StaticRange | undefined {
  const range = selectionIn(element);
  return range && new StaticRange(rangeOf(element, range));
}

/** In Firefox only the page's own world can make this event so that the page can read it. */
export const announcePaste: Way = (element, reply) => {
  if ('wrappedJSObject' in window) return beforeInputInPage(target(element), 'insertFromPaste', reply);
  return dispatched(element, beforeInputEvent(element, 'insertFromPaste', reply, staticRange(element)));
};
/** Both, as a paste by hand comes: some take the announcement only behind a paste that they saw, or the paste itself. */
export const pasteOrAnnounce: Way = (element, reply) => paste(element, reply) || announcePaste(element, reply);
export const pasteOrAnnounceText: Way = (element, { text }) => pasteOrAnnounce(element, { text, html: '' });
export const typeText: Way = (element, { text }) => command(element, text ? 'insertText' : 'delete', text);
/** Firefox would keep the empty paragraph in which paragraphs are put. */
export const typeHtml: Way = (element, { html, text }) => {
  if ('wrappedJSObject' in window && hasBlocks(html)) selectEmptyLine(element);
  return html ? command(element, 'insertHTML', html) : typeText(element, { html, text });
};
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
/** Lines as breaks, for elements that take no paragraphs; a text of one line as it is, since `insertHTML` changes its spaces. */
export const typeLines: Way = (element, { text, html }) =>
  text.includes('\n') ? command(element, 'insertHTML', escaped(text)) : typeText(element, { text, html });
/** The editor answers a paste by giving the focus to an unseen box, and reads a moment later what stands in it. */
export const pasteByBox: Way = (element, reply) => {
  if (paste(element, reply)) return true;
  const box = deepFocus(element.ownerDocument);
  if (!box || box === element || !(box as HTMLElement).isContentEditable) return false;
  return command(element, reply.html ? 'insertHTML' : 'insertText', reply.html || reply.text);
};
export const textByBox: Way = (element, { text }) => pasteByBox(element, { text, html: '' });
