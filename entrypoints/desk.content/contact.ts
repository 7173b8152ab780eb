import type { Contact, Spared } from '@/utils/contact';
import type { MaskedReply } from '@/utils/redaction';
import type { Ticket } from '@/utils/ticket';

/** How the gate let a reply go: what it masked and what was spared, by type alone. */
export interface Passage {
  readonly gate: Contact['gate'];
  readonly reason: string;
  readonly stopped?: Readonly<Record<string, number>>;
  readonly spared?: readonly Spared[];
}

interface Sending extends Passage {
  readonly templates: readonly string[];
  readonly mask: (text: string) => MaskedReply;
  readonly now: Date;
}

/** The record of a reply that goes out: everything that may hold a customer's words is masked here, before it is kept. */
export function contactOf(ticket: Ticket, reply: string, { gate, reason, stopped, spared, templates, mask, now }: Sending): Contact {
  return {
    id: crypto.randomUUID(),
    sentAt: now.toISOString(),
    ticketKey: mask(ticket.key),
    ticketNumber: ticket.number,
    host: ticket.host,
    subject: mask(ticket.subject),
    customer: mask(ticket.customer.name),
    reply: mask(reply),
    templates,
    gate,
    ...(reason !== '' && { reason }),
    ...(stopped !== undefined && Object.keys(stopped).length > 0 && { stopped }),
    ...(spared !== undefined && spared.length > 0 && { spared }),
  };
}
