import { browser } from '#imports';
import type { Ticket } from '@/utils/ticket';

const most = 20;

/**
 * Tickets whose page was left, by tab: many tools show the letter on one page and take the reply on another.
 * In the browser's memory only, gone with it; never on disk.
 */
export const leftTickets = {
  async keep(tabId: number, ticket: Ticket): Promise<void> {
    const before = await leftTickets.of(tabId);
    const others = before.filter(({ key }) => key !== ticket.key);
    await browser.storage.session.set({ [`left:${tabId}`]: [ticket, ...others].slice(0, most) });
  },
  async of(tabId: number): Promise<readonly Ticket[]> {
    const name = `left:${tabId}`;
    return ((await browser.storage.session.get(name))[name] as readonly Ticket[] | undefined) ?? [];
  },
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(`left:${tabId}`);
  },
};
