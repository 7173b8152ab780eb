import type { Page } from '@playwright/test';
import { expect, overlay, test } from './extension.ts';
import { gateOver } from './job.ts';
import { setSettings } from './open-studio.ts';
import { cornerOf, saidOn } from './said.ts';
import { openSite, type Site } from './site.ts';

/** What does not work on a site is said in words that help, and once. */
let page: Page;
const sites: Site[] = [];

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
});
test.afterEach(async () => {
  await page.close();
  for (const site of sites.splice(0)) site.close();
});

async function open(body: string): Promise<Site> {
  const site = await openSite(`<!doctype html><html lang="ru"><body>${body}</body></html>`);
  sites.push(site);
  return site;
}

const letter = '<h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p>';
const box = '<textarea aria-label="Ответ" rows="6" cols="60"></textarea>';
const draft = 'Здравствуйте, Пётр! Заказ уже передан курьеру, он позвонит вам за час до приезда.';

async function write(text: string): Promise<void> {
  await page.getByLabel('Ответ').click();
  await expect.poll(() => page.locator('otklik-desk').count()).toBe(1);
  await page.keyboard.insertText(text);
}

test('a Send that is not found is told once, with the picker for it', async () => {
  const { address } = await open(`${letter}${box}<div><a href="#archive">В архив</a></div>`);
  await page.goto(address);
  await write(draft);
  await expect.poll(() => saidOn(page)).toContain('Кнопка отправки не нашлась');
  expect(await saidOn(page)).toContain('Показать кнопку');
  await page.reload();
  await write(`${draft} Спасибо!`);
  // The palette comes later than the look at the draft did: the sentence does not come again.
  await page.keyboard.press('Alt+KeyO');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/palette.html'))).toBe(true);
  expect(await saidOn(page)).not.toContain('Кнопка отправки не нашлась');
});

test('a Send that is there is not told of', async () => {
  const { address } = await open(`${letter}${box}<button type="button">Отправить</button>`);
  await page.goto(address);
  await write(draft);
  await page.keyboard.press('Alt+KeyO');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/palette.html'))).toBe(true);
  expect(await saidOn(page)).not.toContain('Кнопка отправки');
});

test('a reply box in a frame of another site is told of once, with the name of that site', async () => {
  const other = await open(`${box}<button type="button">Отправить</button>`);
  const foreign = other.address.replace('127.0.0.1', 'desk.localhost');
  const { address } = await open(`${letter}<iframe src="${foreign}" width="700" height="260"></iframe>`);
  await page.goto(address);
  const inside = page.frameLocator('iframe').getByLabel('Ответ');
  // The first press brings the desk, which hears of the focus in the frame from then on.
  const said = async () => {
    await page.getByRole('heading').click();
    await inside.click();
    return saidOn(page);
  };
  await expect.poll(said).toContain(`с другого сайта: ${new URL(foreign).host}`);
  expect(await saidOn(page)).toContain('боковой панели');
});

test('where the key sends nothing, the operator is led to the button and not to the key', async () => {
  const site = await open(
    `${letter}${box}<button type="button">Отправить</button><script>
      document.querySelector('button').addEventListener('click', () => fetch('/send', { method: 'POST', body: document.querySelector('textarea').value }));
    </script>`,
  );
  await page.goto(site.address);
  await write('Карта 4111 1111 1111 1111 у нас.');
  await page.keyboard.press('Control+Enter');
  const gate = await gateOver(page);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => saidOn(page)).toContain('Нажмите кнопку отправки');
  expect(site.posted).toEqual([]);
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expect.poll(() => site.posted.length).toBe(1);
  expect(site.posted[0]).not.toContain('1111 1111');
});

test('the button at the box tells how it is hidden; hidden, it stays away from this site until the settings bring it back', async ({
  extension,
}) => {
  const { address } = await open(`${letter}${box}<button type="button">Отправить</button>`);
  await page.goto(address);
  await write(draft);
  await expect.poll(() => cornerOf(page)).toMatchObject({ title: expect.stringContaining('Правой кнопкой') });
  const { x = 0, y = 0 } = (await cornerOf(page)) ?? {};
  await page.mouse.click(x, y, { button: 'right' });
  await expect.poll(() => saidOn(page)).toContain('Кнопка на этом сайте скрыта');
  await page.reload();
  await write(draft);
  await page.keyboard.press('Alt+KeyO');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/palette.html'))).toBe(true);
  expect(await cornerOf(page)).toBeUndefined();
  await setSettings(extension.welcome, { welcomed: true });
  const settings = await extension.open('options.html#sites');
  await settings.getByRole('button', { name: 'Вернуть кнопку' }).click();
  await expect(settings.getByRole('button', { name: 'Вернуть кнопку' })).toHaveCount(0);
  await settings.close();
  await page.reload();
  await write(draft);
  await expect.poll(() => cornerOf(page)).toBeDefined();
});

test('a short letter in another language without accents is told as one, by its name, and is answered all the same', async () => {
  const spanish = letter.replace(/Добрый.*\?/u, 'Hola, donde esta mi pedido 7712?');
  const { address } = await open(`${spanish}${box}<button type="button">Отправить</button>`);
  await page.goto(address);
  await page.getByLabel('Ответ').click();
  await expect.poll(() => page.locator('otklik-desk').count()).toBe(1);
  await page.keyboard.press('Alt+KeyO');
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('status').first()).toContainText('Язык письма, похоже, испанский. Ищем всё равно.');
});
