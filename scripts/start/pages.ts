import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';

/** Asks again until there is an answer. */
export async function until<T>(look: () => Promise<T | undefined>, what: string, patienceMs = 20_000): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${what}: nothing in ${patienceMs / 1000} s`);
    await wait(100);
  }
}

/** Firefox tells no address of an extension's page, so the page itself is asked. */
async function isOurs(frame: Frame, name: string): Promise<boolean> {
  return frame
    .evaluate((file) => location.protocol.endsWith('-extension:') && location.pathname === `/${file}.html`, name)
    .catch(() => false);
}

/** A page of the extension in a tab. */
export function ownPage(browser: Browser, name: string): Promise<Page> {
  return until(async () => {
    for (const page of await browser.pages()) if (await isOurs(page.mainFrame(), name)) return page;
    return undefined;
  }, `${name}.html`);
}

/** A page of the extension over the host page, once `selector` is in it and to be seen. */
export function ownFrame(page: Page, name: string, selector: string): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames()) {
      if (!(await isOurs(frame, name))) continue;
      const seen = await frame
        .evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector)
        .catch(() => false);
      if (seen) return frame;
    }
    return undefined;
  }, `${name}.html, ${selector}`);
}
