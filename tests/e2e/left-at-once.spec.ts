import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './extension.ts';
import { deskIn } from './job.ts';
import { openSite, type Site } from './site.ts';

/** A reply was sent, and its page is no more: the record is made all the same. */
let site: Site;
test.beforeAll(async () => {
  site = await openSite(`<!doctype html><html lang="ru"><body><h1>Заказ 7712</h1>
<p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p>
<textarea aria-label="Ответ" rows="6" cols="60"></textarea><button onclick="navigator.sendBeacon('send', document.querySelector('textarea').value)">Отправить</button></body></html>`);
});
test.afterAll(() => site.close());

const ways: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the tab is closed', (page) => page.close()],
  ['the page is left for another', (page) => page.goto('about:blank')],
];

async function recorded({ open }: Extension, text: string): Promise<void> {
  const panel = await open('sidepanel.html');
  await panel.getByRole('tab', { name: 'Контакт' }).click();
  await expect(panel.locator('.contact-row__reply', { hasText: text })).toHaveCount(1);
  await panel.close();
}

for (const [name, leave] of ways)
  test(`right behind Send ${name}: the reply is recorded, once`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.goto(site.address);
    const text = `Добрый день! Заказ уже у курьера: ${name}.`;
    await page.getByLabel('Ответ').click();
    await deskIn(page);
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: 'Отправить' }).click();
    await leave(page);
    await recorded(extension, text);
    await page.close();
  });
