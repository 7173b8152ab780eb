import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startExtension } from './extension.ts';

/** Where Chromium reads what a company has set, on Linux. */
const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'otklik-test.json');

function mayWrite(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string; readonly matches: readonly string[] }[]> };
};

test('sites that the company set by the browser’s policy are registered, and taken off with the policy', async () => {
  test.skip(process.platform !== 'linux' || !mayWrite(), 'only root may write a policy of the browser');
  // The browser looks at its policies in its own time.
  test.setTimeout(120_000);
  const extension = await startExtension();
  try {
    const registered = async () => {
      const own = await extension.open('options.html');
      const found = await own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
      await own.close();
      return (found.find(({ id }) => id === 'company')?.matches ?? []).toSorted();
    };
    expect(await registered()).toEqual([]);
    const sites = ['https://mail.company.example', 'https://*.desk.example', 'not an address'];
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension.id]: { sites } } } }));
    await expect.poll(registered, { timeout: 60_000 }).toEqual(['https://*.desk.example/*', 'https://mail.company.example/*']);
    rmSync(file);
    await expect.poll(registered, { timeout: 60_000 }).toEqual([]);
  } finally {
    rmSync(file, { force: true });
    await extension.close();
  }
});
