import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { overlay, type Extension } from './extension';

/** Goes through the first-run welcome as a new user does, with the starter library in both languages. */
export async function takeStarterLibrary({ welcome }: Extension): Promise<void> {
  await welcome.getByRole('textbox').fill('Мария Иванова');
  for (const name of ['На русском', 'На английском']) await welcome.getByLabel(name, { exact: true }).check();
  await welcome.getByRole('button', { name: 'Начать' }).click();
  await expect.poll(() => countTemplates(welcome)).toBeGreaterThan(100);
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
