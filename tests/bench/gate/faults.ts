import type { Page } from '@playwright/test';
import type { Extension } from '../../e2e/extension.ts';

export const faults = [
  'none',
  'background killed',
  'database closed',
  'page navigates',
  'update',
  'checks never come',
  'gate taken out',
] as const;
export type Fault = (typeof faults)[number];

async function worker({ context, id }: Extension) {
  const ours = context.serviceWorkers().find((one) => one.url().includes(id));
  return ours ?? context.waitForEvent('serviceworker', { timeout: 5000 });
}

/** Ends the background as the browser does when it is idle; the next event starts it again. */
async function killBackground({ context }: Extension, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const [ours] = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  if (ours !== undefined) await session.send('Target.closeTarget', { targetId: ours.targetId });
  await session.detach();
}

declare const chrome: {
  scripting: { executeScript: () => Promise<unknown>; getRegisteredContentScripts(): Promise<readonly unknown[]> };
  runtime: { reload(): void };
};
declare let whole: (() => Promise<unknown>) | undefined;

/** What goes wrong before the press. */
export async function faultBefore(fault: Fault, extension: Extension, page: Page): Promise<void> {
  if (fault === 'background killed') await killBackground(extension, page);
  if (fault === 'database closed') {
    const own = await extension.open('options.html');
    await own.evaluate(() => new Promise<void>((resolve) => (indexedDB.deleteDatabase('otklik').onsuccess = () => resolve())));
    await own.close();
  }
  if (fault === 'checks never come') {
    await (
      await worker(extension)
    ).evaluate(() => {
      Object.assign(globalThis, { whole: chrome.scripting.executeScript });
      chrome.scripting.executeScript = () => Promise.reject(new Error('a fault made for the bench'));
    });
  }
}

/** What goes wrong while the question is asked. */
export async function faultDuring(fault: Fault, extension: Extension, page: Page): Promise<void> {
  if (fault === 'background killed') await killBackground(extension, page);
  if (fault === 'page navigates') await page.reload();
  if (fault === 'gate taken out') await page.evaluate(() => document.querySelector('otklik-desk')?.remove());
  if (fault === 'update') {
    const old = await worker(extension);
    const gone = new Promise((resolve) => old.once('close', resolve));
    void old.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await gone;
  }
}

/** Whether the fault could be taken back without a new start of the browser. */
export async function mended(fault: Fault, extension: Extension): Promise<boolean> {
  if (fault !== 'checks never come' && fault !== 'update') return true;
  return worker(extension)
    .then((own) => own.evaluate(wholeAgain, fault === 'update'))
    .catch(() => false);
}

/** Run in the background. */
async function wholeAgain(isUpdate: boolean): Promise<boolean> {
  if (!isUpdate) {
    if (typeof whole === 'undefined') return false;
    chrome.scripting.executeScript = whole;
    return true;
  }
  const stands = async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0;
  for (let tries = 0; tries < 100 && !(await stands()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  return stands();
}
