import { defineUnlistedScript } from '#imports';
import { isOurPage } from '@/platform/ours';
import { onMessage, sendMessage } from '@/platform/messages';
import type { FromWorker, ToWorker } from '@/platform/search/worker';

type Reply = { readonly answer: unknown } | { readonly failed: string };

/**
 * All that the search page runs, in one plain file: it keeps the worker that searches, and passes questions to it. A
 * module and what it imports would be four files, each waiting for the side panel that is drawn on the same thread.
 */
export default defineUnlistedScript(() => {
  const worker = new Worker('/search-worker.js');
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('building' in data) {
      // Nobody may be listening: that is no fault.
      void sendMessage('searchBuilding', data.building ?? null).catch(() => undefined);
      return;
    }
    waiting.get(data.number)?.('answer' in data ? { answer: data.answer } : { failed: data.failed });
    waiting.delete(data.number);
  });

  /** A worker that died answers nothing: all who wait are told. */
  worker.addEventListener('error', ({ message }) => {
    for (const reply of waiting.values()) reply({ failed: message });
    waiting.clear();
  });

  onMessage('askSearch', ({ data: ask, sender }) => {
    if (!isOurPage(sender)) return Promise.resolve<Reply>({ failed: 'only pages of ours may ask' });
    last += 1;
    const number = last;
    return new Promise<Reply>((resolve) => {
      waiting.set(number, resolve);
      const question: ToWorker = { number, ask };
      worker.postMessage(question);
    });
  });
});
