import type { SendControl } from '../host';

/** One send that the operator began: what will be replayed if it was held and then let go. */
export interface Send {
  readonly by: 'press' | 'key' | 'form';
  /** The control pressed, the element that had the key, or the form. */
  readonly element: HTMLElement;
  readonly submitter?: HTMLElement | undefined;
  readonly key?: KeyboardEventInit | undefined;
  /** The reply goes out later: by this press, or by one in what it opens. */
  readonly later?: SendControl['later'] | undefined;
}

/**
 * Makes the held send happen as if it had not been held.
 * A page that trusts only real presses will not take it: the text stays approved, and the operator presses once more.
 * @returns false when the control has left the page meanwhile
 */
export function replay(send: Send): boolean {
  const { element } = send;
  if (!element.isConnected) return false;
  if (send.by === 'form') {
    const form = element as HTMLFormElement;
    const submitter = send.submitter?.isConnected === true ? send.submitter : null;
    // A field named "requestSubmit" or "submit" would hide the method.
    HTMLFormElement.prototype.requestSubmit.call(form, submitter);
    return true;
  }
  if (send.by === 'key') {
    const init = { bubbles: true, cancelable: true, composed: true, ...send.key };
    for (const type of ['keydown', 'keypress', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, init));
    return true;
  }
  // Some tools send on the press and not on the click: the whole gesture is given back.
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, buttons: 1, pointerType: 'mouse', isPrimary: true }));
  const pressed = element.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  if (pressed) leaveDraft(element);
  element.dispatchEvent(new PointerEvent('pointerup', { ...mouse, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', mouse));
  if (element.isConnected) element.click();
  return true;
}

/** A real press takes the focus out of the draft: tools that take a text in only when it is left wait for that. */
function leaveDraft(control: HTMLElement): void {
  control.focus({ preventScroll: true });
  const { activeElement } = control.ownerDocument;
  if (activeElement !== control && activeElement !== null && 'blur' in activeElement) (activeElement as HTMLElement).blur();
}

/** The keys of a keyboard event, enough to press them again. */
export function keysOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, location, keyCode, which } = event as KeyboardEvent & {
    keyCode: number;
    which: number;
  };
  // `keyCode` and `which` are outdated but many tools still read them.
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, location, keyCode, which };
}
