import { openAnswering } from './answering';
import type { Ask } from './question';

/** What goes between the search page and its worker. */
export type ToWorker = { readonly number: number; readonly ask: Ask };
export type FromWorker =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: string }
  | { readonly building: { readonly done: number; readonly total: number } | undefined };

/** Runs in the worker: answers what the search page passes to it. */
export function answerQuestions(): void {
  const say = (news: FromWorker): void => globalThis.postMessage(news);
  const answer = openAnswering((building) => say({ building }));
  globalThis.addEventListener('message', ({ data: { number, ask } }: MessageEvent<ToWorker>) => {
    answer(ask).then(
      (found) => say({ number, answer: found }),
      (fault: unknown) => say({ number, failed: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
}
