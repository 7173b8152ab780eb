import type { Locator, Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { deskIn, gateOver, openPalette } from './job.ts';
import { openSite, type Site } from './site.ts';

/** A letter in which everything is longer than a line: name, subject, number and words of a question. */
const letter = `<!doctype html><html lang="ru"><body><main><article>
  <h1>Сверхдлинная${'тема'.repeat(40)}</h1>
  <p>От: Абдуррахман-Джалолиддин Мухаммадсалимхонзода-Семёнов-Тян-Шанский &lt;${'a'.repeat(60)}@mail.example&gt; № 7712</p>
  <div class="body"><p>Здравствуйте! Где мой заказ № ABCD-EFGH-1234567890-1234567890-1234567890-1234567890-XYZ?</p>
  <p>Когда вернёте 1 234 567 890 руб. за «${'Оченьдлинноеназвание'.repeat(6)}»? Курьер сказал ${'ы'.repeat(300)}.</p></div></article>
  <div contenteditable="true" role="textbox" aria-label="Ответ" style="min-height:90px"></div><button type="button">Отправить</button>
</main></body></html>`;
let page: Page;
let panel: Page;
let site: Site;

test.beforeEach(async ({ extension }) => {
  site = await openSite(letter);
  page = await extension.context.newPage();
  panel = await extension.open('sidepanel.html');
});
test.afterEach(async () => {
  site.close();
  await panel.close();
  await page.close();
});

test('the narrowest side panel never scrolls sideways, however long the words of a letter are', async () => {
  await panel.setViewportSize({ width: 280, height: 900 });
  await page.goto(site.address);
  await page.getByRole('textbox', { name: 'Ответ' }).click();
  await deskIn(page);
  await page.bringToFront();
  await panel.reload();
  const hidden = () => panel.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  await expect(panel.locator('.question-groups__one').nth(1)).toBeVisible();
  await panel.locator('summary', { hasText: 'Письмо клиента' }).first().click();
  expect(await hidden()).toBe(0);
  await panel.getByRole('tab', { name: 'Скрипт' }).click();
  await expect(panel.locator('.asks li')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Передать коллегам' }).click();
  await expect(panel.getByLabel('Записка')).toBeVisible();
  expect(await hidden()).toBe(0);
});

test('the tabs of a panel of 320 pixels stand in one row', async () => {
  await panel.setViewportSize({ width: 320, height: 900 });
  const tabs = await panel.getByRole('tab').all();
  expect(tabs).toHaveLength(5);
  const tops = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())?.y));
  expect(new Set(tops).size).toBe(1);
});

test('in a window zoomed to 200 % the gate keeps its buttons and the secret in sight, and the palette its replies', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(site.address);
  const box = page.getByRole('textbox', { name: 'Ответ' });
  const palette = await openPalette(page, box);
  await palette.getByRole('button', { name: 'Извинение' }).click();
  await expect(palette.getByRole('button', { name: /^Извините/u }).first()).toBeVisible();
  const boundOf = async (locator: Locator) => (await locator.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
  const replies = await boundOf(palette.getByRole('option').first());
  const phrases = await boundOf(palette.getByRole('region', { name: 'Обороты' }));
  expect(replies.y + replies.height).toBeLessThanOrEqual(phrases.y);
  await page.keyboard.press('Escape');
  await box.click();
  await page.keyboard.insertText(`${'Заказ передан в доставку, курьер позвонит заранее. '.repeat(60)}Карта 4111 1111 1111 1111.`);
  await page.getByRole('button', { name: 'Отправить' }).click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('button', { name: 'Скрыть и отправить' })).toBeInViewport({ ratio: 1 });
  const pane = await boundOf(gate.getByRole('region', { name: 'Ваш текст' }));
  const secret = await boundOf(gate.locator('mark'));
  expect(secret.y).toBeGreaterThanOrEqual(pane.y);
  expect(secret.y + secret.height).toBeLessThanOrEqual(pane.y + pane.height);
});
