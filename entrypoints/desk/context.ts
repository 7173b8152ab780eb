import { clockTime, isoDay } from '@/utils/clock';
import type { CheckContext } from '@/utils/etiquette';
import { lastLetter, type Ticket } from '@/utils/ticket';

/** What the rules may know about this ticket, by the operator's own clock. */
export function contextOf(ticket: Ticket, attachments: number | undefined, now: Date): CheckContext {
  return {
    channel: ticket.channel,
    localTime: clockTime(now),
    localDate: isoDay(now),
    customerName: ticket.customer.name || undefined,
    customerMessage: lastLetter(ticket) || undefined,
    attachments,
    isFirstReply: ticket.firstReply,
  };
}
