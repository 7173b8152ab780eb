import type { Page } from '@playwright/test';
import { openInbox, type Inbox } from '../../scripts/start/server.ts';
import { expect, test } from './extension';
import { keptBody } from './kept-body';
import { goTo, openStudio } from './open-studio';

let page: Page;
let inbox: Inbox;

/** The one part of the extension's interface that this test calls by name. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};

test.beforeAll(async ({ extension }) => {
  inbox = await openInbox();
  page = await openStudio(extension, 'scripts');
});
test.afterAll(() => inbox.close());

const open = (hash: string): Promise<void> => goTo(page, hash);
const saved = async (): Promise<void> => {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
};
const profile = () =>
  page.evaluate(() =>
    chrome.storage.local.get('settings').then(({ settings }) => Object(Object(settings).profile) as Record<string, unknown>),
  );

test('a script is edited step by step: the rest of its file stays, and it is taken back', async () => {
  const id = 'script:refund-script-ru';
  const before = await keptBody(page, id);
  await open(`library/script/${encodeURIComponent(id)}`);
  await page.locator('.studio-steps__name').first().click();
  const heading = page.getByLabel('Заголовок');
  const was = await heading.inputValue();
  await heading.fill('Сначала номер заказа');
  await saved();
  const after = await keptBody(page, id);
  expect(after.replace('Сначала номер заказа', was)).toBe(before);
  await open('library/changes');
  await page
    .getByRole('button', { name: /Отменить: Правка/ })
    .first()
    .click();
  await expect.poll(() => keptBody(page, id)).toBe(before);
});

test('a mistake in the YAML stands on its line, is not saved, and loses nothing', async () => {
  await open('library/scripts');
  await page.getByRole('button', { name: 'Новый скрипт' }).click();
  await page.getByRole('radio', { name: 'Текст YAML' }).check();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nnext: [');
  await expect(page.locator('.cm-lintRange-error, .cm-lintPoint-error').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Сохранить', exact: true })).toBeDisabled();
  await page.getByRole('radio', { name: 'Форма' }).check();
  await expect(page.getByText(/Форма появится/)).toBeVisible();
  await page.getByRole('radio', { name: 'Текст YAML' }).check();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(']');
  await expect(page.getByText('Неполадок нет')).toBeVisible();
  await page.getByRole('radio', { name: 'Форма' }).check();
  await page.getByLabel('Название', { exact: true }).fill('Проверочный скрипт');
  // Kept, it has an address of its own.
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/library\/script\/script%3A/);
  await expect(page.getByRole('region', { name: 'История' })).toContainText('Создан');
});

test('the directory is a table: what cannot be is told at its cell, the rest is kept', async () => {
  await open('library/directory');
  const hours = page.getByLabel(/^Часы: /).first();
  await hours.fill('когда придётся');
  await expect(hours).toHaveAttribute('aria-invalid', 'true');
  await hours.fill('пн-чт 8:00-16:30');
  await saved();
  expect(await keptBody(page, 'directory:ru')).toMatch(/# Кому передавать[\s\S]*hours: пн-чт 8:00-16:30/u);
});

test('of an imported profile with mistakes the rest holds, and each mistake is told with its line wherever it is looked at', async () => {
  const body = 'keepDays: 30\nvy: большая\nmasking:\n  numbers:\n    - pattern: "(7"\n    - pattern: "ЗК-\\\\d{6}"\n';
  await open('library/import');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'profile.yaml', mimeType: 'text/plain', buffer: Buffer.from(body) });
  const told = page.getByRole('region', { name: /неполад/u });
  await expect(told).toContainText('profile.yaml, строка 5');
  await expect(told).toContainText('«(7» не действует');
  await expect(told).toContainText('profile.yaml, строка 2');
  await page.getByRole('button', { name: 'Загрузить 1', exact: true }).click();
  await expect.poll(async () => (await profile())['keepDays']).toBe(30);
  expect(await keptBody(page, 'profile:company')).toBe(body.trimEnd());
  await open('library/profile');
  await expect(page.getByText('В профиле есть ошибки', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Строка 5' }).click();
  await expect(page.getByText('«(7» не действует', { exact: false }).first()).toBeVisible();
  await open('privacy');
  await expect(page.getByText('/(7/: выражение написано с ошибкой. Остальные действуют.')).toBeVisible();
});

test('the profile holds everywhere as soon as it is saved, and other pages write into it', async () => {
  await open('library/profile');
  await page.getByLabel('Хранить записи о контактах, дней').fill('45');
  await saved();
  await expect.poll(async () => (await profile())['keepDays']).toBe(45);
  await open('privacy');
  const days = page.getByLabel(/дней|Сколько дней/i).first();
  await expect(days).toHaveValue('45');
  await days.fill('60');
  await days.press('Enter');
  await expect.poll(() => keptBody(page, 'profile:company')).toContain('keepDays: 60');
  await open('library/changes');
  await page
    .getByRole('button', { name: /Отменить: Правка (?:Профиль|Profile)/ })
    .first()
    .click();
  await expect.poll(async () => (await profile())['keepDays']).toBe(45);
});

test('what an operator says of a reply arrives at the list of the one who keeps it, until it is settled', async ({ extension }) => {
  const letter = await extension.context.newPage();
  await letter.goto(`${inbox.address}#1041`);
  await letter.locator('.reply-box').click();
  const panel = await extension.open('sidepanel.html');
  await letter.bringToFront();
  await letter.locator('.reply-box').click();
  const first = panel.locator('.reply-row__name').first();
  await expect(first).toBeVisible();
  await first.click();
  const flagging = panel.locator('.open-reply').first().locator('.flagging');
  await flagging.locator('summary').click();
  await flagging.getByRole('radio', { name: 'Устарело' }).check();
  await flagging.locator('textarea').fill('Теперь пять дней, а не три');
  await flagging.locator('button[type=submit]').click();
  await expect(flagging.locator('.notice--good')).toBeVisible();
  await panel.close();
  await letter.close();
  await page.bringToFront();
  await page.reload();
  await open('library');
  await page.getByLabel('Состояние').selectOption({ label: 'Есть замечания' });
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(1);
  await open('library/insight');
  const list = page.getByRole('region', { name: 'Замечания операторов' });
  await expect(list).toContainText('Теперь пять дней, а не три');
  // The row may go while the press is still being made: what counts is what stands there afterwards.
  await list
    .getByRole('button', { name: /Разобрано/ })
    .click({ timeout: 5000 })
    .catch(() => undefined);
  await expect(list).toContainText('Замечаний нет');
  await page.reload();
  await expect(list).toContainText('Замечаний нет');
});
