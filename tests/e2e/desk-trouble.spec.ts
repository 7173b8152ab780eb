import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { openInbox, type Inbox } from '../../scripts/start/server.ts';
import { startExtension } from './extension.ts';
import { deskIn, gateOver } from './job.ts';
import { takeStarterLibrary } from './library.ts';
import { setSettings } from './open-studio.ts';

/** The one part of the extension's interface that this test calls by name. */
declare const chrome: {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly session: { set(values: object): Promise<void> };
  };
};

/** A browser of its own: a broken script and a lock would stand in the way of others. */
let extension: Awaited<ReturnType<typeof startExtension>>;
let inbox: Inbox;
let page: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  extension = await startExtension();
  await takeStarterLibrary(extension.welcome);
  inbox = await openInbox();
  page = await extension.context.newPage();
  panel = await extension.open('sidepanel.html');
});
test.afterAll(async () => {
  await extension.close();
  inbox.close();
});

const tab = (name: string | RegExp) => panel.getByRole('tab', { name });
const form = () => panel.getByRole('form', { name: 'Запись о контакте' });

async function openLetter(id: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${inbox.address}#${id}`);
  await page.locator('.reply-box').click();
  await deskIn(page);
  await panel.reload();
}

async function answer(id: string): Promise<void> {
  await openLetter(id);
  await page.locator('.reply-box').click();
  await page.keyboard.type('Здравствуйте! Возврат оформлен, деньги придут завтра. С уважением, Мария Иванова');
  await page.locator('.primary').click();
  await expect(page.locator('.received')).toBeVisible();
  await panel.bringToFront();
  await tab(/контакт/iu).click();
}

test('a step that a script does not have is named to the one who goes by it, and nothing said before is lost', async () => {
  const studio = await extension.open('options.html#library/scripts');
  await setSettings(extension.welcome, { welcomed: true });
  await studio.getByRole('button', { name: 'Новый скрипт' }).click();
  await studio.getByRole('radio', { name: 'Текст YAML' }).check();
  await studio.locator('.cm-content').click();
  await studio.keyboard.press('Control+a');
  await studio.keyboard.insertText(
    'kind: script\nid: broken\ntitle: Сломанный скрипт\nlang: ru\nsteps:\n  - id: a\n    ask: {key: order, text: Номер заказа?}\n    next: ghost\n',
  );
  await expect(studio.getByRole('listitem').filter({ hasText: 'шага «ghost» нет' })).toBeVisible();
  await studio.keyboard.press('Control+s');
  await expect(studio).toHaveURL(/library\/script\/script%3A/);
  await studio.close();
  await openLetter('1043');
  await tab('Скрипт').click();
  await panel.getByRole('combobox', { name: 'Все скрипты' }).selectOption({ label: 'Сломанный скрипт' });
  await panel.locator('.script-choice__all').getByRole('button').click();
  await panel.locator('.step-ask input').fill('48213');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.script-run').getByRole('status')).toContainText('Шага «ghost» в скрипте нет');
  await panel.getByRole('button', { name: 'Назад' }).click();
  await expect(panel.locator('.step-ask input')).toHaveValue('48213');
});

