import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startExtension, test, type AtInbox } from './extension.ts';
import { deskIn, gateOver, openLetter } from './job.ts';
import { placesOf } from './kept.ts';
import { saidOn } from './said.ts';

const card = '4111 1111 1111 1111';
const account = '40817810099910004312';

/** Sets what the profile says, with the first run behind. */
function change(own: Page, profile: object): Promise<void> {
  return own.evaluate(async (part) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
    const { settings = {} } = await local.get('settings');
    await local.set({ settings: { ...settings, welcomed: true, profile: { ...settings['profile'], ...part } } });
  }, profile);
}

interface Area {
  get(key: string): Promise<Record<string, Record<string, object>>>;
  set(all: object): Promise<void>;
}

test.beforeAll(async ({ extension }) => {
  await change(extension.welcome, {});
});

async function write(at: Omit<AtInbox, 'send'>, text: string): Promise<void> {
  await openLetter(at, '1042');
  const { page } = at;
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

test('«not personal» by the key N with a reason: that value goes, the others are masked, and both are told of afterwards', async ({
  extension,
  page,
  inbox,
  box,
  send,
}) => {
  await write({ page, inbox, box }, `Карта ${card}, наш счёт ${account}.`);
  const before = inbox.sent.length;
  await send.click();
  const gate = await gateOver(page);
  const row = gate.getByRole('switch', { name: new RegExp(account, 'u') });
  await expect(row).toBeChecked();
  await row.press('n');
  await expect(row).not.toBeChecked();
  await gate.getByRole('radio', { name: /компании/u }).check();
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  expect(inbox.sent.at(-1)?.text).toContain(account);
  expect(inbox.sent.at(-1)?.text).not.toContain('4111 1111');
  const panel = await extension.open('sidepanel.html');
  await panel.getByRole('tab', { name: /контакт/iu }).click();
  await expect(panel.locator('.contact-row__reason').filter({ hasText: 'не личное: счёт' })).toHaveCount(1);
  await panel.close();
  const options = await extension.open('options.html#privacy');
  await expect(options.getByText(/номер карты: \d/u)).toBeVisible();
  await options.close();
});

test('why a value was found is said in plain words, and a remark on the same place is not told twice', async ({
  page,
  inbox,
  box,
  send,
}) => {
  await write({ page, inbox, box }, `Карта ${card}.`);
  await send.click();
  const gate = await gateOver(page);
  await expect(gate).toContainText('Контрольная цифра верна');
  await expect(gate).not.toContainText('Luhn');
  await expect(gate.getByText(card, { exact: false })).toHaveCount(2);
  await page.keyboard.press('Escape');
});

test('the customer’s secrets in the quoted letter are told of as quoted', async ({ page, inbox, box, send }) => {
  await page.goto(`${inbox.address}#1042`);
  await box.click();
  await box.evaluate((element, text) => {
    element.innerHTML = `<p>Проверили, всё в порядке.</p><blockquote type="cite"><p>Моя карта ${text}</p></blockquote>`;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, card);
  await send.click();
  const gate = await gateOver(page);
  await expect(gate).toContainText('В цитате письма клиента');
  await page.keyboard.press('Escape');
});

test('a paste of secrets is told of at once, and nothing is changed', async ({ extension, page, box, inbox }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write({ page, inbox, box }, '');
  const pasted = `CVV 123, карта ${card}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await deskIn(page);
  await box.click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => saidOn(page)).toMatch(/встав/iu);
  expect(await box.innerText()).toContain(pasted);
});

test('what the lead sets and locks in the settings holds in the page: by type, with its default beside', async ({
  extension,
  page,
  inbox,
  box,
  send,
}) => {
  const own = await extension.open('options.html#privacy');
  await own.getByRole('textbox', { name: 'Искать вид данных' }).fill('номер карты');
  const row = own.locator('.types__row');
  await expect(row).toHaveCount(1);
  await row.locator('summary').click();
  await own.getByRole('switch', { name: 'Менять и закреплённое' }).press('Space');
  await row.getByRole('switch', { name: 'Закрепить' }).press('Space');
  await expect(row.locator('summary')).toContainText('Закреплено');
  await own.getByRole('switch', { name: 'Менять и закреплённое' }).press('Space');
  await expect(row.getByRole('combobox')).toBeDisabled();
  await write({ page, inbox, box }, `Карта ${card}.`);
  await send.click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('switch', { name: /4111/u })).toBeDisabled();
  await expect(gate.getByRole('button', { name: /как есть/iu })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await own.getByRole('switch', { name: 'Менять и закреплённое' }).press('Space');
  await row.getByRole('switch', { name: 'Закрепить' }).press('Space');
  await expect(row.locator('summary')).not.toContainText('Закреплено');
  await row.getByRole('combobox').selectOption('allow');
  await expect(row.locator('summary')).toContainText('пропускать');
  await row.getByRole('combobox').selectOption('');
  await expect(row.locator('summary')).toContainText('задержать отправку');
  await own.close();
});

test('what the company calls its own goes untouched, a form of numbers with a mistake is named, and the way of masking holds in the gate', async ({
  extension,
  page,
  inbox,
  box,
  send,
}) => {
  const own = await extension.open('options.html#privacy');
  await own.getByLabel('Своё: реквизиты, телефоны, ящики').fill(account);
  await own.getByLabel('Номера заказов: не личные данные').fill('ЗК-000000\n/(/');
  await expect(own.getByText('/(/: выражение написано с ошибкой. Остальные действуют.')).toBeVisible();
  await own.getByLabel('Номера заказов: не личные данные').fill('ЗК-000000');
  await expect(own.getByText('Остальные действуют.')).toHaveCount(0);
  await own.getByRole('radio', { name: 'ничего', exact: true }).click();
  await expect(own.getByRole('radio', { name: 'ничего', exact: true })).toBeChecked();
  await own.reload();
  await expect(own.getByLabel('Номера заказов: не личные данные')).toHaveValue('ЗК-000000');
  const before = inbox.sent.length;
  await write({ page, inbox, box }, `Наш счёт ${account}, заказ ЗК-184771.`);
  await send.click();
  await expect.poll(() => inbox.sent.length).toBe(before + 1);
  await page.goto('about:blank');
  await write({ page, inbox, box }, `Ваша карта ${card}.`);
  await send.click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('region', { name: 'Уйдёт клиенту' })).not.toContainText('1111');
  await page.keyboard.press('Escape');
  await own.getByRole('radio', { name: /ТЕЛЕФОН\], карта/u }).click();
  await own.getByLabel('Своё: реквизиты, телефоны, ящики').fill('');
  await own.close();
});

test('a type that the lead locked can be neither left nor called not personal, nor sent as it is', async ({
  extension,
  page,
  inbox,
  box,
  send,
}) => {
  const lock = (locked: readonly string[]) => change(extension.welcome, { masking: { locked } });
  await lock(['CARD']);
  await write({ page, inbox, box }, `Карта ${card}, счёт ${account}.`);
  await send.click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('switch', { name: /4111/u })).toBeDisabled();
  await expect(gate.getByRole('button', { name: /Не личное N: номер карты/u })).toHaveCount(0);
  await expect(gate.getByRole('button', { name: /Не личное N: счёт/u })).toHaveCount(1);
  await expect(gate.getByRole('button', { name: /как есть/iu })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await lock([]);
});

test('the page on what is kept names every place that the extension has, and no database that it has not', async ({ extension }) => {
  const options = await extension.open('options.html#privacy');
  const written = options.locator('[data-place]');
  await expect(written.first()).toBeVisible();
  const told = await written.evaluateAll((all) => all.map((one) => one.getAttribute('data-place') ?? ''));
  const real = await placesOf(options);
  expect(real.length).toBeGreaterThan(15);
  const isTold = (place: string) => told.some((one) => (one.endsWith('*') ? place.startsWith(one.slice(0, -1)) : one === place));
  expect(real.filter((place) => !isTold(place))).toEqual([]);
  const databases = told.filter((one) => one.startsWith('otklik'));
  expect(databases.filter((one) => !real.includes(one))).toEqual([]);
  await options.close();
});

test('without the weights of names the operator is told that names are not checked, and numbers are checked all the same', async ({
  inbox,
}) => {
  const [, start = ''] = /packed: string =\s*'([^'\\]{60})/u.exec(readFileSync('utils/redaction/names/weights.generated.ts', 'utf8')) ?? [];
  expect(start).toHaveLength(60);
  /** The code with the text that begins so made empty. */
  const emptied = (code: string): string => {
    const at = code.indexOf(start);
    return at < 0 ? code : code.slice(0, at) + code.slice(code.indexOf(code.charAt(at - 1), at));
  };
  let taken = 0;
  const broken = await startExtension((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
    for (const file of files.filter((name) => name.endsWith('.js') && statSync(name).size > 150_000)) {
      const code = readFileSync(file, 'utf8');
      const without = emptied(code);
      if (without !== code) taken += 1;
      writeFileSync(file, without);
    }
  });
  expect(taken).toBeGreaterThan(0);
  try {
    const other = await broken.context.newPage();
    await other.goto(`${inbox.address}#1042`);
    await other.locator('.reply-box').click();
    await deskIn(other);
    await other.keyboard.type(`Анна Петровна, карта ${card}.`);
    await expect.poll(() => saidOn(other)).toContain('Имена и адреса сейчас не проверяются');
    await other.locator('.primary').click();
    await expect(await gateOver(other)).toContainText('номер карты', { ignoreCase: true });
  } finally {
    await broken.close();
  }
});
