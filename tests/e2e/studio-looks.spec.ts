import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { openStudio, setSettings } from './open-studio';

let page: Page;
test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
});

const open = async (hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash);
const pages = [
  '',
  '/new',
  '/scripts',
  '/directory',
  '/profile',
  '/import',
  '/changes',
  '/insight',
  '/backup',
  '/doc/account-cannot-sign-in-ru',
];
const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const theme of ['light', 'dark'] as const) {
  test(`every page of the library is without a violation when ${theme} is chosen, whatever the system has`, async () => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await setSettings(page, { theme });
    await expect.poll(ground).toBe(theme === 'light' ? 'rgb(244, 246, 246)' : 'rgb(21, 24, 26)');
    for (const hash of pages) {
      await open(`library${hash}`);
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [hash, id, nodes[0]?.html])).toEqual([]);
    }
    await setSettings(page, { theme: 'auto' });
  });
}
