import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInbox } from '../../scripts/start/server.ts';
import { expect, test } from './extension.ts';
import { deskIn } from './job.ts';
import { setSettings } from './open-studio.ts';
import { drawnCard, underlined } from './remarks.ts';

interface Found {
  readonly findings: readonly { readonly rule: string; readonly why: string; readonly fixes: readonly { readonly label: string }[] }[];
}

/** What the command line finds with the profile that the settings page keeps. */
function checked(profile: unknown, text: string): Found['findings'] {
  const folder = mkdtempSync(join(tmpdir(), 'otklik-profile-'));
  const file = join(folder, 'profile.yaml');
  writeFileSync(file, JSON.stringify(profile));
  const input = `${JSON.stringify({ id: 1, text, context: { channel: 'chat' } })}\n`;
  const printed = execFileSync(process.execPath, ['.output/cli/otklik.mjs', 'check', '--profile', file], { input, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return (JSON.parse(printed) as Found).findings;
}

test('a rule of the company is tried on a sample, saved, and speaks in the page and on the command line with its clause', async ({
  extension,
}) => {
  const own = await extension.open('options.html#manners');
  // The welcome stands before the settings until it is left, by whichever test comes first.
  await setSettings(extension.welcome, { welcomed: true });
  await own.getByRole('button', { name: 'Новое правило' }).click();
  const form = own.locator('.own-rule');
  const save = form.getByRole('button', { name: 'Сохранить' });
  await form.getByLabel('Название').fill('Клубная карта');
  await form.getByLabel('Фразы').fill('(карта|карту клуба');
  await expect(form.getByText('скобка без пары')).toBeVisible();
  // A look at another page takes nothing of it away.
  await own.getByRole('link', { name: 'Клавиши' }).click();
  await expect(form).toHaveCount(0);
  await own.getByRole('link', { name: 'Манера письма' }).click();
  await expect(form.getByLabel('Название')).toHaveValue('Клубная карта');
  await form.getByLabel('Фразы').fill('(карта|карту) клуба');
  await form.getByLabel('Чем заменить').fill('клубная карта');
  await form.getByLabel('Что увидит оператор').fill('Мы говорим «клубная карта».');
  await form.getByLabel('Пункт стандарта компании').fill('Стандарт, п. 4.2');
  await form.getByLabel('Пример текста').fill('Карточка готова.');
  await expect(form.getByText('ничего не нашло')).toBeVisible();
  await expect(save).toBeDisabled();
  await form.getByLabel('Пример текста').fill('Карта клуба готова, карточка ждёт.');
  await expect(form.locator('mark')).toHaveText('Карта клуба');
  await expect(form.getByText('Станет: Клубная карта готова, карточка ждёт.')).toBeVisible();
  for (const nameless of ['', '!!!']) {
    await form.getByLabel('Название').fill(nameless);
    await expect(form.getByText('Назовите правило')).toBeVisible();
    await expect(save).toBeDisabled();
  }
  await form.getByLabel('Название').fill('Клубная карта');
  await form.getByLabel('Пример текста').press('Tab');
  await expect(save).toBeFocused();
  await own.keyboard.press('Enter');
  await expect(own.locator('.own-rules__row')).toHaveCount(1);
  await own.getByLabel('Чего обещать нельзя').fill('вернём вдвое');

  const inbox = await openInbox();
  const page = await extension.context.newPage();
  await page.goto(`${inbox.address}#1041`);
  await page.locator('.reply-box').click();
  await deskIn(page);
  await page.keyboard.type('Карта клуба готова, допник тоже. ');
  await expect.poll(() => underlined(page)).toMatch(/Карта клуба/u);
  // What is set meanwhile holds for the draft that stands there, before anything more is typed.
  await own.getByRole('button', { name: 'Добавить слово' }).click();
  await own.getByLabel('Слово', { exact: true }).fill('допник');
  await own.getByLabel('Замена').fill('дополнительная услуга');
  await expect.poll(() => underlined(page)).toMatch(/Карта клуба.*допник|допник.*Карта клуба/u);
  await page.bringToFront();
  await page.locator('.reply-box').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).text).toContain('Стандарт, п. 4.2');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reply-box')).toContainText('Клубная карта готова');

  const profile = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ readonly settings: { readonly profile: unknown } }> } } };
    };
    return (await chrome.storage.local.get('settings')).settings.profile;
  });
  const found = checked(profile, 'Карта клуба готова. Мы вернём вдвое, а допник уберём до 5 марта.');
  expect(found.find(({ rule }) => rule === 'own.клубная-карта')?.why).toBe('Стандарт, п. 4.2');
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['promise.forbidden', 'plain.jargon', 'own.клубная-карта']));

  // A locked rule shows its lock and cannot be changed; another can, for one channel alone.
  await own.getByLabel('Искать правило').fill('left.todo');
  const locked = own.locator('.rule-row');
  await locked.locator('summary').click();
  await expect(locked.getByLabel('Строгость')).toBeDisabled();
  await own.getByText('Менять и закреплённые правила').click();
  await expect(locked.getByLabel('Строгость')).toBeEnabled();
  await own.getByRole('button', { name: 'Удалить правило «клубная карта»' }).click();
  await own.getByRole('alertdialog').getByRole('button', { name: 'Удалить' }).click();
  await expect(own.locator('.own-rules__row')).toHaveCount(0);
  await own.getByLabel('Чего обещать нельзя').fill('');
  await own.getByRole('button', { name: 'Удалить «допник»' }).click();
  await own.close();
  await page.close();
  inbox.close();
});
