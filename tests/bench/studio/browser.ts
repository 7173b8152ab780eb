import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { browserPath } from '../../../scripts/setup/browsers.ts';

const build = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Studio {
  readonly browser: Browser;
  readonly page: Page;
}

/** The library's pages in Chromium with this profile, the welcome gone through. */
export async function openStudio(profile: string, hash: string): Promise<Studio> {
  const browser = await launch({
    executablePath: browserPath('chromium'),
    userDataDir: profile,
    headless: true,
    pipe: true,
    enableExtensions: [build],
    defaultViewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--lang=ru', '--accept-lang=ru-RU,ru'],
  });
  const worker = await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
  const address = `chrome-extension://${new URL(worker.url()).host}/options.html`;
  const page = await browser.newPage();
  await page.goto(address);
  const welcome = () => page.evaluate(() => chrome.storage.local.set({ settings: { welcomed: true, language: 'ru' } }));
  // A browser that was killed may load the page once more while it finds its feet.
  await welcome().catch(() => page.waitForSelector('#root').then(welcome));
  await page.goto(`${address}#${hash}`);
  await page.reload();
  return { browser, page };
}

/** The one part of the extension's interface that this script calls by name. */
declare const chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

export interface KeptDocument {
  readonly id: string;
  readonly title: string;
  readonly other: { readonly origin?: { readonly file: string } };
}

/** What the database of the profile holds. */
export function keptDocuments(page: Page): Promise<readonly KeptDocument[]> {
  return page.evaluate(
    () =>
      new Promise<KeptDocument[]>((resolve, reject) => {
        const opening = indexedDB.open('otklik');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const { result } = opening;
          const reading = result.transaction('documents').objectStore('documents').getAll();
          reading.onsuccess = () => {
            result.close();
            resolve(reading.result as KeptDocument[]);
          };
          reading.onerror = () => reject(reading.error ?? new Error('cannot read'));
        };
      }),
  );
}
