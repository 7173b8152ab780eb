import { servePages, type PagesServer } from '../pages/server.ts';
import { expect, test } from './extension.ts';
import { deskIn, gateOver } from './job.ts';

let server: PagesServer;
test.beforeAll(async () => {
  server = await servePages();
});
test.afterAll(() => server.close());

test('a reply that goes out later is held like any other, and its record says so', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.address}send-later/gmail-dialog.html`);
  await page.locator('.Am').click();
  await deskIn(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Your card is 4111 1111 1111 1111.');
  await page.getByText('Tomorrow afternoon').click();
  const gate = await gateOver(page);
  expect(server.sent).toEqual([]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => server.sent.length).toBe(1);
  const went = Buffer.from(server.sent[0]?.base64 ?? '', 'base64').toString('utf8');
  expect(went).toContain('Tomorrow afternoon');
  expect(went).not.toContain('4111 1111');
  const panel = await extension.open('sidepanel.html');
  await panel.getByRole('tab', { name: 'Контакт' }).click();
  await expect(panel.getByText('Отправка отложена')).toBeVisible();
  await panel.close();
  await page.close();
});
