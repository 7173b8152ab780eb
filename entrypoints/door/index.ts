import { browser, defineUnlistedScript } from '#imports';
import { belongsToParent } from '../desk.content/frames';
import { standAtDoor } from './door';

/** What the parts of the desk leave on the isolated world's own global, for one another and for the extension's pages. */
type Left = { otklikDesk?: 'from-start' | 'late'; otklikWake?: () => Promise<void> };

/**
 * All that a page carries of ours from its start: a few listeners. The desk itself is brought when the operator's first
 * focus or press needs it, so that loading a page costs next to nothing.
 */
export default defineUnlistedScript(() => {
  // A frame that the page wrote itself is looked after by the desk of that page.
  if (belongsToParent(window)) return;
  const left = globalThis as Left;
  left.otklikDesk = document.readyState === 'loading' ? 'from-start' : 'late';
  left.otklikWake = standAtDoor(window, {
    // The door knows one message; the library that the desk talks by would be larger than all of it.
    bring: async () => void (await browser.runtime.sendMessage({ id: 0, type: 'deskWanted', timestamp: Date.now() })),
    alive: () => browser.runtime?.id !== undefined,
  });
});
