import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { chooseFile, goTo, openStudio } from './open-studio';

let page: Page;

test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
});

const open = (hash: string): Promise<void> => goTo(page, hash);
const rows = () => page.getByRole('grid').getByRole('row');

const choose = (name: string, content: string | Buffer): Promise<void> => chooseFile(page, name, content);

test('single rows of an import are left out by the keyboard, told, and stay out of the library', async () => {
  await open('library/import');
  await choose('rows.csv', 'Название,Текст\nСофит первый,Текст про софиты\nСофит второй,Другой текст\nСофит третий,Третий текст\n');
  await expect(page.getByText('Добавится: 3', { exact: true })).toBeVisible();
  const second = page.getByRole('checkbox', { name: 'Загрузить «Софит второй»' });
  await expect(second).toBeChecked();
  await second.focus();
  await page.keyboard.press('Space');
  await expect(second).not.toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'Добавится: 2' })).toContainText('Не берём: 1');
  await page.getByRole('button', { name: 'Снять все' }).click();
  await expect(page.getByRole('button', { name: 'Загрузить 0', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Отметить все' }).click();
  await second.uncheck();
  await page.getByRole('button', { name: 'Загрузить 2', exact: true }).click();
  await expect(page.getByText('Добавлено: 2', { exact: true })).toBeVisible();
  await open('library');
  await page.getByRole('textbox', { name: /Искать/ }).fill('софит');
  await expect(rows()).toHaveCount(2);
  await open('library/changes');
  await page.getByRole('button', { name: /Отменить: Загрузка rows/ }).click();
  await expect(page.getByText('Отменено: 2 документа')).toBeVisible();
  await open('library');
  await page.getByRole('button', { name: 'Сбросить условия' }).click();
});

test('a file that knows nothing of an edit made here does not take it back unasked', async () => {
  const shared = (body: string): string => `---\nid: shared-lamp\ntitle: Общий канделябр\nlang: ru\n---\n${body}\n`;
  await open('library/import');
  await choose('shared-lamp.hbs', shared('Как у всех.'));
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect(page.getByText('Добавлено: 1', { exact: true })).toBeVisible();
  await open('library');
  await page.getByRole('textbox', { name: /Искать/ }).fill('канделябр');
  await page.getByRole('button', { name: 'Выбрать всё найденное' }).click();
  await page.getByRole('button', { name: 'В архив' }).click();
  await expect(page.getByText('Изменено: 1', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Снять выбор' }).click();
  await open('library/import');
  await choose('shared-lamp.hbs', shared('Как у всех.'));
  await expect(page.getByText('вы правили его здесь, оставим ваш')).toBeVisible();
  await page.getByLabel('Изменённое и там, и здесь').selectOption({ label: 'Взять из файла' });
  await expect(page.getByText('Изменится: 1', { exact: true })).toBeVisible();
  // What others wrote since comes in, and a text that does not parse is told with its line.
  await choose('shared-lamp.hbs', shared('Иначе, {{#if ticket.order}}'));
  await expect(page.getByText('shared-lamp.hbs, строка 6')).toBeVisible();
  await expect(page.getByText('{{#if}} не закрыт')).toBeVisible();
  await page.getByRole('button', { name: 'Не загружать' }).click();
  await open('library');
  await page.getByRole('textbox', { name: /Искать/ }).fill('');
});
