import type { CheckContext } from '@/utils/etiquette';
import { lastLetter, type Ticket } from '@/utils/ticket';

const two = (number: number) => String(number).padStart(2, '0');

/** What the rules may know about this ticket, by the operator's own clock. */
export function contextOf(ticket: Ticket, attachments: number | undefined, now: Date): CheckContext {
  return {
    channel: ticket.channel,
    localTime: `${two(now.getHours())}:${two(now.getMinutes())}`,
    localDate: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    customerName: ticket.customer.name || undefined,
    customerMessage: lastLetter(ticket) || undefined,
    attachments,
    isFirstReply: ticket.firstReply,
  };
}
