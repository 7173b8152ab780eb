import type { Browser } from 'puppeteer-core';
import { type BrowserName, start, Tab } from './browsers.ts';

/** A worker has a browser of its own: one that hangs is ended and replaced, and costs nobody else anything. */
export interface Worker {
  /** A tab that answers; a fresh browser after `lose`. */
  tab(): Promise<Tab>;
  lose(): Promise<void>;
}

function worker(name: BrowserName, verbose: boolean): Worker {
  let browser: Browser | undefined;
  let tab: Tab | undefined;
  return {
    async tab() {
      if (tab) return tab;
      browser = await start(name);
      const page = await browser.newPage();
      await page.setViewport({ width: 900, height: 900 });
      if (verbose)
        page
          .on('console', (message) => console.log(`  [${name}] ${message.text()}`))
          .on('pageerror', (error) => console.log(`  [${name}] ${String(error)}`));
      const fresh = new Tab(page, name);
      await page.exposeFunction('pressKeys', (keys: string) => fresh.typed(keys));
      tab = fresh;
      return fresh;
    },
    async lose() {
      const last = browser;
      browser = tab = undefined;
      if (!last) return;
      const killed = setTimeout(() => last.process()?.kill('SIGKILL'), 5000);
      await last.close().catch(() => last.process()?.kill('SIGKILL'));
      clearTimeout(killed);
    },
  };
}

/** Does all the work by `count` workers; each takes the next piece when it is free. */
export async function share<T>(
  name: BrowserName,
  count: number,
  verbose: boolean,
  work: readonly T[],
  piece: (hands: Worker, one: T) => Promise<void>,
): Promise<void> {
  const left = [...work];
  await Promise.all(
    Array.from({ length: Math.min(count, left.length) }, async () => {
      const hands = worker(name, verbose);
      try {
        for (let next = left.shift(); next !== undefined; next = left.shift()) await piece(hands, next);
      } finally {
        await hands.lose();
      }
    }),
  );
}
