import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { servePages } from '../../tests/pages/server.ts';
import type { View } from '../../tests/pages/views.ts';
import { browserPath } from '../setup/browsers.ts';

const pages = fileURLToPath(new URL('../../tests/pages', import.meta.url));

export interface ViewOf {
  readonly folder: string;
  readonly view: View;
  /** No weight is learnt from it: its page shows how pages are read that nothing was fitted to. */
  readonly heldOut?: boolean | undefined;
}

interface Told {
  readonly views: readonly View[];
  readonly heldOut?: boolean;
}

/**
 * All views of the pages in tests/pages.
 * @param only how the names of the wanted folders begin
 */
export function viewsIn(only: readonly string[] = ['']): readonly ViewOf[] {
  return readdirSync(pages)
    .filter((folder) => existsSync(`${pages}/${folder}/page.json`) && only.some((start) => folder.startsWith(start)))
    .flatMap((folder) => {
      const { views, heldOut = false } = JSON.parse(readFileSync(`${pages}/${folder}/page.json`, 'utf8')) as Told;
      return views.map((view) => ({ folder, view, heldOut }));
    });
}

/** The views that weights are fitted to. */
export const learntViews = (): readonly ViewOf[] => viewsIn().filter(({ heldOut }) => heldOut !== true);

/** A browser that opens pages of tests/pages, each as wide as a tab. */
export async function openingPages(): Promise<{
  open(one: ViewOf): Promise<Page>;
  /** A page of these words alone. */
  write(html: string): Promise<Page>;
  close(): Promise<void>;
}> {
  const server = await servePages();
  const browser = await chromium.launch({ executablePath: browserPath('chromium') });
  const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 }, bypassCSP: true })).newPage();
  return {
    async open({ folder, view }) {
      await page.goto(`${server.address}${folder}/${view.path}`);
      return page;
    },
    async write(html) {
      await page.setContent(`<!doctype html><html><head><title>Desk</title></head><body>${html}</body></html>`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
