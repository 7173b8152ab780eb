import type { Ticket } from '../utils/ticket/index.ts';

const nobody = { name: '', address: '' } as const;

/** A ticket of nothing but one letter of its customer, for tests. */
export const ticketOf = (text: string, key = 'k'): Ticket => ({
  key,
  host: 'generic',
  channel: 'email',
  subject: '',
  number: '',
  customer: nobody,
  operator: nobody,
  messages: [{ from: 'customer', author: nobody, text }],
  attachments: [],
  firstReply: undefined,
  doubts: [],
});
