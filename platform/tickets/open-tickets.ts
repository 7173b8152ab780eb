import { browser } from '#imports';
import type { Ticket } from '@/utils/ticket';
import { alone } from '../kept/alone';

const inMemory = 'open-tickets';
const most = 20;
/** So much of each letter tells what a record of the contact needs; longer ones hold logs and tables. */
const longest = 8000;

const short = (ticket: Ticket): Ticket => ({
  ...ticket,
  messages: ticket.messages.slice(-6).map((message) => ({ ...message, text: message.text.slice(0, longest) })),
});

/**
 * Tickets that were open in this session, the newest first: many tools go on to the next one with the send, and the record
 * of the contact is still filled by what the letter told. In the browser's memory only, gone with it; never on disk.
 */
export const openTickets = {
  async keep(ticket: Ticket): Promise<void> {
    await alone(inMemory, async () => {
      const before = await openTickets.all();
      const [first] = before;
      if (first?.key === ticket.key && first.messages.length === Math.min(6, ticket.messages.length)) return;
      await browser.storage.session.set({ [inMemory]: [short(ticket), ...before.filter(({ key }) => key !== ticket.key)].slice(0, most) });
    });
  },
  async all(): Promise<readonly Ticket[]> {
    return ((await browser.storage.session.get(inMemory))[inMemory] as readonly Ticket[] | undefined) ?? [];
  },
};
