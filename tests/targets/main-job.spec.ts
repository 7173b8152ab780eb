import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/extension';
import { gateOver, openPalette, putIn } from '../e2e/job';
import { plainLetter, readLines, shownLetter } from './letters';
import { tools, type Tool } from './tools';

const card = '4111 1111 1111 1111';
let page: Page;

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
  await page.context().clearCookies();
});
test.afterEach(async () => {
  // Chromium forgets a close that comes while the tool goes on to its next page, and the page would stay for good.
  await page.waitForLoadState('networkidle');
  await page.close();
});

/** The draft as the operator sees it. */
async function shown(box: Locator): Promise<string> {
  return box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText));
}

async function begin(tool: Tool, letter: number) {
  const { box, send } = await tool.reply(page, letter);
  const palette = await openPalette(page, box);
  return { box, send, palette };
}

/** Everything that arrived is everything that was shown. */
async function expectArrived(tool: Tool, draft: string): Promise<void> {
  if (tool.form === 'plain') expect(plainLetter(tool.arrived())).toBe(plainLetter(draft));
  else expect(await shownLetter(page, tool.arrived())).toEqual(readLines(draft));
}

for (const tool of tools) {
  test.describe(tool.name, () => {
    test('a Russian letter: a fitting reply goes in, is edited, held, masked, and arrives as it was shown', async () => {
      const { box, send, palette } = await begin(tool, 1);
      await expect(palette.getByRole('option').first()).toContainText(/доставк|заказ|посылк/iu);
      await putIn(palette, 'сколько стоит доставка', /сколько стоит/iu);
      await expect.poll(() => shown(box)).toContain('Здравствуйте, Анна');
      await box.press('Control+Home');
      await page.keyboard.press('End');
      await page.keyboard.type(` Карта ${card} проверена.`);
      const draft = await shown(box);
      const before = tool.count();
      await send.click();
      const gate = await gateOver(page);
      const mask = (await gate.locator('.secrets__fate').first().innerText()).replace(/^→\s*/u, '');
      expect(tool.count()).toBe(before);
      await gate.getByRole('button', { name: /Скрыть.*отправить|Mask.*send/iu }).click();
      await expect.poll(() => tool.count()).toBe(before + 1);
      expect(draft).toContain(card);
      await expectArrived(tool, draft.replace(card, mask));
    });

    test('an English letter: a clean reply goes through untouched and arrives as it was shown', async () => {
      const { box, send, palette } = await begin(tool, 8);
      await putIn(palette, 'opening hours', /hours/iu);
      await expect.poll(() => shown(box)).toContain('Hello James');
      // Written on without a click: the caret is back in the reply box, also in one of a frame.
      await page.keyboard.type(' Have a nice day.');
      await expect.poll(() => shown(box)).toContain('Have a nice day.');
      const draft = await shown(box);
      const before = tool.count();
      await send.click();
      await expect.poll(() => tool.count()).toBe(before + 1);
      await expectArrived(tool, draft);
    });

    test('a held reply sent back to the draft is not sent, and the draft is as it was', async () => {
      const { box, send } = await begin(tool, 6);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(`Карта ${card}.`);
      const draft = await shown(box);
      const before = tool.count();
      await send.click();
      const gate = await gateOver(page);
      await gate.getByRole('button', { name: /Вернуться|Back/iu }).click();
      await expect(gate).toBeHidden();
      expect(await shown(box)).toBe(draft);
      expect(tool.count()).toBe(before);
      // What is held stands selected, and the next key goes to it.
      await page.keyboard.type('Позже');
      await expect.poll(() => shown(box)).toBe(draft.replace(card, 'Позже'));
    });
  });
}
