import type { Locator, Page } from '@playwright/test';
import { expect, overlay, test } from './extension.ts';
import { deskIn, gateOver, insertChosen, mouseIn } from './job.ts';
import { drawnCard } from './remarks.ts';
import { cornerOf } from './said.ts';
import { openSite, type Site } from './site.ts';

let page: Page;
let site: Site;
let box: Locator;

/** A modal dialog of the host that its own Esc and a press beside its panel close, as many do. */
const composer = `<!doctype html><html lang="ru"><body><h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p>
  <p>Добрый день! Когда привезут мой заказ 7712?</p><button id="open">Ответить</button>
  <dialog style="transform:translateZ(0);overflow:hidden;width:700px;padding:40px;border:0"><div id="panel">
    <textarea aria-label="Ответ" rows="8" style="width:600px;font:16px monospace"></textarea><p><button type="button" id="send">Отправить</button></p></div></dialog>
  <script>
    const dialog = document.querySelector('dialog');
    document.querySelector('#open').addEventListener('click', () => dialog.showModal());
    dialog.addEventListener('click', ({ target }) => document.querySelector('#panel').contains(target) || dialog.close());
    document.querySelector('#send').addEventListener('click', () => fetch('/send', { method: 'POST', body: document.querySelector('textarea').value }));
  </script></body></html>`;

const isOpen = () => page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.open);

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
  site = await openSite(composer);
  await page.goto(site.address);
  await page.getByRole('button', { name: 'Ответить' }).click();
  box = page.getByLabel('Ответ');
  await box.click();
  await deskIn(page);
});
test.afterEach(async () => {
  await page.close();
  site.close();
});

test('in a modal dialog of the host the button is seen and pressed, a reply goes in, and Esc leaves the dialog open', async () => {
  const size = await page.locator('#panel').boundingBox();
  await expect.poll(() => cornerOf(page)).toBeDefined();
  const { x, y } = (await cornerOf(page)) ?? { x: 0, y: 0 };
  expect(await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [x, y] as const)).toBe('otklik-desk');
  expect(await page.locator('#panel').boundingBox()).toEqual(size);
  await page.mouse.click(x, y);
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await mouseIn(palette);
  await page.keyboard.press('Escape');
  await expect(palette.getByRole('option').first()).toBeHidden();
  expect(await isOpen()).toBe(true);
  await expect(box).toBeFocused();
  await page.keyboard.press('Alt+KeyO');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await mouseIn(palette);
  await palette.getByRole('option').first().click();
  await insertChosen(palette);
  await expect(box).toHaveValue(/Здравствуйте/u);
  await expect(box).toBeFocused();
  expect(await isOpen()).toBe(true);
});

test('the card at a remark is pressed there by the mouse; Esc takes it away, and not the dialog', async () => {
  await page.keyboard.type('Здравствуйте! Ответим завтра до 12:00, заявочка у коллег.');
  const spot = (await box.boundingBox()) ?? { x: 0, y: 0 };
  const at = 'Здравствуйте! Ответим завтра до 12:00, '.length * 9.6 + 20;
  const card = () => drawnCard(page);
  const point = async () => {
    await page.mouse.move(spot.x + 300, spot.y + 120);
    await page.mouse.move(spot.x + at, spot.y + 12, { steps: 3 });
    await expect.poll(async () => (await card()).open).toBe(true);
  };
  await expect(point).toPass();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await card()).open).toBe(false);
  expect(await isOpen()).toBe(true);
  await expect(point).toPass();
  const { left, top, right, bottom } = (await card()).box;
  expect(
    await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [(left + right) / 2, (top + bottom) / 2] as const),
  ).toBe('otklik-desk');
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await card()).focused).toBe('dialog');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await card()).open).toBe(false);
  await expect(box).toBeFocused();
  expect(await isOpen()).toBe(true);
});

test('the gate asks over it, Esc there goes back to the draft in it, and what is sent is masked', async () => {
  await page.keyboard.type('Карта 4111 1111 1111 1111.');
  const draft = await box.inputValue();
  await page.locator('#send').click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('button', { name: /вернуться/iu })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(gate).toBeHidden();
  expect(await isOpen()).toBe(true);
  await expect(box).toHaveValue(draft);
  await page.locator('#send').click();
  await gateOver(page);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => site.posted.length).toBe(1);
  expect(site.posted[0]).not.toContain('1111 1111');
});
