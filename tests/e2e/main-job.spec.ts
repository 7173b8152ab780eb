import { expect, overlay, test } from './extension.ts';
import { deskIn, gateOver, insertChosen, openPalette, putIn } from './job.ts';

const card = '4111 1111 1111 1111';

test('from a letter to a sent reply: suggested with a reason, filled in, edited, held, masked, sent once, recorded', async ({
  extension,
  page,
  inbox,
  box,
  send,
}) => {
  await page.goto(`${inbox.address}#1041`);
  const palette = await openPalette(page, box);
  const first = palette.getByRole('option').first();
  await expect(first).toContainText(/заказ|доставк|посылк/iu);
  await putIn(palette, 'часы работы', /работ/iu);
  await expect(box).toContainText('Здравствуйте, Анна Сергеевна!');
  // An operator reads before he undoes: the desk has read back what went in by then.
  let filled = '';
  const settled = async () => {
    const before = filled;
    filled = await box.innerText();
    return filled === before;
  };
  await expect.poll(settled, { intervals: [400] }).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(box).not.toContainText('Здравствуйте');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => box.innerText()).toBe(filled);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` Карта ${card} проверена.`);
  const before = inbox.sent.length;
  await send.dblclick();
  const gate = await gateOver(page);
  expect(inbox.sent).toHaveLength(before);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  const [sent] = inbox.sent.slice(before);
  expect(sent?.text).not.toContain('1111 1111');
  expect(sent?.text).toContain('1111 проверена.');
  const contacts = await extension.open('sidepanel.html');
  await contacts.getByRole('tab', { name: /контакт/iu }).click();
  await expect(contacts.locator('.contact-row__subject').first()).toHaveText('Где мой заказ № 48213?');
  expect(await contacts.content()).not.toContain(card);
  // A usual contact is filled in already: Enter records it.
  const form = contacts.getByRole('form');
  await expect(form.getByRole('button')).toBeFocused();
  const open = contacts.locator('.record__subject');
  const whose = (await open.textContent()) ?? '';
  await contacts.keyboard.press('Enter');
  // Another that was left unfinished may come next.
  await expect(open.filter({ hasText: whose })).toHaveCount(0);
  await contacts.getByRole('tab', { name: 'Я' }).click();
  await expect(contacts.locator('.figures dd strong').first()).toHaveText(/^[1-9]/u);
  await contacts.close();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
});

test('a clean reply goes with the first press, untouched', async ({ page, inbox, box, send }) => {
  await page.goto(`${inbox.address}#1044`);
  await openPalette(page, box);
  await page.keyboard.press('Escape');
  await box.fill('Hello James,\n\nYour parcel will be with you on 28 November.\n\nKind regards,\nMaria');
  const draft = await box.innerText();
  const before = inbox.sent.length;
  await send.click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  expect(inbox.sent.at(-1)?.text).toBe(draft);
});

test('sent back to the draft: nothing goes, the draft stays; sent as it is: it goes as it was', async ({ page, inbox, box, send }) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await page.keyboard.type(`Карта ${card}.`);
  const draft = await box.innerText();
  const before = inbox.sent.length;
  await send.click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('button', { name: /вернуться/iu })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(gate).toBeHidden();
  expect(inbox.sent).toHaveLength(before);
  expect(await box.innerText()).toBe(draft);
  await send.click();
  const again = await gateOver(page);
  await again.getByRole('button', { name: /как есть/iu }).click();
  await expect(again).toBeHidden();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  expect(inbox.sent.at(-1)?.text).toBe(draft);
});

test('a shortcut becomes its reply by Tab, which then leads to what is to be filled in, and then out of the box', async ({
  page,
  inbox,
  box,
}) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await deskIn(page);
  await page.keyboard.type('enjxybnm');
  await page.keyboard.press('Tab');
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await expect.poll(selected).toBe('[что уточнить]');
  await page.keyboard.type('номер договора');
  await expect(box).toContainText('Подскажите, пожалуйста: номер договора');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box).not.toBeFocused();
});

test('a shortcut whose reply needs values brings its form, and the reply takes the place of the word', async ({ page, inbox, box }) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await deskIn(page);
  await page.keyboard.type('Сначала это. jlj,htyj');
  await page.keyboard.press('Tab');
  const palette = await overlay(page, 'palette');
  await expect(palette.getByRole('heading', { name: 'Возврат одобрен' })).toBeVisible();
  await expect(palette.locator('form input').first()).toBeFocused();
  await insertChosen(palette);
  await expect(box).toContainText('Хорошая новость: возврат по заказу');
  await expect(box).not.toContainText('jlj,htyj');
  await expect(box).toContainText('Сначала это.');
});

test('a reply held, gone back to and held again by the mouse alone is sent masked, and no page of ours comes back over it', async ({
  page,
  inbox,
  box,
  send,
}) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await deskIn(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`Карта ${card} проверена.`);
  const before = inbox.sent.length;
  await send.click();
  const gate = await gateOver(page);
  await gate.getByRole('button', { name: 'Вернуться к черновику' }).click();
  await expect(gate).toBeHidden();
  await send.click();
  await expect(gate).toBeVisible();
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  expect(inbox.sent.at(-1)?.text).toContain('Карта **** 1111 проверена.');
  await expect.poll(() => page.evaluate(() => document.elementFromPoint(20, 20)?.localName)).not.toBe('otklik-desk');
  await expect(gate).toBeHidden();
});
