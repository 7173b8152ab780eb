import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { overlay, type AtInbox } from './extension.ts';

/** Opens a letter of the sample inbox with its reply box in use, and waits until the product stands in it. */
export async function openLetter({ page, inbox, box }: Omit<AtInbox, 'send'>, id: string): Promise<void> {
  await page.goto(`${inbox.address}#${id}`);
  // The page of the first run may have come to the front meanwhile.
  await page.bringToFront();
  await box.click();
  await deskIn(page);
}

/** Waits until the product stands in a page, as it does once a reply box is in use. */
export async function deskIn(page: Page): Promise<void> {
  await page.waitForSelector('otklik-desk', { state: 'attached' });
}

/**
 * Waits until the mouse reaches a page of ours over the host page. It has been drawn before that: on a machine under
 * load Chromium goes on giving what the mouse does to the page below for a moment.
 */
export async function mouseIn(frame: Frame): Promise<void> {
  const body = frame.locator('body');
  await expect(async () => {
    await body.hover({ position: { x: 4, y: 40 } });
    expect(await body.evaluate((it) => it.matches(':hover'))).toBe(true);
  }).toPass();
}

/** Opens the palette from the reply box by its key, and waits for its first suggestion. */
export async function openPalette(page: Page, box: Locator): Promise<Frame> {
  await box.click();
  await deskIn(page);
  await page.keyboard.press('Alt+KeyO');
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await mouseIn(palette);
  return palette;
}

/** Finds a reply in the palette, fills in what it still asks for, and puts it in. */
export async function putIn(palette: Frame, query: string, title: RegExp): Promise<void> {
  await palette.getByRole('combobox').first().fill(query);
  await palette.getByRole('option', { name: title }).first().click();
  await insertChosen(palette);
}

/** Fills in what the chosen reply still asks for, and puts it in. */
export async function insertChosen(palette: Frame): Promise<void> {
  const chosen = palette.getByRole('region');
  const insert = chosen.getByRole('button', { name: /^(вставить|insert)/iu });
  await expect(insert).toBeVisible();
  for (const field of await chosen.locator('form input').all()) if ((await field.inputValue()) === '') await fill(field);
  await insert.click();
}

async function fill(field: Locator): Promise<void> {
  const kind = await field.evaluate((input: HTMLInputElement) => (input.type === 'date' ? 'date' : input.inputMode));
  await field.fill(kind === 'date' ? '2026-12-01' : kind === 'decimal' ? '2' : '9:00');
}

/** The gate's question, once it stands over the page. */
export async function gateOver(page: Page): Promise<Locator> {
  const gate = await overlay(page, 'gate');
  const dialog = gate.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await mouseIn(gate);
  return dialog;
}
