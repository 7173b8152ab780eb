import { namesFor } from './dialect';
import { liquid } from './liquid';

export const contact = {
  customer: 'contact.name',
  customerFirst: 'contact.first_name',
  customerAddress: 'contact.email',
  operator: 'agent.name',
  operatorFirst: 'agent.first_name',
  company: 'inbox.name account.name',
  number: 'conversation.id conversation.display_id',
} as const;

/** `{{contact.first_name}}`, with the conditions, fallbacks and filters of Liquid. */
export const chatwoot = liquid(namesFor(contact));
