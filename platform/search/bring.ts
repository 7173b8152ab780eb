import { browser } from '#imports';

/** Only Chromium has pages without a window; the common types do not know it in every build. */
interface Offscreen {
  hasDocument?(): Promise<boolean>;
  createDocument(page: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
}
const { offscreen } = browser as unknown as { readonly offscreen?: Offscreen };

let bringing: Promise<void> | undefined;

/**
 * Brings the search page where it is not: an offscreen document, or in Firefox, whose background has a document of its
 * own, a frame in that. Called in the background only.
 */
export function bringSearch(): Promise<void> {
  bringing ??= bring().finally(() => (bringing = undefined));
  return bringing;
}

async function bring(): Promise<void> {
  if (offscreen) {
    if (await offscreen.hasDocument?.()) return;
    await offscreen.createDocument({ url: 'search.html', reasons: ['WORKERS'], justification: 'Searches the library in a worker' });
    return;
  }
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('/search.html');
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  await loaded;
}
