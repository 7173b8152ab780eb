import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, overlay, test } from './extension.ts';
import { openLetter, openPalette, mouseIn } from './job.ts';

/** Keys pressed right behind the palette's own, faster than a page can come or the focus can move into it. */

test('Escape right behind the palette key leads back into the reply box, at the first time and later', async ({ page, box, inbox }) => {
  await openLetter({ page, inbox, box }, '1041');
  for (const word of ['раз', 'два', 'три', 'четыре']) {
    const before = await box.innerText();
    await page.keyboard.press('Alt+KeyO');
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await page.keyboard.type(`${word} `);
    expect((await box.innerText()).replaceAll('\u00a0', ' ').trim()).toBe(`${before.replaceAll('\u00a0', ' ').trim()} ${word}`.trim());
  }
});

/** Presses as a Russian keyboard does: `keyboard.type` puts Cyrillic letters in without any key. */
async function press(page: Page, text: string): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  for (const key of text) {
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await keys.detach();
}

test('what is typed right behind the palette key is searched for, and nothing of it is lost', async ({ page, box, inbox }) => {
  await openLetter({ page, inbox, box }, '1042');
  const before = await box.innerText();
  for (const query of ['часы работы', 'возврат', 'refund']) {
    await page.keyboard.press('Alt+KeyO');
    await press(page, query);
    const palette = await overlay(page, 'palette');
    await expect(palette.getByRole('combobox').first()).toHaveValue(query);
    await expect(palette.getByRole('option').first()).toBeVisible();
    await expect(palette.getByRole('combobox').first()).toBeFocused();
    // What it holds now gives way to the next.
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
  }
  expect(await box.innerText()).toBe(before);
});

test('what is typed slowly while the palette page is busy stands in the order it was typed in', async ({ page, box, inbox }) => {
  await openLetter({ page, inbox, box }, '1042');
  const palette = await openPalette(page, box);
  await page.keyboard.press('Escape');
  for (const query of ['часы', 'refund']) {
    const busy = palette.evaluate(() => {
      const end = performance.now() + 1500;
      while (performance.now() < end);
    });
    await page.keyboard.press('Alt+KeyO');
    const keys = await page.context().newCDPSession(page);
    // Longer than any key is waited for before the focus goes over.
    for (const key of query) {
      void keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      void keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      await pause(300);
    }
    await busy;
    await expect(palette.getByRole('combobox').first()).toHaveValue(query);
    await expect(palette.getByRole('combobox').first()).toBeFocused();
    await keys.detach();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
  }
});

test('what is typed on right behind a reply that goes in stands behind it, and nothing is lost', async ({ page, box, inbox }) => {
  await openLetter({ page, inbox, box }, '1044');
  await page.keyboard.type('First line.');
  const palette = await openPalette(page, box);
  const search = palette.getByRole('combobox').first();
  await search.fill('opening hours');
  await expect(palette.getByRole('option', { name: /hours/iu }).first()).toBeVisible();
  // Faster than the focus can come back.
  await Promise.all([page.keyboard.press('Enter'), press(page, ' P.S. soon')]);
  await expect(box).toBeFocused();
  await expect(box).toHaveText(/^First line\.\s\S[^P]*\S\sP\.S\. soon$/su);
  // An Enter held on is not the draft's, and neither is its release.
  const before = await box.innerText();
  await page.evaluate(() => window.addEventListener('keyup', ({ key }) => (document.title += key)));
  await openPalette(page, box);
  await search.fill('opening hours');
  await expect(palette.getByRole('option', { name: /hours/iu }).first()).toBeVisible();
  await page.keyboard.down('Enter');
  await expect(box).toBeFocused();
  await expect.poll(() => box.innerText()).not.toBe(before);
  const after = await box.innerText();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await box.innerText()).toBe(after);
  expect(await page.title()).not.toContain('Enter');
});

test('closed by its key or by a click beside it, the palette leaves the caret where it was', async ({ page, box, inbox }) => {
  await openLetter({ page, inbox, box }, '1044');
  await page.keyboard.type('One two');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+KeyO');
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await mouseIn(palette);
  await page.mouse.click(60, 700);
  await expect(palette.getByRole('combobox').first()).toBeHidden();
  await expect(box).toBeFocused();
  await page.keyboard.type('-');
  await page.keyboard.press('Alt+KeyO');
  await expect(palette.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.press('Alt+KeyO');
  await expect(box).toBeFocused();
  await page.keyboard.type('+');
  await expect(box).toHaveText('One tw-+o');
});
