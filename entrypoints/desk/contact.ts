import type { Contact, Spared } from '@/utils/contact';
import type { SentReply } from '@/platform/desk';
import type { MaskedReply } from '@/utils/redaction';
import { keptShare, keptWhole } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

/** How the gate let a reply go: what it masked and what was spared, by type alone. */
export interface Passage {
  readonly gate: Contact['gate'];
  readonly reason: string;
  readonly stopped?: Readonly<Record<string, number>>;
  readonly spared?: readonly Spared[];
  /** The tool keeps it and sends it at a time of the operator's choice. */
  readonly scheduled?: boolean;
}

interface Sending extends Passage {
  readonly templates: readonly string[];
  readonly mask: (text: string) => Promise<MaskedReply>;
  readonly now: Date;
}

/** The record of a reply that goes out: everything that may hold a customer's words is masked here, before it is kept. */
async function contactOf(
  ticket: Ticket,
  reply: string,
  { gate, reason, stopped, spared, scheduled, templates, mask, now }: Sending,
): Promise<Contact> {
  return {
    id: crypto.randomUUID(),
    sentAt: now.toISOString(),
    ticketKey: await mask(ticket.key),
    ticketNumber: ticket.number,
    host: ticket.host,
    subject: await mask(ticket.subject),
    customer: await mask(ticket.customer.name),
    reply: await mask(reply),
    templates,
    gate,
    ...(reason !== '' && { reason }),
    ...(stopped !== undefined && Object.keys(stopped).length > 0 && { stopped }),
    ...(scheduled === true && { scheduled }),
    ...(spared !== undefined && spared.length > 0 && { spared }),
  };
}

/** A reply of which less than this is left when it goes out was written anew. */
const muchKept = 0.6;

export interface Went {
  readonly ticket: Ticket;
  readonly text: string;
  readonly passage: Passage;
  /** Templates in it, with the text they were put in as. */
  readonly used: readonly (readonly [template: string, put: string])[];
  readonly mask: (text: string) => Promise<MaskedReply>;
  /** When it was sent. */
  readonly now: Date;
}

/** What is told of a reply that goes out: masked here, and not within the press, so that the host's send waits for nothing. */
export async function toldOf({ ticket, text, passage, used: all, mask, now }: Went): Promise<SentReply> {
  // A phrase, a question, a summing-up is put in as templates are, and is none.
  const used = all.filter(([template]) => template !== '');
  return {
    contact: await contactOf(ticket, text, { ...passage, templates: used.map(([template]) => template), mask, now }),
    ticket: ticket.key,
    customer: ticket.customer.address,
    edited: used.some(([, put]) => !keptWhole(put, text)),
    rewritten: used.filter(([, put]) => keptShare(put, text) < muchKept).map(([template]) => template),
    inserted: await Promise.all(used.map(async ([template, put]) => ({ template, text: await mask(put) }))),
  };
}
