import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import type { Shot } from './shots.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));

export interface Gallery {
  newPage(): Promise<Page>;
  /** Shows a screen as a picture of it is to be taken: still, and with nothing on its way. */
  show(page: Page, shot: Shot, lang: 'ru' | 'en', theme: 'light' | 'dark' | 'auto'): Promise<void>;
  close(): Promise<void>;
}

/**
 * Every screen of the product with fakes behind it, in a browser without a window. Built before it is shown: a server that
 * makes each of the thousand files when a page asks for it takes longer for the first page than a busy machine is given.
 */
export async function openGallery(): Promise<Gallery> {
  const config = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': house.replace(/\/$/, '') } },
    build: { outDir: `${house}.cache/screens`, emptyOutDir: true, minify: false, cssTarget: 'chrome123', reportCompressedSize: false },
    preview: { port: 0 },
  } as const;
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  return {
    newPage: async () => (await browser.newContext({ deviceScaleFactor: 1 })).newPage(),
    async show(page, { screen, width, height, act, density }, lang, theme) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme === 'auto' ? 'light' : theme, reducedMotion: 'reduce' });
      await page.goto(`${address}?screen=${screen}&lang=${lang}&theme=${theme}&density=${density ?? 'cosy'}`);
      await page.locator('#root > *').first().waitFor();
      // The gate cannot be answered in its first moment, and looks so.
      const rest = () => page.waitForFunction(() => !document.querySelector('[aria-busy=true], .actions [aria-disabled=true]'));
      await rest();
      await act?.(page);
      await rest();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
