import type { DraftText, Insertion } from '../editor';
import { parseHtml } from './compare';
import { selectionOf } from './selection';
import { byOurselves } from './hand';

const command = /Mac|iP(hone|ad)/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
const keyZ = { key: 'z', code: 'KeyZ', keyCode: 90, ...command };
const keyY = { key: 'y', code: 'KeyY', keyCode: 89, ...command };

/** Takes the last step back: by the key that the editor listens to, or by the browser where nobody does. */
export function undo(element: HTMLElement, how: 'command' | undefined): void {
  const taken = press(element, 'keydown', keyZ);
  if (!taken && how === 'command') byOurselves(() => element.ownerDocument.execCommand('undo'));
}

/**
 * Ends the editor's open step of undo, so that the next change is one of its own: these editors begin a new one after
 * something was undone or done again. Nothing is drawn in between; what the draft reads as is looked at by the caller.
 */
export function endStep(element: HTMLElement): void {
  const before = element.innerHTML;
  press(element, 'keydown', keyZ);
  if (element.innerHTML !== before) redo(element);
}

/** Does again what was just taken back. */
function redo(element: HTMLElement): void {
  const undone = element.innerHTML;
  press(element, 'keydown', { ...keyZ, key: 'Z', shiftKey: true });
  // As long as they believe it down, editors take a paste without its formatting.
  press(element, 'keyup', { key: 'Shift', keyCode: 16 });
  if (element.innerHTML === undone) press(element, 'keydown', keyY);
}

/** Whether somebody but the browser takes steps back here; the last one is taken back and done again. */
export function undoesItself(element: HTMLElement): boolean {
  const before = element.innerHTML;
  const taken = press(element, 'keydown', keyZ);
  if (taken && element.innerHTML !== before) redo(element);
  return taken;
}

/**
 * Takes back the step that only evened out no-break spaces, so that the change before it is undone by one press. Where
 * there was none, the change itself is taken back and done again; nothing is drawn in between.
 */
export function withoutEvening(element: HTMLElement, read: () => DraftText): void {
  const plain = () => read().text.replaceAll('\u00a0', ' ');
  const whole = plain();
  press(element, 'keydown', keyZ);
  if (plain() !== whole) press(element, 'keydown', keyY);
}

/** A key as editors listen to it; it types nothing by itself. Tells whether somebody took it. */
export function press(
  element: HTMLElement,
  type: 'keydown' | 'keypress' | 'keyup',
  init: KeyboardEventInit & { keyCode: number },
): boolean {
  // Firefox fills in `which` only when it is told.
  const legacy = { ...init, which: init.keyCode };
  return !element.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...legacy }));
}

/** Tells the editor of a change in its tree, as the browser does after typing. */
export function tellInput(element: HTMLElement): boolean {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  return true;
}

/** The keys around a change made without any: some editors take their step of undo at one, and it types nothing. */
export function tellKeys(element: HTMLElement): void {
  press(element, 'keypress', { key: 'Unidentified', keyCode: 0 });
  press(element, 'keyup', { key: 'Unidentified', keyCode: 0 });
}

/** Puts the reply above everything; only for editors that take snapshots of their tree. */
export function insertNodesAtStart(element: HTMLElement, { html }: Insertion): boolean {
  const nodes = [...parseHtml(html).body.childNodes];
  const last = nodes.at(-1);
  element.prepend(...nodes);
  // Behind the last child of a block, or of the text itself.
  if (last) selectionOf(element)?.collapse(last, last.childNodes.length || last.nodeValue?.length);
  return tellInput(element);
}
