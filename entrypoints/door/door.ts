import { replay } from '@/hosts/gate';
import { holdsDraft, isTyping } from './drafts';
import type { FirstInLine } from './first';
import { mayBeSend } from './presses';

export interface Needs {
  /** Brings the desk into this frame; resolves when it listens at the door. */
  readonly bring: () => Promise<void>;
  /** Asks the operator whether what could not be checked goes all the same. */
  readonly ask: () => Promise<boolean>;
  /** Whether this door belongs to the extension as it is now: one from before an update steps aside for the new one. */
  readonly alive: () => boolean;
  /** Where the desk listens. */
  readonly first: FirstInLine;
  /** Stops listening. */
  readonly leave: () => void;
}

export interface Door {
  /** Brings the desk without an act of the operator's in the page. */
  wake(): Promise<void>;
  /** Takes an event that the window met, before any listener of the page. */
  met(event: Event): void;
}

const press = /^(?:pointer|mouse|click)/;
/** The longest that the two presses of a double click lie apart, as systems have it by default (ms). */
const doublePressMs = 500;

/**
 * Waits for the operator. The first focus in something to write in brings the desk, and so does the first press: a tool's
 * own restored draft may be sent without ever having had the focus. Until the desk is there, what may be a Send of a draft
 * is stopped, and done again in front of the desk's gate, which judges it like any other.
 */
export function standAtDoor(view: Window, { bring, ask, alive, first, leave }: Needs): Door {
  let coming: Promise<void> | undefined;
  /** Does again what was stopped. */
  let stopped: (() => void) | undefined;
  let gesture = false;
  /** The first press that was stopped, and whether it has been done again. */
  let pressed: { readonly control: HTMLElement; readonly at: number } | undefined;
  let given = false;
  let second = false;
  /** The question stands over the page, or what it was about is done again. */
  let asking = false;
  let passing = false;
  let released: Promise<void> = Promise.resolve();
  let release: () => void = () => {};

  function wanted(): Promise<void> {
    coming ??= bring().then(handOver, (error: unknown) => {
      coming = undefined;
      return failed(error);
    });
    return coming;
  }

  /** The rest of a stopped gesture must not reach the page beside the one that is done again; a second one may have begun meanwhile. */
  async function handOver(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== released;) await (last = released);
    gesture = false;
    const again = stopped;
    stopped = undefined;
    again?.();
    given = pressed !== undefined;
  }

  /** A host takes a double click for one press; where it gets the first one late, it would take the second for another. */
  function isSecond(event: Event): boolean {
    if (!press.test(event.type) || !event.isTrusted) return false;
    if (event.type === 'pointerdown')
      second =
        given && pressed !== undefined && event.timeStamp - pressed.at < doublePressMs && event.composedPath().includes(pressed.control);
    return second;
  }

  /** Nothing passes in silence: where the desk cannot come, the operator decides about what was stopped. */
  async function failed(error: unknown): Promise<void> {
    console.error('Otklik: the desk did not come', error);
    if (stopped === undefined) return;
    await released;
    const again = stopped;
    stopped = undefined;
    asking = true;
    const goes = await ask();
    asking = false;
    passing = goes;
    if (goes) again();
    passing = false;
  }

  function hold(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function stop(event: Event, again: () => void): void {
    hold(event);
    stopped ??= again;
    void wanted();
  }

  function onPress(event: Event): void {
    if (event.type === 'pointerdown') gesture = false;
    if (gesture) {
      hold(event);
      // The click comes right behind; where the pointer was let go elsewhere, none does.
      if (event.type === 'click') release();
      else if (event.type === 'pointerup') setTimeout(release);
      return;
    }
    const { button, pointerType } = event as PointerEvent;
    if (button !== 0) return;
    // A finger that goes down may only mean to scroll: it is the click that counts then.
    const scrolls = pointerType === 'touch' && event.type !== 'click';
    const control = scrolls || !holdsDraft(view.document) ? undefined : mayBeSend(event.composedPath());
    if (control === undefined) return void wanted();
    gesture = true;
    pressed ??= { control, at: event.timeStamp };
    if (event.type !== 'click') released = new Promise((resolve) => (release = resolve));
    stop(event, () => replay({ by: 'press', element: control }));
  }

  function onKey(event: Event): void {
    void wanted();
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey) || !holdsDraft(view.document)) return;
    const init = { key, code, ctrlKey, metaKey, altKey, shiftKey, keyCode: 13, which: 13 } as KeyboardEventInit;
    // The path of an event is empty once the event is over.
    const element = event.composedPath()[0] as HTMLElement;
    stop(event, () => replay({ by: 'key', element, key: init }));
  }

  function onSubmit(event: Event): void {
    const form = event.composedPath()[0] as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter ?? undefined;
    if (holdsDraft(form)) stop(event, () => replay({ by: 'form', element: form, submitter }));
  }

  function act(event: Event): void {
    const { type } = event;
    if (press.test(type)) onPress(event);
    else if (type === 'keydown') onKey(event);
    else if (type === 'submit') onSubmit(event);
    else if (type === 'focusin' && isTyping(event.composedPath()[0] as Element)) void wanted();
  }

  return {
    wake: wanted,
    met(event) {
      // The focus that moves into a frame leaves only these traces in the page around it.
      if (event.type === 'blur' || event.type === 'load') {
        if (!first.taken() && isTyping(view.document.activeElement) && alive()) void wanted();
      } else if (!alive()) leave();
      else if (isSecond(event)) hold(event);
      // A gesture that was stopped is stopped to its end, also when the desk has come meanwhile.
      else if (first.taken() && !gesture) first.pass(event);
      else if (!passing && !asking) act(event);
    },
  };
}
