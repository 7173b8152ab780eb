import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { deskIn, gateOver, openPalette, putIn } from './job.ts';
import { openSite } from './site.ts';
import { strictPolicy } from './strict.ts';

const card = '4111 1111 1111 1111';
const axe = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');

/**
 * What axe finds wrong in a page of ours; it is run by the browser itself, which the page's policy does not stop.
 * A page whose design a build left out is no fault to axe: it is looked for beside it.
 */
async function faultsIn(place: Page | Frame): Promise<readonly string[]> {
  expect(await place.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'))).not.toBe('');
  await place.evaluate(axe);
  return place.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

test.use({ inboxPolicy: strictPolicy });

test('the whole job asks the network for nothing but what the host itself asks for, under a policy that allows no frame', async ({
  extension,
  page,
  inbox,
  box,
}) => {
  const asked: string[] = [];
  const note = (request: { url(): string }) => asked.push(request.url());
  extension.context.on('request', note);
  await page.goto(`${inbox.address}#1041`);
  const palette = await openPalette(page, box);
  expect(await faultsIn(palette)).toEqual([]);
  await putIn(palette, 'часы работы', /работ/iu);
  await expect(box).toContainText('Анна Сергеевна');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` Карта ${card}.`);
  const before = inbox.sent.length;
  await page.locator('.primary').click();
  const gate = await gateOver(page);
  const [frame] = page.frames().filter((one) => one.url().endsWith('/gate.html'));
  if (frame !== undefined) expect(await faultsIn(frame)).toEqual([]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  extension.context.off('request', note);
  const foreign = asked.filter((url) => !url.startsWith(inbox.address) && !/^(?:chrome-extension|data|blob|about):/.test(url));
  expect(asked.length).toBeGreaterThan(3);
  expect(foreign).toEqual([]);
});

for (const name of ['sidepanel.html', 'options.html']) {
  test(`${name} has nothing that axe finds wrong`, async ({ extension }) => {
    const own = await extension.open(name);
    await own.locator('main, [role=tablist], h1').first().waitFor();
    expect(await faultsIn(own)).toEqual([]);
    await own.close();
  });
}

const unnamed = `<!doctype html><html lang="ru"><head><meta charset="utf-8"></head><body><h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p>
<p>Добрый день! Когда привезут мой заказ 7712?</p><textarea aria-label="Ответ" rows="6" cols="60"></textarea><p class="x9">Вперёд</p>
<script>document.querySelector('.x9').addEventListener('click', () => fetch('/go', { method: 'POST', body: document.querySelector('textarea').value }));</script></body></html>`;

test('no page can tell by an address of ours that Otklik is there', async ({ extension, page }) => {
  const site = await openSite(unnamed);
  await page.goto(site.address);
  const addresses = ['palette.html', 'gate.html', 'options.html'].map((name) => `chrome-extension://${extension.id}/${name}`);
  const reached = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        ),
      ),
    addresses,
  );
  expect(reached).toEqual([false, false, false]);
  site.close();
});

test('a Send that nobody could know is pointed at once, and then it is held', async ({ extension, page }) => {
  const site = await openSite(unnamed);
  await page.goto(site.address);
  await page.locator('textarea').click();
  await deskIn(page);
  await page.keyboard.type(`Карта ${card}.`);
  const own = await extension.open('options.html');
  const ask = (address: string) =>
    own.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } };
      };
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      void chrome.tabs.sendMessage(tab?.id ?? 0, { id: 1, type: 'pickParts', data: ['send'], timestamp: Date.now() });
    }, address);
  await page.bringToFront();
  await ask(site.address.replace(/:\d+\//, '/'));
  await expect.poll(() => page.evaluate(() => document.querySelector('otklik-picker') !== null)).toBe(true);
  await page.locator('.x9').click();
  await expect.poll(() => page.evaluate(() => document.querySelector('otklik-picker') === null)).toBe(true);
  expect(site.posted).toEqual([]);
  await own.close();
  await page.locator('.x9').click();
  const gate = await gateOver(page);
  expect(site.posted).toEqual([]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => site.posted.length).toBe(1);
  expect(site.posted[0]).not.toContain('1111 1111');
  site.close();
});
