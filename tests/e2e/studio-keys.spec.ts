import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { openStudio } from './open-studio';
import { keptBody } from './kept-body';

let page: Page;
test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
});

/** What has the focus, as it is heard. */
const held = (): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one === null || one === document.body
      ? 'nothing'
      : `${one.tagName} ${one.getAttribute('role') ?? ''} ${one.getAttribute('aria-label') ?? one.textContent}`;
  });
async function tabTo(what: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Once round the page, wherever it begins.
  for (let left = 150; left > 0; left -= 1) {
    await page.keyboard.press(key);
    if (what.test(await held())) return;
  }
  throw new Error(`${String(what)} is not reached, the focus is on ${await held()}`);
}
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the library by keyboard alone: found, edited, kept, brought back, imported, undone; the focus is never lost', async () => {
  await press('Tab');
  expect(await held()).toContain('К содержанию');
  await press('Enter');
  await tabTo(/Искать/);
  await page.keyboard.type('войти в личный');
  await tabTo(/grid/);
  await expect(page.getByRole('grid').getByRole('row').first()).toContainText('войти в личный');
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Текст', exact: true })).toBeVisible();
  expect(await held()).not.toBe('nothing');

  const before = await keptBody(page, 'account-cannot-sign-in-ru');
  await tabTo(/textbox Текст/);
  await press('Control+End');
  await page.keyboard.type(' Набрано.');
  await press('Control+s');
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
  await tabTo(/^SUMMARY/);
  await press('Enter');
  await tabTo(/Вернуть, как было до этого/);
  await press('Enter', 'Control+s');
  await expect.poll(() => keptBody(page, 'account-cannot-sign-in-ru')).toBe(before);
  await tabTo(/К списку/, 'Shift+Tab');
  await press('Enter');
  await expect(page.getByRole('grid')).toBeFocused();

  await tabTo(/^A {2}Загрузка/, 'Shift+Tab');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Выбрать файл…' })).toBeVisible();
  // Asked for before the key: the browser takes a moment to be told that it shall not ask itself.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(/Выбрать файл/);
  await press('Enter');
  const chooser = await choosing;
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('name;text\nС клавиатуры;Здравствуйте!\n') });
  await expect(page.getByRole('button', { name: 'Загрузить 1', exact: true })).toBeVisible();
  expect(await held()).not.toBe('nothing');
  await tabTo(/Загрузить 1/);
  await press('Enter');
  await expect(page.getByText('Добавлено: 1', { exact: true })).toBeVisible();
  expect(await held()).toContain('Добавлено: 1');
  await tabTo(/Отменить/);
  await press('Enter');
  await expect(page.getByText('Отменено: 1 документ')).toBeVisible();
  expect(await held()).toContain('Отменено: 1 документ');
});
