import type { Host } from '@/hosts';
import { sendMessage } from '@/platform/desk';
import { lastLetter, type Ticket } from '@/utils/ticket';

export interface Seeing {
  /** What the page shows now, with the letter from the page before where this one shows none. */
  ticket(): Ticket;
  /** Asks for that letter, once per ticket. */
  recall(): Promise<void>;
}

/** Reads the ticket. Leaving a page with a letter tells it to the background's memory, for the page where it is answered. */
export function seeing(host: () => Host, page: Document, signal: AbortSignal): Seeing {
  let before: Ticket | undefined;
  let asked = '';

  function ticket(): Ticket {
    const now = host().readTicket(page);
    if (lastLetter(now) !== '' || before?.key !== now.key) return now;
    const { messages, attachments, firstReply } = before;
    const doubts = now.doubts.filter((part) => part !== 'message');
    return { ...now, messages, attachments, firstReply: now.firstReply ?? firstReply, doubts };
  }

  page.defaultView?.addEventListener(
    'pagehide',
    () => {
      const left = host().readTicket(page);
      // Only a letter that was surely read is worth remembering.
      if (lastLetter(left) !== '' && !left.doubts.includes('message')) void sendMessage('ticketLeft', left).catch(() => {});
    },
    { signal },
  );

  return {
    ticket,
    async recall() {
      const now = host().readTicket(page);
      if (lastLetter(now) !== '' || asked === now.key) return;
      asked = now.key;
      before = await sendMessage('recallTicket', now.key).catch(() => undefined);
    },
  };
}
