import type { Ticket } from '@/utils/ticket';

const nobody = { name: '', address: '' } as const;

/** Stands for the ticket where none is open: every value of it is missing, and so is asked for. */
export const noTicket: Ticket = {
  key: '',
  host: '',
  channel: 'email',
  subject: '',
  number: '',
  customer: nobody,
  operator: nobody,
  messages: [],
  attachments: [],
  firstReply: undefined,
  doubts: [],
};
