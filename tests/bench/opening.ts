import type { Frame, Page } from '@playwright/test';

/**
 * Opens the palette over a page whose reply box has the focus and presses a letter right behind its key.
 * @returns milliseconds from the key until that letter stands in the search, and until the focus is there
 */
export async function timeOpening(page: Page, palette: Frame): Promise<{ readonly letter: number; readonly focus: number }> {
  const start = Date.now();
  await page.keyboard.press('Alt+KeyO');
  await page.keyboard.press('x');
  await palette.waitForFunction(() => (document.querySelector('[role=combobox]') as HTMLInputElement).value.endsWith('x'), undefined, {
    polling: 'raf',
  });
  const letter = Date.now() - start;
  await palette
    .getByRole('combobox')
    .first()
    .evaluate((field) =>
      document.activeElement === field ? undefined : new Promise((resolve) => field.addEventListener('focus', resolve, { once: true })),
    );
  return { letter, focus: Date.now() - start };
}
