import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
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
  await expect.poll(() => page.evaluate(() => document.querySelector('otklik-desk') !== null)).toBe(true);
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
