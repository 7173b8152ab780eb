import { browser } from '#imports';
import type { Ticket } from '@/utils/ticket';
import { alone } from '../kept/alone';

const most = 20;
/** Characters of a tab's tickets: browsers give all of an extension some ten megabytes of this memory. */
const longest = 200_000;
const nameOf = (tabId: number): string => `left:${tabId}`;

/** The newest of them, as far as there is room; the newest itself in any case. */
function fitting(tickets: readonly Ticket[]): readonly Ticket[] {
  let room = longest;
  return tickets.slice(0, most).filter((ticket, at) => {
    room -= JSON.stringify(ticket).length;
    return at === 0 || room >= 0;
  });
}

/**
 * Tickets whose page was left, by tab: many tools show the letter on one page and take the reply on another.
 * In the browser's memory only, gone with it; never on disk.
 */
export const leftTickets = {
  async keep(tabId: number, ticket: Ticket): Promise<void> {
    const name = nameOf(tabId);
    // The frames of a page are left in the same moment.
    await alone(name, async () => {
      const others = (await leftTickets.of(tabId)).filter(({ key }) => key !== ticket.key);
      await browser.storage.session.set({ [name]: fitting([ticket, ...others]) });
    });
  },
  async of(tabId: number): Promise<readonly Ticket[]> {
    const name = nameOf(tabId);
    return ((await browser.storage.session.get(name))[name] as readonly Ticket[] | undefined) ?? [];
  },
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(nameOf(tabId));
  },
};
