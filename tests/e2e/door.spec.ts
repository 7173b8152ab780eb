import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { gateOver } from './job.ts';
import { openSite, type Site } from './site.ts';

/** What is in a page before the operator's first act there: the door alone, and a Send as the very first act is held by it. */
let page: Page;
let site: Site | undefined;

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
});
test.afterEach(async () => {
  await page.close();
  site?.close();
});

const tool = (draft: string, send = '<button type="button" id="send">Отправить</button>') => `<!doctype html><html lang="ru"><body>
  <h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p>
  <a href="#next" id="link">Сохранить адрес</a><form><textarea name="text" aria-label="Ответ" rows="6" cols="60">${draft}</textarea>${send}</form>
  <script>
    const form = document.querySelector('form');
    const go = () => fetch('/send', { method: 'POST', body: form.text.value });
    const send = document.querySelector('#send');
    // Some tools listen in front of everybody, and did so before the desk came.
    if (send.dataset.on === 'window') window.addEventListener('click', (event) => event.composedPath().includes(send) && go(), true);
    else send.addEventListener(send.dataset.on ?? 'click', go);
    form.addEventListener('submit', (event) => { event.preventDefault(); go(); });
  </script></body></html>`;

const secret = 'Карта 4111 1111 1111 1111 у нас.';
const clean = 'Здравствуйте, Пётр! Заказ привезут завтра.';
const early = '<button type="button" id="send" data-on="window">Отправить</button>';
const down = '<div role="button" tabindex="0" id="send" data-on="mousedown">Отправить</div>';

test('a page before the first act carries no desk', async () => {
  site = await openSite(tool(''));
  await page.goto(site.address);
  await page.mouse.move(300, 200);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await page.locator('otklik-desk').count()).toBe(0);
});

for (const [how, html] of [
  ['a button', tool(secret)],
  ['a control that sends on mousedown', tool(secret, down)],
  ['a page that listens on window before the desk comes', tool(secret, early)],
] as const)
  test(`a draft that the tool restored is held at a Send without any focus before: ${how}`, async () => {
    site = await openSite(html);
    await page.goto(site.address);
    await page.locator('#send').click();
    const gate = await gateOver(page);
    expect(site.posted).toEqual([]);
    await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
    await expect.poll(() => site?.posted.length).toBe(1);
    expect(site.posted[0]).not.toContain('1111 1111');
  });

test('a page that listens on window before the desk comes: a draft that was written is held all the same', async () => {
  site = await openSite(tool('', early));
  await page.goto(site.address);
  await page.locator('textarea').click();
  await page.keyboard.type(secret);
  await page.locator('#send').click();
  const gate = await gateOver(page);
  expect(site.posted).toEqual([]);
  await gate.getByRole('button', { name: /как есть/iu }).click();
  await expect.poll(() => site?.posted).toEqual([secret]);
});

test('the keys that send, pressed before the desk has come: held, and sent once', async () => {
  site = await openSite(
    tool('').replace(
      'const send =',
      "form.text.addEventListener('keydown', (event) => event.key === 'Enter' && event.ctrlKey && go());\n    const send =",
    ),
  );
  await page.goto(site.address);
  await page.locator('textarea').evaluate((box: HTMLTextAreaElement, text) => {
    box.value = text;
    box.focus();
    // In the same breath as the focus: no desk can be there yet.
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, composed: true }),
    );
  }, secret);
  const gate = await gateOver(page);
  expect(site.posted).toEqual([]);
  await gate.getByRole('button', { name: /как есть/iu }).click();
  await expect.poll(() => site?.posted).toEqual([secret]);
});

test('a clean one goes once, also where Send is pressed twice', async () => {
  site = await openSite(tool(clean));
  await page.goto(site.address);
  await page.locator('#send').dblclick();
  await expect.poll(() => site?.posted.length).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(site.posted).toEqual([clean]);
});

test('a press on what is no Send is the page’s own, and done once', async () => {
  site = await openSite(tool(secret));
  await page.goto(site.address);
  await page.evaluate(() => {
    (window as { presses?: number }).presses = 0;
    document.querySelector('#link')?.addEventListener('click', () => ((window as { presses?: number }).presses! += 1));
  });
  await page.locator('#link').click();
  await expect.poll(() => page.url()).toContain('#next');
  expect(await page.evaluate(() => (window as { presses?: number }).presses)).toBe(1);
  expect(site.posted).toEqual([]);
});

test('the side panel reads the ticket of a page in which nothing was pressed yet', async ({ extension }) => {
  site = await openSite(tool(''));
  await page.goto(site.address);
  await page.bringToFront();
  const panel = await extension.open('sidepanel.html');
  const ticket = await panel.evaluate(
    async (address) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [tab] = await tabs.query({ url: `${address}*` });
      const target = { tabId: tab?.id ?? -1 };
      const [woken] = await scripting.executeScript({
        target,
        func: () => (globalThis as { otklikWake?: () => Promise<void> }).otklikWake?.().then(() => 'here'),
      });
      return woken?.result;
    },
    site.address.replace(/:\d+/, ''),
  );
  expect(ticket).toBe('here');
  await panel.close();
});
declare const browser: {
  tabs: { query(by: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
};
