import { browser } from '#imports';
import { dayMs } from '@/utils/clock';
import { type Figure, figureOf, touch, type Work } from '@/utils/figures';
import { database } from '../database';
import { vault } from '../vault';
import { watched } from '../library/watched';

const nameOf = (ticketKey: string): string => `work:${ticketKey}`;

async function worked(name: string, warnings?: readonly string[]): Promise<void> {
  const work = (await browser.storage.session.get(name))[name] as Work | undefined;
  await browser.storage.session.set({ [name]: touch(work, Date.now(), warnings) });
}

/** Own figures: what each reply took. Numbers only, on this machine only; work in hand is in the browser's memory. */
export const figures = {
  /** The operator did something at a ticket; the tab is remembered, because a draft tells only that. */
  async touch(ticketKey: string, tabId?: number): Promise<void> {
    const name = nameOf(await vault.tag(ticketKey));
    if (tabId !== undefined) await browser.storage.session.set({ [`front:${tabId}`]: name });
    await worked(name);
  },
  /** The tab was closed. */
  async left(tabId: number): Promise<void> {
    await browser.storage.session.remove(`front:${tabId}`);
  },
  /** The draft in a tab was checked, and these warnings stand in it. */
  async warned(tabId: number, warnings: readonly string[]): Promise<void> {
    const front = `front:${tabId}`;
    const name = (await browser.storage.session.get(front))[front] as string | undefined;
    if (name !== undefined) await worked(name, warnings);
  },
  async sent(ticketKey: string, sent: Omit<Figure, 'ticket' | 'replyMs' | 'handlingMs' | 'warned' | 'heeded'>): Promise<void> {
    const ticket = await vault.tag(ticketKey);
    const name = nameOf(ticket);
    const work = (await browser.storage.session.get(name))[name] as Work | undefined;
    await database.figures.put(figureOf({ ...sent, ticket }, work));
    await browser.storage.session.remove(name);
  },
  /** The code that the finished form gave a reply. */
  async coded(id: string, code: string): Promise<void> {
    await database.figures.update(id, { code });
  },
  onChange: watched(() => database.figures.count()),
  all(): Promise<readonly Figure[]> {
    return database.figures.toArray();
  },
  async removeAll(): Promise<void> {
    await database.figures.clear();
  },
  async forget(keepDays: number, now: Date): Promise<void> {
    await database.figures
      .where('at')
      .below(new Date(now.getTime() - keepDays * dayMs).toISOString())
      .delete();
  },
};
