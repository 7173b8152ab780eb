import type { Host } from '../host';
import { keysOf, replay, type Send } from './send';
import { staysStill } from './stillness';

/** `unready`: the checks are not here yet; `fault`: our own check failed. Neither may pass in silence. */
export type Verdict = 'no-draft' | 'clean' | 'held' | 'unready' | 'fault';

/** What the gate asks of the one who keeps it. */
export interface Keeper {
  host(): Host;
  /** Judges what this send would let out, at once. Never throws: a fault is a verdict. */
  judge(send: Send): Verdict;
  /** Brings the matter before the operator, or waits for the checks; true lets the send go. Never rejects. */
  settle(send: Send, verdict: Exclude<Verdict, 'clean' | 'no-draft'>): Promise<boolean>;
  /** The host's own event goes on, or the held send was replayed. */
  letGo(send: Send): void;
  /** The page has taken the control out meanwhile: the same send at the one in its place, where that surely sends the same. */
  inPlaceOf(send: Send): Send | undefined;
  /** The held send could not be replayed: the operator has to press Send again. */
  pressAgain(send: Send): void;
  /** A form is posted by an operator's act in which no send was seen: the last place to keep a secret in. */
  posting(form: HTMLFormElement, fields: FormData): void;
}

const actMs = 1500;
const longestPressMs = 800;
/** The longest that the two presses of a double click lie apart, as systems have it by default (ms). */
const doublePressMs = 500;
const saving = /draft|preview|save|чернов|просмотр|сохран/i;
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

export interface Guard {
  /** Watches one more window (frames that an editor wrote itself have their own), or a closed shadow root. */
  watch(view: Pick<EventTarget, 'addEventListener'>): void;
}

/** Stands between every send and the host: on window, in the capture phase, before the host's own listeners. */
export function standGuard(keeper: Keeper, signal: AbortSignal): Guard {
  let settling = false;
  // The rest of a held gesture (mouseup, click, keyup after a held press) must not reach the host either.
  let heldGesture: EventTarget | undefined;
  let released: () => void = () => {};
  let passing: Send | undefined;
  /** What was held and then sent, and when its press came. */
  let replayed: { readonly element: HTMLElement; readonly pressedAt: number } | undefined;
  let lastAct: { readonly at: number; readonly saves: boolean } | undefined;
  let lastJudged = Number.NEGATIVE_INFINITY;

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A question that comes up under a button still pressed would get its release, and hide what is pressed. */
  function release(event: Event): Promise<void> {
    if (event.type !== 'pointerdown' && event.type !== 'mousedown') return Promise.resolve();
    return new Promise((resolve) => {
      released = resolve;
      setTimeout(resolve, longestPressMs);
    });
  }

  async function hold(event: Event, send: Send, verdict: Exclude<Verdict, 'clean' | 'no-draft'>): Promise<void> {
    settling = true;
    try {
      await release(event);
      if (!(await keeper.settle(send, verdict))) return;
      const now = send.element.isConnected ? send : keeper.inPlaceOf(send);
      if (now === undefined) return keeper.pressAgain(send);
      passing = now;
      heldGesture = undefined;
      // Told before it goes: a quick host empties the reply box at once.
      keeper.letGo(now);
      const still = staysStill(now.element.ownerDocument);
      replay(now);
      replayed = { element: now.element, pressedAt: event.timeStamp };
      passing = undefined;
      settling = false;
      if (await still) keeper.pressAgain(now);
    } finally {
      passing = undefined;
      settling = false;
    }
  }

  /**
   * The second press of a double click whose first one was held and has been sent meanwhile. A host that gets both takes
   * them for one; one that got the first late would send twice.
   */
  const isSecond = (event: Event, { element }: Send): boolean =>
    replayed?.element === element && event.timeStamp - replayed.pressedAt < doublePressMs;

  function meet(event: Event, send: Send, final: boolean): void {
    if (passing !== undefined) return;
    if (settling) return stop(event);
    if (isSecond(event, send)) {
      heldGesture = send.element;
      return stop(event);
    }
    const verdict = keeper.judge(send);
    lastJudged = performance.now();
    if (verdict === 'no-draft') return;
    if (verdict === 'clean') {
      if (final) keeper.letGo(send);
      return;
    }
    stop(event);
    heldGesture = send.element;
    void hold(event, send, verdict);
  }

  function onPress(event: Event): void {
    const pressed = event as PointerEvent;
    if (event.type === 'pointerdown' || event.type === 'keydown') heldGesture = undefined;
    if (pressed.button !== 0) return;
    if (event.type === 'click') released();
    // The click comes right behind; where the pointer was let go elsewhere, none does.
    else if (event.type === 'pointerup') setTimeout(released);
    // A finger that goes down may only mean to scroll: it is the click that counts then.
    if (event.type !== 'click' && (pressed.pointerType === 'touch' || event.type === 'pointerup' || event.type === 'mouseup')) {
      if (heldGesture !== undefined && passing === undefined) stop(event);
      return;
    }
    const found = keeper.host().sendOn(event.composedPath());
    if (found === undefined) return;
    if (heldGesture === found.element && passing === undefined) return stop(event);
    meet(event, { by: 'press', ...found }, event.type === 'click');
  }

  function onKey(event: Event): void {
    const pressed = event as KeyboardEvent;
    if (pressed.isComposing) return;
    const path = event.composedPath();
    const target = path[0];
    if (event.type === 'keyup' || event.type === 'keypress') {
      if (heldGesture === target && passing === undefined) stop(event);
      if (event.type === 'keyup') heldGesture = undefined;
      return;
    }
    heldGesture = undefined;
    if (!(target instanceof Element) && (target as Partial<Element> | undefined)?.nodeType !== 1) return;
    const element = target as HTMLElement;
    if (pressed.key === 'Enter' || pressed.key === ' ') {
      const control = keeper.host().sendOn(path);
      if (control !== undefined) return meet(event, { by: 'press', ...control }, false);
    }
    if (keeper.host().sendsByKey(pressed) && keeper.host().isReplyBox(element)) {
      meet(event, { by: 'key', element, key: keysOf(pressed) }, true);
    }
  }

  function onSubmit(event: Event): void {
    const form = event.composedPath()[0] as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter ?? undefined;
    meet(event, { by: 'form', element: form, submitter }, true);
  }

  function note(event: Event): void {
    const words = event
      .composedPath()
      .slice(0, 4)
      .map((target) =>
        target instanceof HTMLElement ? `${target.title} ${target.getAttribute('aria-label')} ${target.textContent?.slice(0, 80)}` : '',
      );
    lastAct = { at: performance.now(), saves: event.type !== 'keydown' && saving.test(words.join(' ')) };
  }

  /** An autosave by a timer and a press on "Save draft" keep the draft as it is: only a post that may be a send counts. */
  function onFormData(event: Event): void {
    const now = performance.now();
    const judged = passing !== undefined || settling || now - lastJudged < actMs;
    if (judged || lastAct === undefined || lastAct.saves || now - lastAct.at > actMs) return;
    keeper.posting(event.composedPath()[0] as HTMLFormElement, (event as FormDataEvent).formData);
  }

  return {
    watch(view) {
      const options = { capture: true, signal };
      for (const type of presses) view.addEventListener(type, onPress, options);
      for (const type of ['keydown', 'keypress', 'keyup']) view.addEventListener(type, onKey, options);
      for (const type of ['pointerdown', 'keydown']) view.addEventListener(type, note, { ...options, passive: true });
      view.addEventListener('submit', onSubmit, options);
      view.addEventListener('formdata', onFormData, options);
    },
  };
}
