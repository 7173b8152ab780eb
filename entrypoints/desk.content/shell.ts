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
  /** The closed root that everything of ours in the page lives in. */
  readonly root: ShadowRoot;
  /** Loads a page of ours without showing it. */
  prepare(page: ShellPage): HTMLIFrameElement;
  /** Shows it above everything, also above the host's own dialogs. */
  show(page: ShellPage): void;
  hide(page: ShellPage): void;
  shown(page: ShellPage): boolean;
  remove(): void;
}

/**
 * One element of ours in the host page, its shadow root closed: the host must not read templates.
 * Styles are set property by property, which no content security policy of a host forbids.
 */
export function openShell(page: Document, closed: (which: ShellPage) => void): Shell {
  const owner = page.createElement('otklik-desk');
  owner.style.cssText = 'all:initial;position:fixed;width:0;height:0;inset:0 auto auto 0;z-index:2147483647';
  const root = owner.attachShadow({ mode: 'closed' });
  page.documentElement.append(owner);
  const dialogs = new Map<ShellPage, HTMLDialogElement>();

  function dialog(which: ShellPage): HTMLDialogElement {
    const there = dialogs.get(which);
    if (there !== undefined) return there;
    const made = page.createElement('dialog');
    made.style.cssText = dialogStyles[which];
    const frame = page.createElement('iframe');
    frame.style.cssText = frameStyles[which];
    frame.src = browser.runtime.getURL(`/${which}.html`);
    frame.allow = 'clipboard-write';
    made.append(frame);
    made.addEventListener('cancel', (event) => {
      event.preventDefault();
      closed(which);
    });
    if (which === 'palette') made.addEventListener('click', (event) => event.target === made && closed(which));
    dialogs.set(which, made);
    root.append(made);
    return made;
  }

  return {
    root,
    prepare: (which) => dialog(which).firstElementChild as HTMLIFrameElement,
    show(which) {
      const over = dialog(which);
      // A page that rebuilds its whole document takes our element with it.
      if (!owner.isConnected) page.documentElement.append(owner);
      if (!over.open) over.showModal();
      (over.firstElementChild as HTMLIFrameElement).focus();
    },
    hide: (which) => dialogs.get(which)?.close(),
    shown: (which) => dialogs.get(which)?.open ?? false,
    remove: () => owner.remove(),
  };
}
