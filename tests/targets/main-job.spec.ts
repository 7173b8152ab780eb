import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/extension';
import { gateOver, openPalette, takeStarterLibrary } from '../e2e/job';
import { tools, type Tool } from './tools';

const card = '4111 1111 1111 1111';

test.beforeAll(async ({ extension }) => takeStarterLibrary(extension));

/** The draft as the operator sees it. */
async function shown(box: Locator): Promise<string> {
  return box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText));
}

/** Mail parts lines at 72 characters and keeps no trailing blanks; a letter is compared by its words and lines. */
function words(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^>+$/.test(word))
    .join(' ');
}

async function signedOut(page: Page): Promise<void> {
  await page.context().clearCookies();
}

async function begin(page: Page, tool: Tool, letter: number) {
  await signedOut(page);
  const { box, send } = await tool.reply(page, letter);
  const palette = await openPalette(page, box);
  return { box, send, palette };
}

for (const tool of tools) {
  test.describe(tool.name, () => {
    test('a Russian letter: a fitting reply goes in, is edited, held, masked, and arrives as it was shown', async ({ extension }) => {
      const page = await extension.context.newPage();
      const { box, send, palette } = await begin(page, tool, 1);
      await expect(palette.getByRole('option').first()).toContainText(/доставк|заказ|посылк/iu);
      await palette.getByRole('combobox').first().fill('часы работы');
      await palette.getByRole('option', { name: /работ/iu }).first().click();
      await expect.poll(async () => words(await shown(box))).toContain('Здравствуйте, Анна');
      await box.press('Control+Home');
      await page.keyboard.press('End');
      await page.keyboard.type(` Карта ${card} проверена.`);
      const before = tool.count();
      await send.click();
      const gate = await gateOver(page);
      expect(tool.count()).toBe(before);
      await gate.getByRole('button', { name: /Скрыть.*отправить|Mask.*send/iu }).click();
      await expect.poll(() => tool.count()).toBe(before + 1);
      const arrived = tool.arrived();
      expect(arrived).not.toContain('1111 1111');
      expect(words(arrived)).toContain('Карта **** **** **** 1111 проверена.');
      await page.close();
    });

    test('an English letter: a clean reply goes through untouched and arrives as it was shown', async ({ extension }) => {
      const page = await extension.context.newPage();
      const { box, send, palette } = await begin(page, tool, 8);
      await palette.getByRole('combobox').first().fill('opening hours');
      await palette.getByRole('option', { name: /hours/iu }).first().click();
      await expect.poll(async () => words(await shown(box))).toMatch(/Hello|Dear|Good/u);
      const draft = words(await shown(box));
      const before = tool.count();
      await send.click();
      await expect.poll(() => tool.count()).toBe(before + 1);
      for (const line of draft.split('>')[0]?.split('. ') ?? []) expect(words(tool.arrived())).toContain(line.trim());
      await page.close();
    });

    test('a held reply sent back to the draft is not sent, and the draft is as it was', async ({ extension }) => {
      const page = await extension.context.newPage();
      const { box, send } = await begin(page, tool, 6);
      await page.keyboard.press('Escape');
      await box.press('Control+Home');
      await page.keyboard.type(`Карта ${card}.`);
      const draft = await shown(box);
      const before = tool.count();
      await send.click();
      const gate = await gateOver(page);
      await page.waitForFunction(() => performance.now() > 0);
      await gate.getByRole('button', { name: /Вернуться|Back/iu }).click();
      await expect(gate).toBeHidden();
      expect(await shown(box)).toBe(draft);
      expect(tool.count()).toBe(before);
      await page.close();
    });
  });
}
