import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { overlay, type Extension } from './extension';

/** Takes the starter library in both languages through the product's own store, as the welcome page does. */
export async function takeStarterLibrary(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await options.getByRole('button', { name: /стартов|starter/i }).first().click();
  await expect.poll(() => countTemplates(options)).toBeGreaterThan(100);
  await options.close();
}

function countTemplates(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('otklik');
        opening.onsuccess = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('documents')) return resolve(0);
          const counting = result.transaction('documents').objectStore('documents').count();
          counting.onsuccess = () => resolve(counting.result);
        };
        opening.onerror = () => resolve(0);
      }),
  );
}

/** Opens the palette from the reply box by its key, and waits for its first suggestion. */
export async function openPalette(page: Page, box: Locator): Promise<Frame> {
  await box.click();
  await expect.poll(() => page.evaluate(() => document.querySelector('otklik-desk') !== null)).toBe(true);
  await page.keyboard.press('Alt+KeyO');
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('option').first()).toBeVisible();
  return palette;
}

/** The gate's question, once it stands over the page. */
export async function gateOver(page: Page): Promise<Locator> {
  const gate = await overlay(page, 'gate');
  const dialog = gate.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  return dialog;
}
