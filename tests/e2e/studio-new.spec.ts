import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { goTo, openStudio } from './open-studio';

let page: Page;

test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
});

/** The library is as it was: other tests count what is in it. */
async function undo(name: RegExp): Promise<void> {
  await goTo(page, 'library/changes');
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByText(/^Отменено/)).toBeVisible();
}

test('a table without names over its columns: they are numbered with what stands in them, and can be named after all', async () => {
  await goTo(page, 'library/import');
  const rows = ['Гостинец\tобщее\tЗдравствуйте! Пришлём гостинец.', 'Кулёк\tобщее\tКулёк лежит в пункте выдачи, до 21:00.'];
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'фразы.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  const named = page.getByRole('switch', { name: 'Первая строка — названия столбцов' });
  await expect(named).not.toBeChecked();
  await expect(page.getByText('Добавится: 2', { exact: true })).toBeVisible();
  const text = page.getByRole('combobox', { name: 'Текст', exact: true });
  await expect(text.locator('option:checked')).toHaveText('3: Здравствуйте! Пришлём гостинец.');
  await named.click();
  await expect(page.getByText('не понять, в каком столбце текст ответа')).toBeVisible();
  await text.selectOption({ label: 'Здравствуйте! Пришлём гостинец.: Кулёк лежит в пункте выдачи, до 21:00.' });
  await expect(page.getByText('Добавится: 1', { exact: true })).toBeVisible();
  await named.click();
  await page.getByRole('combobox', { name: 'Название', exact: true }).selectOption({ label: 'нет' });
  await page.getByRole('combobox', { name: 'Сокращение', exact: true }).selectOption({ label: '1: Гостинец' });
  await page.getByRole('button', { name: 'Загрузить 2', exact: true }).click();
  await expect(page.getByText('Добавлено: 2', { exact: true })).toBeVisible();
  await undo(/Отменить: Загрузка фразы/);
});

test('a new reply is begun by keyboard: its title, then its text between greeting and closing', async () => {
  await goTo(page, 'library/new');
  const text = page.locator('.studio-visual__text');
  await expect(text).toBeVisible();
  // One that was begun and is not wanted does not come again with the next.
  await page.getByLabel('Название', { exact: true }).fill('Не то');
  await page.getByRole('button', { name: 'Отбросить правки' }).click();
  await expect(page.getByLabel('Название', { exact: true })).toHaveValue('');
  await goTo(page, 'library');
  await goTo(page, 'library/new');
  await expect(page.getByLabel('Название', { exact: true })).toBeFocused();
  await page.keyboard.type('Гостинец задержался');
  // The caret of the editor is shown in a moment of its own after the focus.
  await text.focus();
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.nodeName)).toBe('P');
  await page.keyboard.type('Гостинец едет.');
  await expect(page.locator('.studio-preview')).toContainText(/Здравствуйте.*Гостинец едет\..*С уважением/s);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  // At once to another page: it stays there, and tells of the reply as soon as it is kept.
  await undo(/Отменить: .*Гостинец задержался/);
});
