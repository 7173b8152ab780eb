import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { goTo, openStudio } from './open-studio';

let page: Page;
test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
  // Taken by the database when it is opened, and asked each time.
  await page.addInitScript(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof real>) {
      const { disk } = document.documentElement.dataset;
      if (disk === 'full' && given[1] === 'readwrite') throw new DOMException('the disk is full', 'QuotaExceededError');
      if (disk === 'broken') throw new DOMException('the disk is broken', 'UnknownError');
      return real.apply(this, given);
    };
  });
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
});

/** From now on nothing can be written into the database of this page, as on a disk that is full. */
const fill = (here: Page, full: boolean): Promise<void> =>
  here.evaluate((on) => void (document.documentElement.dataset['disk'] = on ? 'full' : ''), full);
const open = (hash: string): Promise<void> => goTo(page, hash);
const notDone = () => page.getByText('Не получилось: на диске нет места. В библиотеке ничего не изменилось.');
const choose = (name: string, content: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

test.afterEach(() => fill(page, false));

test('several at once on a full disk: told, still chosen, and done when there is room', async () => {
  await open('library');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Space');
  await fill(page, true);
  await page.getByRole('button', { name: 'В архив' }).click();
  await expect(notDone()).toBeVisible();
  await expect(page.getByText('Выбрано: 1', { exact: true })).toBeVisible();
  await fill(page, false);
  await page.getByRole('button', { name: 'В архив' }).click();
  await expect(page.getByText('Изменено: 1', { exact: true })).toBeVisible();
  await fill(page, true);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect(notDone()).toBeVisible();
  await fill(page, false);
  await open('library/changes');
  await page
    .getByRole('button', { name: /^Отменить/ })
    .first()
    .click();
  await expect(page.getByText('Отменено: 1 документ')).toBeVisible();
});

test('an import on a full disk: told, the plan stays, nothing half of it is there', async () => {
  await open('library/import');
  await choose('a.csv', 'name;text\nНа полный диск;Здравствуйте!\n');
  await fill(page, true);
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect(notDone()).toBeVisible();
  await fill(page, false);
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect(page.getByText('Добавлено: 1', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect(page.getByText('Отменено: 1 документ')).toBeVisible();
});

test('a backup on a full disk, and whatever else nobody waits for, is told at the top of the page', async () => {
  await open('library/backup');
  await fill(page, true);
  await page.getByRole('button', { name: 'Сделать сейчас' }).click();
  await expect(page.getByText('Последнее действие не получилось: на диске нет места.')).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await expect(page.getByText('Последнее действие не получилось')).toHaveCount(0);
});

test('a restore on a full disk: told, and the library is what it was', async () => {
  await open('library/import');
  await choose('b.csv', 'name;text\nПосле копии;Здравствуйте!\n');
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect(page.getByText('Добавлено: 1', { exact: true })).toBeVisible();
  await open('library/backup');
  await fill(page, true);
  await page.getByRole('button', { name: 'Вернуть…' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть' }).click();
  await expect(notDone()).toBeVisible();
});

test('an edit on a full disk stays on the screen', async () => {
  await open('library/doc/account-cannot-sign-in-ru');
  const title = page.getByLabel('Название', { exact: true });
  await title.fill('Правка на полный диск');
  await fill(page, true);
  await title.press('Control+s');
  await expect(page.getByText('Не сохранилось: на диске нет места.')).toBeVisible();
  await expect(title).toHaveValue('Правка на полный диск');
  await page.getByRole('button', { name: 'Отбросить правки' }).click();
});

test('what cannot be read is told, and asked for again', async () => {
  await page.evaluate(() => void (document.documentElement.dataset['disk'] = 'broken'));
  await open('library/changes');
  await expect(page.getByText('Не получилось прочитать. Сохранённое цело.').first()).toBeVisible();
  await fill(page, false);
  await page.getByRole('region', { name: 'Последние изменения' }).getByRole('button', { name: 'Повторить' }).click();
  await expect(page.getByText('Не получилось прочитать')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Отменить/ }).first()).toBeVisible();
});

test('a promise that the browser keeps is not doubted', async () => {
  await open('library/backup');
  await expect(page.getByRole('button', { name: 'Сделать сейчас' })).toBeVisible();
  await expect(page.getByText('Браузер не обещает хранить данные')).toHaveCount(0);
});

test('a restore says by name what it would do, each time it is asked', async () => {
  await open('library/backup');
  await page.getByRole('button', { name: 'Сделать сейчас' }).click();
  // The one before stands first until the new one is made.
  await expect(async () => {
    await page.getByRole('button', { name: 'Вернуть…' }).first().click();
    const said = page.getByRole('alertdialog');
    await expect(said).toContainText(/возвращать нечего|уберётся/iu);
    if ((await said.getByText('возвращать нечего').count()) === 0) await page.keyboard.press('Escape');
    await expect(said).toContainText('возвращать нечего', { timeout: 1 });
  }).toPass();
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await open('library/import');
  await choose('a.csv', 'name;text\nПозже копии;Здравствуйте!\n');
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect(page.getByText('Добавлено: 1', { exact: true })).toBeVisible();
  await open('library/backup');
  await page.getByRole('button', { name: 'Вернуть…' }).last().click();
  // Whatever else came into this library since stands beside it.
  await expect(page.getByRole('alertdialog')).toContainText(/Уберётся: .*Позже копии/);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть' }).click();
  await expect(page.getByText(/удалено: \d/i)).toBeVisible();
});
