const watchMs = 1500;

/**
 * Whether a page shows no reaction at all to a replayed send: no change of its content, no leaving, no form posted.
 * A slow answer of a server is no stillness: tools show a spinner, a disabled button or a notice meanwhile.
 */
export function staysStill(page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const view = page.defaultView;
    if (view === null) return resolve(false);
    const done = new AbortController();
    const watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => (target as Element).localName !== 'otklik-desk')) answer(false);
    });

    function answer(still: boolean): void {
      watcher.disconnect();
      clearTimeout(end);
      done.abort();
      resolve(still);
    }

    const end = setTimeout(() => answer(true), watchMs);
    watcher.observe(page, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const type of ['pagehide', 'beforeunload', 'submit', 'formdata'])
      view.addEventListener(type, () => answer(false), { capture: true, signal: done.signal });
  });
}
