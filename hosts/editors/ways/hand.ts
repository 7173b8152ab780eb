/** What the operator does while a change is made and read back. */
export interface Hand {
  /** Whether he took something back meanwhile: then the change was taken in, and is not to be made in another way. */
  undone(): boolean;
  /** Whether he wrote something meanwhile: from then on nothing is taken back, it would take his words with it. */
  wrote(): boolean;
  end(): void;
}

/**
 * Listens for the operator's own keys, words without keys, pastes and undo, by key or menu; what we press ourselves is not trusted by the browser.
 * @param before called once, just before the first thing that he writes comes into the draft
 */
export function watchHand(element: HTMLElement, before: () => void): Hand {
  const watch = new AbortController();
  const view = element.ownerDocument.defaultView ?? window;
  let undone = false;
  let wrote = false;
  const hear = (type: keyof WindowEventMap, meant: (event: never) => void): void =>
    view.addEventListener(type, (event) => event.isTrusted && meant(event as never), {
      capture: true,
      passive: true,
      signal: watch.signal,
    });
  const write = (): void => {
    if (!wrote) before();
    wrote = true;
  };
  hear('keydown', ({ code, key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) => {
    if (!ctrlKey && !metaKey) {
      if ([...key].length === 1 || /^(Enter|Backspace|Delete|Dead|Process|Unidentified)$/.test(key)) write();
    } else undone ||= (code === 'KeyZ' || /^[zя]$/i.test(key)) && !shiftKey && !altKey;
  });
  for (const type of ['paste', 'cut', 'drop', 'compositionstart'] as const) hear(type, write);
  hear('beforeinput', ({ inputType }: InputEvent) => {
    if (ours) return;
    undone ||= inputType === 'historyUndo';
    if (unkeyed.test(inputType)) write();
  });
  return { undone: () => undone, wrote: () => wrote, end: () => watch.abort() };
}

/** What dictation, a spelling corrector, a list of characters or a drag bring: no key is pressed for it. */
const unkeyed = /^(?:insert(?:Text|ReplacementText|FromYank|FromDrop|Transpose)|deleteBy(?:Drag|Cut))$/;

let ours = false;

/** Gives the browser a command ourselves: it calls what its own command does trusted, too. */
export function byOurselves(act: () => void): void {
  ours = true;
  try {
    act();
  } finally {
    ours = false;
  }
}
