import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension';

/** The one part of the extension's interface that tests of the library call by name. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};

/** Settings as a lead has made them. */
export const setSettings = (page: Page, part: object): Promise<void> =>
  page.evaluate(
    (given) =>
      chrome.storage.local
        .get('settings')
        .then(({ settings }) => chrome.storage.local.set({ settings: { ...Object(settings), ...given } })),
    part,
  );

/** A page of the library that has a list, with the first run behind. */
export async function openStudio(extension: Extension, at = ''): Promise<Page> {
  const page = await extension.open(`options.html#library${at && `/${at}`}`);
  // The first run may still be writing what was said in it.
  await expect(async () => {
    await setSettings(extension.welcome, { welcomed: true });
    await expect(page.getByRole('grid')).toBeVisible({ timeout: 5000 });
  }).toPass();
  return page;
}

/** Leads a page of the extension to another of its pages; the one before is no longer drawn when this ends. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        // Heard by the page before, which draws within the event.
        if (location.hash === `#${to}`) done();
        else addEventListener('hashchange', () => setTimeout(done, 0), { once: true });
        location.hash = to;
      }),
    hash,
  );

/** Gives a file to the first control on the page that takes one. */
export const chooseFile = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
