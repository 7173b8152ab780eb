import { browser } from '#imports';
import type { Protocol } from '../messages';

/** What is told of a reply that went out. */
export type SentReply = Parameters<Protocol['replySent']>[0];

const name = 'sending';

export interface SendingLine {
  /** The background forgets it: it did not go, or is told by a message. */
  takeBack(): void;
  /** The page is left: what the background holds is to be recorded. @returns whether it holds anything */
  leave(): boolean;
}

/**
 * Gives a reply that is being sent into the background's keeping: a page that goes with its send may be gone before it
 * can tell anything. Whatever ends the page ends the line.
 */
export function holdSending(sent: Promise<SentReply>): SendingLine {
  let line: ReturnType<typeof browser.runtime.connect> | undefined;
  let over = false;
  void sent
    .then((reply) => {
      if (over) return;
      line = browser.runtime.connect({ name });
      line.onDisconnect.addListener(() => (line = undefined));
      line.postMessage(reply);
    })
    .catch(() => {});
  return {
    takeBack() {
      over = true;
      line?.postMessage(null);
      line?.disconnect();
    },
    leave() {
      line?.disconnect();
      return line !== undefined;
    },
  };
}

/** In the background: hears of replies whose page was left before it could tell that they went. */
export function onSendingLeft(record: (sent: SentReply) => void): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== name) return;
    let held: SentReply | null = null;
    line.onMessage.addListener((told: SentReply | null) => {
      held = told;
    });
    line.onDisconnect.addListener(() => {
      if (held !== null) record(held);
    });
  });
}
