/** What the operator does while a change is being read back. */
export interface UndoWatch {
  /** Whether he took something back meanwhile: then the change was taken in, and is not to be made in another way. */
  undone(): boolean;
  end(): void;
}

/** Listens for the operator's own undo, by key or menu; what we press ourselves is not trusted by the browser. */
export function watchUndo(element: HTMLElement): UndoWatch {
  const watch = new AbortController();
  const view = element.ownerDocument.defaultView ?? window;
  let undone = false;
  const options = { capture: true, passive: true, signal: watch.signal };
  view.addEventListener(
    'keydown',
    ({ isTrusted, code, key, ctrlKey, metaKey, shiftKey, altKey }) => {
      const isZ = code === 'KeyZ' || /^[zя]$/i.test(key);
      undone ||= isTrusted && isZ && (ctrlKey || metaKey) && !shiftKey && !altKey;
    },
    options,
  );
  view.addEventListener(
    'beforeinput',
    ({ isTrusted, inputType }) => (undone ||= isTrusted && inputType === 'historyUndo' && !ours),
    options,
  );
  return { undone: () => undone, end: () => watch.abort() };
}

let ours = false;

/** Takes a step back ourselves: the browser calls what its own command does trusted, too. */
export function byOurselves(act: () => void): void {
  ours = true;
  try {
    act();
  } finally {
    ours = false;
  }
}
