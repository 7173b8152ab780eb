import { expect, overlay, test } from './extension.ts';
import { gateOver, openPalette, putIn } from './job.ts';
import { goTo, openStudio } from './open-studio.ts';
import { saidIsCut } from './remarks.ts';
import { spokenIn, unclear } from './spoken.ts';

/** The main job as a screen reader tells it: every step named, once, in its order, and what changes by itself is said. */

const focused = async (place: Parameters<typeof spokenIn>[0]) =>
  (await spokenIn(place)).filter(({ states }) => states.includes('focused')).map(({ role, name }) => `${role} ${name}`);

test('the palette: its dialog, search, list and keys have names, each said once, and the keys have the focus while they are shown', async ({
  page,
  inbox,
  box,
}) => {
  await page.goto(`${inbox.address}#1045`);
  const palette = await openPalette(page, box);
  const host = await spokenIn(page);
  expect(host).toContainEqual(expect.objectContaining({ role: 'dialog', name: 'Отклик' }));
  expect(unclear(host)).toEqual([]);
  const told = await spokenIn(palette);
  expect(unclear(told)).toEqual([]);
  const places = ['combobox', 'status', 'listbox', 'option', 'region'].map((role) => told.findIndex((one) => one.role === role));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect.poll(() => focused(palette)).toEqual([expect.stringMatching(/^combobox О чём письмо/u)]);
  await page.keyboard.press('Shift+?');
  await expect.poll(() => focused(palette)).toEqual(['region Клавиши']);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(palette)).toEqual([expect.stringMatching(/^combobox/u)]);
  await putIn(palette, 'часы работы', /работ/iu);
  await expect.poll(() => focused(page)).toContain('textbox Ответ');
});

test('remarks: that there are some is said with their key; a card is one dialog with its weight, and gives the focus back', async ({
  page,
  inbox,
  box,
}) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await expect.poll(() => page.locator('otklik-desk').count()).toBe(1);
  await page.keyboard.insertText('Здравствуйте! Карта 4111 1111 1111 1111 проверена.');
  const statuses = async () => (await spokenIn(page)).map(({ name }) => name).filter((name) => /^Замечаний: \d/u.test(name));
  await expect.poll(statuses).toEqual([expect.stringMatching(/^Замечаний: \d+\. К ним — Alt ?\+ ?I$/u)]);
  // It is for ears alone, also before the first card has come.
  expect(await saidIsCut(page)).toBe('inset(50%)');
  await page.keyboard.press('Alt+KeyI');
  const dialogs = async () => (await spokenIn(page)).filter(({ role }) => role === 'dialog').map(({ name }) => name);
  await expect.poll(dialogs).toEqual([expect.stringMatching(/^Личные данные /u)]);
  expect(unclear(await spokenIn(page))).toEqual([]);
  expect(await focused(page)).toContainEqual(expect.stringMatching(/^button Скрыть/u));
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toContain('textbox Ответ');
});

test('the gate: its question, what is private and every choice are said, and the safe one has the focus', async ({ page, inbox, box }) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await page.keyboard.type('Карта 4111 1111 1111 1111.');
  await page.locator('.primary').click();
  await gateOver(page);
  const gate = await overlay(page, 'gate');
  await expect.poll(() => focused(gate)).toEqual([expect.stringMatching(/^button Скрыть и отправить/u)]);
  const told = await spokenIn(gate);
  expect(unclear(told)).toEqual([]);
  expect(unclear(await spokenIn(page))).toEqual([]);
  expect(told).toContainEqual(
    expect.objectContaining({ role: 'alertdialog', description: expect.stringMatching(/Письмо ещё не отправлено/u) }),
  );
  expect(told.filter(({ role }) => role === 'switch').map(({ name }) => name)).toEqual([expect.stringMatching(/^Скрыть: номер карты/u)]);
  await page.keyboard.press('Escape');
});

test('the side panel of an open letter and the studio: nothing is without a name, nothing is said twice', async ({
  extension,
  page,
  inbox,
  box,
}) => {
  await page.goto(`${inbox.address}#1045`);
  const panel = await extension.open('sidepanel.html');
  await page.bringToFront();
  await box.click();
  await expect(panel.getByRole('region', { name: 'Обращение' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Вставить «/u }).first()).toBeVisible();
  expect(unclear(await spokenIn(panel))).toEqual([]);
  for (const tab of ['Справка', 'Скрипт', 'Контакт', 'Я']) {
    await panel.getByRole('tab', { name: tab, exact: true }).click();
    await expect(panel.getByRole('tabpanel', { name: tab })).toBeVisible();
    expect(unclear(await spokenIn(panel)), tab).toEqual([]);
  }
  await panel.close();
  const studio = await openStudio(extension);
  for (const part of ['library', 'library/import', 'library/changes', 'library/insight', 'library/backup']) {
    await goTo(studio, part);
    await expect(studio.getByRole('heading').first()).toBeVisible();
    expect(unclear(await spokenIn(studio)), part).toEqual([]);
  }
  await studio.close();
});
