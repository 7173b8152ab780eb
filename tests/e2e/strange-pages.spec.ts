import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { gateOver } from './job.ts';
import { openSite, type Site } from './site.ts';

const card = '4111 1111 1111 1111';
let page: Page;
let site: Site | undefined;

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
});
test.afterEach(async () => {
  await page.close();
  site?.close();
});

const letter = '<h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p>';

/** A letter and a reply box whose parts stand in a shadow root that the page keeps closed. */
const closedRoot = `<!doctype html><html lang="ru"><body>${letter}<reply-form style="display:block;width:600px"></reply-form><script>
  customElements.define('reply-form', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML = '<textarea aria-label="Ответ" rows="8" cols="60"></textarea><button type="button">Отправить</button>';
      root.querySelector('button').addEventListener('click', () => {
        const text = root.querySelector('textarea').value;
        fetch('/send', { method: 'POST', body: text });
      });
    }
  });
</script></body></html>`;

test('a reply box in a closed shadow root: a reply goes in, is held and sent once, masked', async () => {
  site = await openSite(closedRoot);
  await page.goto(site.address);
  await page.mouse.click(...(await middle('reply-form')));
  await expect.poll(() => page.evaluate(() => document.querySelector('otklik-desk') !== null)).toBe(true);
  await page.keyboard.type(`Карта ${card}.`);
  const box = (await page.locator('reply-form').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const press = () => page.mouse.click(box.x + 550, box.y + box.height - 10);
  await press();
  const gate = await gateOver(page);
  expect(site.posted).toEqual([]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => site?.posted.length).toBe(1);
  expect(site.posted[0]).toContain('1111.');
  expect(site.posted[0]).not.toContain('1111 1111');
});

async function middle(selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  return [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20];
}
