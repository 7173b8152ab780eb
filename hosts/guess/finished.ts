import type { Ticket, TicketPart } from '@/utils/ticket';
import { attribute, isNobody } from '../reading';
import { unlessAnew } from './anew';
import { boxInUse } from './box-in-use';
import { boxesIn } from './near';
import { sendsIn } from './sends';

/**
 * The ticket with its key and with what the page does not say.
 * @param named whether the page tells who its customer is
 */
export function finish(page: Document, read: Ticket, named: boolean): Ticket {
  const boxes = boxesIn(page);
  const { told, ...ticket } = unlessAnew({ ...read, told: named }, page, boxInUse(boxes));
  const controls = boxes.length === 0 ? [] : sendsIn(page);
  const none: readonly (TicketPart | false)[] = [
    ticket.subject === '' && 'subject',
    ticket.number === '' && ticket.channel === 'ticket' && 'number',
    (isNobody(ticket.customer) || !told) && 'customer',
    (ticket.messages.length === 0 || ticket.messages.every(({ from }) => from === 'unknown')) && 'message',
    boxes.length === 0 && 'editor',
    controls.length === 0 && 'send',
  ];
  const own = ticket.number || `${ticket.subject.toLowerCase()}:${(ticket.customer.address || ticket.customer.name).toLowerCase()}`;
  return { ...ticket, key: `generic:${originOf(page)}:${own}`, doubts: none.filter((part) => part !== false) };
}

function originOf(page: Document): string {
  return page.location?.origin ?? attribute(page.documentElement, 'data-origin');
}
