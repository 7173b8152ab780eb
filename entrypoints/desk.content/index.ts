import { defineContentScript } from '#imports';
import { openDesk } from './desk';
import { belongsToParent } from './frames';

export default defineContentScript({
  registration: 'runtime',
  // Sites are granted one by one; the background registers this script for them.
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    // A frame that the page wrote itself is looked after by the desk of that page.
    if (belongsToParent(window)) return;
    (globalThis as { otklikDesk?: 'from-start' | 'late' }).otklikDesk = document.readyState === 'loading' ? 'from-start' : 'late';
    openDesk(ctx);
  },
});
