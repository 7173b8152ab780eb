import { replay } from '@/hosts/gate';
import { holdsDraft, isTyping } from './drafts';
import { mayBeSend } from './presses';

/** A press or key that was stopped until the desk can judge it. */
interface Stopped {
  readonly again: () => void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

export interface Needs {
  /** Brings the desk into this frame; resolves when it is there. */
  readonly bring: () => Promise<void>;
  /** Whether this door belongs to the extension as it is now: one from before an update steps aside for the new one. */
  readonly alive: () => boolean;
}

/**
 * Waits for the operator. The first focus in something to write in brings the desk, and so does the first press: a tool's
 * own restored draft may be sent without ever having had the focus. Until the desk is there, what may be a Send of a draft
 * is stopped, and done again in front of the desk's gate, which judges it like any other.
 * @returns what brings the desk without an act of the operator's in the page
 */
export function standAtDoor(view: Window, { bring, alive }: Needs): () => Promise<void> {
  const door = new AbortController();
  const { signal } = door;
  let coming: Promise<void> | undefined;
  let stopped: Stopped | undefined;
  let gesture = false;
  let released: Promise<void> = Promise.resolve();
  let release: () => void = () => {};

  function wanted(): Promise<void> {
    coming ??= bring().then(handOver, (error: unknown) => {
      coming = undefined;
      failed(error);
    });
    return coming;
  }

  /** The rest of a stopped gesture must not reach the page beside the one that is done again. */
  async function handOver(): Promise<void> {
    await released;
    door.abort();
    stopped?.again();
  }

  /** Nothing passes in silence: where the desk cannot come, the operator decides about what was stopped. */
  function failed(error: unknown): void {
    console.error('Otklik: the desk did not come', error);
    const held = stopped;
    stopped = undefined;
    if (held === undefined) return;
    const ask = navigator.language.startsWith('ru')
      ? 'Отклик не смог проверить ответ. Отправить без проверки?'
      : 'Otklik could not check the reply. Send it unchecked?';
    if (!view.confirm(ask)) return;
    door.abort();
    held.again();
  }

  function stop(event: Event, again: () => void): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    stopped ??= { again };
    void wanted();
  }

  function onPress(event: Event): void {
    if (!alive()) return door.abort();
    if (event.type === 'pointerdown') gesture = false;
    if (gesture) {
      event.preventDefault();
      event.stopImmediatePropagation();
      // The click comes right behind; where the pointer was let go elsewhere, none does.
      if (event.type === 'click') release();
      else if (event.type === 'pointerup') setTimeout(release);
      return;
    }
    if ((event as PointerEvent).button !== 0) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    const control = (touch && event.type !== 'click') || !holdsDraft(view.document) ? undefined : mayBeSend(event.composedPath());
    if (control === undefined) return void wanted();
    gesture = true;
    if (event.type !== 'click') released = new Promise((resolve) => (release = resolve));
    stop(event, () => replay({ by: 'press', element: control }));
  }

  function onKey(event: Event): void {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (!alive()) return door.abort();
    void wanted();
    if (key !== 'Enter' || !(ctrlKey || metaKey) || !holdsDraft(view.document)) return;
    const element = event.composedPath()[0] as HTMLElement;
    const { code, altKey, shiftKey } = event as KeyboardEvent;
    stop(event, () =>
      replay({ by: 'key', element, key: { key, code, ctrlKey, metaKey, altKey, shiftKey, keyCode: 13, which: 13 } as KeyboardEventInit }),
    );
  }

  function onSubmit(event: Event): void {
    const form = event.composedPath()[0] as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter ?? undefined;
    if (alive() && holdsDraft(form)) stop(event, () => replay({ by: 'form', element: form, submitter }));
  }

  /** The focus that moves into a frame leaves only this trace in the page around it. */
  const look = (): void => {
    if (alive() && isTyping(view.document.activeElement)) void wanted();
  };

  const options = { capture: true, signal };
  const onFocus = (event: Event): void => {
    if (isTyping(event.composedPath()[0] as Element) && alive()) void wanted();
  };
  view.addEventListener('focusin', onFocus, options);
  view.addEventListener('blur', look, options);
  view.addEventListener('load', look, options);
  for (const type of presses) view.addEventListener(type, onPress, options);
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('submit', onSubmit, options);
  look();
  return wanted;
}
