import { defineContentScript } from '#imports';
import { openDesk } from './desk';

export default defineContentScript({
  registration: 'runtime',
  // Sites are granted one by one; the door stands in their pages, and has the background bring this when it is needed.
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    openDesk(ctx);
  },
});
