import { browser } from '#imports';

/** Pages of ours that may stand over a host page. */
export type ShellPage = 'palette' | 'gate';

const frameStyles: Readonly<Record<ShellPage, string>> = {
  palette:
    'width:min(680px,calc(100vw - 32px));height:min(460px,calc(100vh - 32px));border:0;border-radius:12px;display:block;color-scheme:light dark;box-shadow:0 12px 40px #0005',
  gate: 'width:100vw;height:100vh;border:0;display:block;color-scheme:light dark;background:transparent',
};

const dialogStyles: Readonly<Record<ShellPage, string>> = {
  palette: 'padding:0;border:0;background:transparent;margin:auto;overflow:visible;max-width:none;max-height:none',
  gate: 'padding:0;border:0;background:transparent;margin:0;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;overflow:hidden',
};

export interface Shell {
  /** The closed root that everything of ours in the page lives in; put back where the host has taken it out. */
  root(): ShadowRoot;
  /** Loads a page of ours without showing it. */
  prepare(page: ShellPage): void;
  /** Shows it above everything, also above the host's own dialogs; it has the focus itself as long as its page cannot take keys. */
  show(page: ShellPage, takesKeys?: boolean): void;
  hide(page: ShellPage): void;
  shown(page: ShellPage): boolean;
  /** Whether a key was pressed in a page of ours that has left, and is still held or let go only now: it is not the draft's. */
  holds(event: KeyboardEvent): boolean;
  remove(): void;
}

interface Needs {
  /** The operator means to leave the palette by a key or click outside its own page. */
  readonly closed: () => void;
  readonly loaded: (page: ShellPage, frame: HTMLIFrameElement) => void;
}

/**
 * One element of ours in the host page, its shadow root closed: the host must not read templates.
 * Styles are set property by property, which no content security policy of a host forbids.
 */
export function openShell(page: Document, { closed, loaded }: Needs): Shell {
  const owner = page.createElement('otklik-desk');
  owner.style.cssText = 'all:initial;position:fixed;width:0;height:0;inset:0 auto auto 0;z-index:2147483647';
  const inside = owner.attachShadow({ mode: 'closed' });
  page.documentElement.append(owner);
  const dialogs = new Map<ShellPage, { readonly over: HTMLDialogElement; readonly frame: HTMLIFrameElement }>();
  const wanted = new Set<ShellPage>();
  /** Pages shown that cannot take keys yet. */
  const keyless = new Set<ShellPage>();
  /** A page of ours has left, and no key was pressed since. */
  let left = false;

  /** A page that rebuilds its whole document takes our element with it. */
  function root(): ShadowRoot {
    if (!owner.isConnected) page.documentElement.append(owner);
    return inside;
  }

  function dialog(which: ShellPage): { readonly over: HTMLDialogElement; readonly frame: HTMLIFrameElement } {
    const there = dialogs.get(which);
    if (there !== undefined) return there;
    const over = page.createElement('dialog');
    over.style.cssText = `${dialogStyles[which]};outline:none`;
    over.tabIndex = -1;
    over.ariaLabel = 'Отклик';
    const frame = page.createElement('iframe');
    frame.style.cssText = frameStyles[which];
    frame.src = browser.runtime.getURL(`/${which}.html`);
    frame.allow = 'clipboard-write';
    frame.addEventListener('load', () => {
      loaded(which, frame);
      // A focus given before the page came is lost when it comes: keys would go nowhere.
      if (!wanted.has(which) || keyless.has(which)) return;
      frame.blur();
      frame.focus();
    });
    over.append(frame);
    over.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave(which);
    });
    // A second Esc closes a dialog whatever is said to `cancel`.
    over.addEventListener('close', () => wanted.has(which) && leave(which));
    over.addEventListener('click', (event) => event.target === over && leave(which));
    // A press beside the frame would take the caret out of the reply box: what is typed next would go nowhere.
    over.addEventListener('mousedown', (event) => event.target === over && event.preventDefault());
    dialogs.set(which, { over, frame });
    root().append(over);
    return { over, frame };
  }

  /** The palette may be left at any time; the gate's question has to be answered in its own page. */
  function leave(which: ShellPage): void {
    if (which === 'palette') closed();
    else show(which);
  }

  function show(which: ShellPage, takesKeys = true): void {
    const { over, frame } = dialog(which);
    if (takesKeys) keyless.delete(which);
    else keyless.add(which);
    wanted.add(which);
    if (!owner.isConnected) over.close();
    root();
    // A dialog that opens gives the focus to the first that takes it.
    frame.inert = !takesKeys;
    if (!over.open) over.showModal();
    frame.inert = false;
    (takesKeys ? frame : over).focus();
  }

  return {
    root,
    show,
    prepare: (which) => void dialog(which),
    hide(which) {
      if (wanted.delete(which)) left = true;
      dialogs.get(which)?.over.close();
    },
    shown: (which) => owner.isConnected && (dialogs.get(which)?.over.open ?? false),
    holds({ type, repeat, isTrusted }) {
      // Editors are pressed by ourselves, too, while a reply goes in.
      const held = left && isTrusted && (repeat || type === 'keyup');
      left &&= repeat || !isTrusted;
      return held;
    },
    remove: () => owner.remove(),
  };
}
