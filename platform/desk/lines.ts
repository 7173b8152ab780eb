import { browser } from '#imports';
import { alone } from '../kept/alone';

const most = 40;
const name = (tabId: number) => `lines:${tabId}`;

/** Tokens of the lines that desks opened, by tab. In the browser's memory only. */
export const lines = {
  async opened(tabId: number, token: string): Promise<void> {
    // The frames of a page open theirs in the same moment.
    await alone(name(tabId), async () => {
      await browser.storage.session.set({ [name(tabId)]: [token, ...(await lines.of(tabId))].slice(0, most) });
    });
  },
  async of(tabId: number): Promise<readonly string[]> {
    return ((await browser.storage.session.get(name(tabId)))[name(tabId)] as readonly string[] | undefined) ?? [];
  },
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(name(tabId));
  },
};
