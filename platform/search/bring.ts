import { browser } from '#imports';
import { alone } from '../kept/alone';

/** Only Chromium has pages without a window; the common types do not know it in every build. */
interface Offscreen {
  hasDocument?(): Promise<boolean>;
  createDocument(page: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
}
const { offscreen } = browser as unknown as { readonly offscreen?: Offscreen };

/**
 * Brings the search page where it is not: an offscreen document, or in Firefox, whose background has a document of its
 * own, a frame in that. In Chromium the background and the side panel call it, which need not wait for each other so;
 * who comes second waits until the page of the first stands. In Firefox the background alone does.
 */
export const bringSearch = (): Promise<void> => alone('search-page', bring);

/** Whether the search can be brought from here. A frame over a host page knows nothing of the locks of the others. */
export const canBring = offscreen !== undefined && (globalThis.window === undefined || window.top === window);

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
