import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import { library } from './library';
import type { DraftSoFar } from './messages';
import { partsFor, prefilled, render } from './render';
import { installStarter } from './starter';
import { suggestFor } from './suggest';

/** The desk that a page of ours looks at; undefined where there is none. */
export type DeskPlace = { readonly tabId: number; readonly frameId: number } | undefined;

/** A ticket with what the operator filled in for it: a missing customer's name is asked for like any other value. */
function completed(ticket: Ticket, values: Readonly<Record<string, string>>): Ticket {
  const { 'customer.name': name, 'customer.address': address, 'ticket.number': number, 'ticket.subject': subject } = values;
  return {
    ...ticket,
    ...(number && { number }),
    ...(subject && { subject }),
    customer: { name: name || ticket.customer.name, address: address || ticket.customer.address },
  };
}

/** Replies for the desk in front: rendered for what its draft has already; for an empty one where no desk answers. */
export function repliesFor(tellDraft: () => Promise<DraftSoFar | undefined>) {
  return {
    templates: library.templates,
    usage: library.usage,
    installStarter,
    prefilled,
    suggestFor,
    async render(template: Template, ticket: Ticket, values: Readonly<Record<string, string>>) {
      return render(
        template,
        completed(ticket, values),
        values,
        await partsFor((await tellDraft().catch(() => undefined)) ?? { begun: false, signed: false }),
      );
    },
  };
}