test('a question that the operator answers himself is not put to the customer', async () => {
  await panel.getByRole('button', { name: 'Другой скрипт' }).click();
  await panel.getByRole('combobox', { name: 'Все скрипты' }).selectOption({ label: 'Рассерженный клиент — LAST и HEARD' });
  await panel.locator('.script-choice__all').getByRole('button').click();
  await expect(panel.locator('.step-ask')).toContainText('Решаете сами');
  await expect(panel.getByRole('button', { name: 'гнев без угроз' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Вставить вопрос' })).toBeHidden();
});

test('the form changed while a record is open: what was typed stays in sight and with the record', async () => {
  await answer('1043');
  await form().getByLabel('Суть').fill('Обещали перезвонить');
  const profile = await extension.welcome.evaluate(() =>
    chrome.storage.local.get('settings').then(({ settings }) => Object(Object(settings).profile) as Record<string, unknown>),
  );
  const choices = [{ code: 'call', ru: 'Звонок', en: 'Call' }];
  const fields = [{ key: 'code', label: { ru: 'Вид', en: 'Kind' }, type: 'choice', required: true, choices }];
  await setSettings(extension.welcome, { profile: { ...profile, contactForm: { fields } } });
  await expect(form()).toContainText('Поля «Суть» в форме больше нет');
  await expect(form()).toContainText('Обещали перезвонить');
  await form().getByLabel('Вид').selectOption({ label: 'Звонок' });
  await form().getByRole('button', { name: 'Записать' }).click();
  await expect(form()).toBeHidden();
  await panel.locator('.contact-row summary').first().click();
  await expect(panel.locator('.contact-row__fields').first()).toContainText('Обещали перезвонить');
  await setSettings(extension.welcome, { profile });
});

test('an error page under status 200 is no acceptance: the record waits, what was said is shown; the token is in no setting', async () => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Войдите снова</h1>'),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const options = await extension.open('options.html#records');
  await options.getByLabel('Адрес', { exact: true }).fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/contacts`);
  await options.getByLabel('Заголовок Authorization').fill('Bearer not-in-settings');
  await options.getByRole('button', { name: 'Включить' }).click();
  await expect(options.getByRole('button', { name: 'Выключить' })).toBeVisible();
  const kept = await extension.welcome.evaluate(() => chrome.storage.local.get('endpoint').then((all) => JSON.stringify(all)));
  expect(kept).toContain('/contacts');
  expect(kept).not.toContain('not-in-settings');
  await options.close();
  await answer('1045');
  await expect(async () => {
    await panel.reload();
    await tab(/контакт/iu).click();
    await expect(panel.getByText('Последняя попытка: система не подтвердила запись (200: HTML: Войдите снова)')).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  server.close();
});

test('a break that is due stands in the panel: a send that is held keeps its question and the keys', async () => {
  await openLetter('1044');
  await page.locator('.reply-box').click();
  await page.keyboard.type('Здравствуйте! Ваша карта 4276 1600 1234 5678 готова. С уважением, Мария Иванова');
  await page.locator('.primary').click();
  const gate = await gateOver(page);
  const main = gate.getByRole('button', { name: /Скрыть/u });
  await expect(main).toBeFocused();
  await extension.welcome.evaluate(() => {
    const now = Date.now();
    return chrome.storage.session.set({ break: { state: { since: now - 62 * 60_000, last: now }, due: true } });
  });
  await expect(panel.getByText('Пора сделать перерыв')).toBeVisible();
  await expect(main).toBeFocused();
  await gate.getByRole('button', { name: 'Вернуться к черновику' }).click();
  await expect(page.locator('.reply-box')).toContainText('4276 1600 1234 5678');
  await panel.getByRole('button', { name: 'Позже' }).click();
  await expect(panel.getByText('Пора сделать перерыв')).toBeHidden();
});

test('a record on a full disk: told, what was typed stays, and it is recorded when there is room', async () => {
  await answer('1043');
  const disk = (full: boolean) => panel.evaluate((on) => void (document.documentElement.dataset['disk'] = on ? 'full' : ''), full);
  await panel.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof real>) {
      if (document.documentElement.dataset['disk'] === 'full') throw new DOMException('the disk is full', 'QuotaExceededError');
      return real.apply(this, given);
    };
  });
  await disk(true);
  await form().getByLabel('Суть').fill('Обещали перезвонить завтра');
  await form().getByLabel('Тема').selectOption({ label: 'Доставка' });
  await form().getByRole('button', { name: 'Записать' }).click();
  await expect(panel.getByText('Последнее действие не получилось: на диске нет места')).toBeVisible();
  await expect(form().getByLabel('Суть')).toHaveValue('Обещали перезвонить завтра');
  await disk(false);
  await panel.getByRole('button', { name: 'Закрыть' }).click();
  await form().getByRole('button', { name: 'Записать' }).click();
  await expect(panel.locator('.contact-row').filter({ hasText: 'Обещали перезвонить завтра' })).toHaveCount(1);
  await expect(panel.getByText('Последнее действие не получилось')).toBeHidden();
});

test('a lost passphrase: what can be had back and what cannot is said before anything is removed', async () => {
  const options = await extension.open('options.html#records');
  await options.getByLabel('Новый пароль').fill('correct horse 7');
  await options.getByLabel('Пароль ещё раз').fill('correct horse 8');
  await options.getByRole('button', { name: 'Поставить пароль' }).click();
  await expect(options.getByText('Пароли не совпадают')).toBeVisible();
  await options.getByLabel('Пароль ещё раз').fill('correct horse 7');
  await options.getByRole('button', { name: 'Поставить пароль' }).click();
  await options.getByRole('button', { name: /Закрыть/u }).click();
  await expect(options.getByText('Записи закрыты. Откроет их пароль на вкладке «Контакт».')).toBeVisible();
  await options.close();
  await panel.reload();
  await tab(/контакт/iu).click();
  await panel.getByLabel('Пароль').fill('wrong');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Пароль не подошёл')).toBeVisible();
  await panel.getByRole('button', { name: 'Пароль утерян' }).click();
  await expect(panel.getByRole('alertdialog')).toContainText('адрес и ключ этой системы понадобится ввести заново');
  await panel.getByRole('button', { name: 'Удалить записи и начать заново' }).click();
  await expect(panel.getByText('Пароль утерян')).toBeHidden();
  await answer('1044');
  await form().getByLabel('Тема').selectOption({ label: 'Доставка' });
  await form().getByRole('button', { name: 'Записать' }).click();
  await expect(form()).toBeHidden();
});
