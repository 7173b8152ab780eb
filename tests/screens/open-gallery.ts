import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import type { Shot } from './shots.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));

export interface Gallery {
  newPage(): Promise<Page>;
  /** Shows a screen as a picture of it is to be taken: still, and with nothing on its way. */
  show(page: Page, shot: Shot, lang: 'ru' | 'en', theme: 'light' | 'dark' | 'auto'): Promise<void>;
  close(): Promise<void>;
}

/** Every screen of the product with fakes behind it, in a browser without a window. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: `${house}.cache/screens`,
    resolve: { alias: { '@': house.replace(/\/$/, '') } },
    server: { port: 0, fs: { allow: [house] } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  return {
    newPage: async () => (await browser.newContext({ deviceScaleFactor: 1 })).newPage(),
    async show(page, { screen, width, height, act, density }, lang, theme) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme === 'auto' ? 'light' : theme, reducedMotion: 'reduce' });
      await page.goto(`${address}?screen=${screen}&lang=${lang}&theme=${theme}&density=${density ?? 'cosy'}`);
      await page.locator('#root > *').first().waitFor();
      const rest = () => page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
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
