import type { Host } from '@/hosts';
import { sendMessage } from '@/platform/desk';
import { lastLetter, type Ticket } from '@/utils/ticket';
import { changesOf } from './changes';

export interface Seeing {
  /**
   * What the page shows, with the letter from the page before where this one shows none; read anew only where the page may
   * have changed. Within one press on Send it is asked for several times, and pages show that they are pressed: there a
   * reading stands for a moment whatever changes.
   */
  ticket(inPress?: boolean): Ticket;
  /** Asks for that letter, once per ticket. */
  recall(): Promise<void>;
}

/** No page turns to another ticket and has its Send pressed as soon as that (ms). */
const momentMs = 250;

/** Whether nothing is missing that a page before this one may have shown. */
const isWhole = (ticket: Ticket) => lastLetter(ticket) !== '' && ticket.customer.name !== '';

/** Reads the ticket. Leaving a page with a letter tells it to the background's memory, for the page where it is answered. */
export function seeing(host: () => Host, page: Document, signal: AbortSignal): Seeing {
  let before: Ticket | undefined;
  let asked = '';
  let changes: (() => boolean) | undefined;
  let last: { readonly at: number; readonly by: Host; readonly ticket: Ticket } | undefined;

  function read(): Ticket {
    const now = host().readTicket(page);
    if (isWhole(now) || before?.key !== now.key) return now;
    const { name, address } = now.customer;
    const customer = { name: name || before.customer.name, address: address || before.customer.address };
    const seen = { ...now, customer, subject: now.subject || before.subject };
    const known = { message: lastLetter(before) !== '', customer: customer.name !== '', subject: seen.subject !== '' };
    const doubts = now.doubts.filter((part) => !(part in known && known[part as keyof typeof known]));
    if (lastLetter(now) !== '') return { ...seen, doubts };
    const { messages, attachments, firstReply } = before;
    return { ...seen, messages, attachments, firstReply: now.firstReply ?? firstReply, doubts };
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
    ticket(inPress) {
      changes ??= changesOf(page, signal);
      const by = host();
      const isInPress = inPress === true && last !== undefined && performance.now() - last.at <= momentMs;
      // Asked before the page is read, also for the first time: what changed until then is in what is read.
      if (!isInPress && changes()) last = undefined;
      if (last?.by !== by) last = { at: performance.now(), by, ticket: read() };
      return last.ticket;
    },
    async recall() {
      last = undefined;
      const now = host().readTicket(page);
      if (isWhole(now) || asked === now.key) return;
      asked = now.key;
      before = await sendMessage('recallTicket', now.key).catch(() => undefined);
      last = undefined;
    },
  };
}
