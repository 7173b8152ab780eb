import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openInbox } from '../../scripts/start/server.ts';
import { expect, test } from './extension.ts';
import { deskIn } from './job.ts';

test('a draft becomes a formal letter: filled in, edited, kept over a reload, saved as DOCX, printed without the form', async ({
  extension,
}) => {
  const { context } = extension;
  const inbox = await openInbox();
  const panel = await extension.open('sidepanel.html');
  const page = await context.newPage();
  await page.goto(`${inbox.address}#1041`);
  const box = page.locator('.reply-box');
  await box.click();
  await deskIn(page);
  await page.keyboard.type('Здравствуйте, Анна Сергеевна! Заказ "Лето" - у курьера, привезёт до 18:00.');
  const tools = panel.locator('.draft-dock__tools');
  await expect(tools).toBeVisible();
  const coming = context.waitForEvent('page');
  await tools.getByRole('button', { name: 'Официальное письмо…' }).click();
  const letter = await coming;
  const sheet = letter.locator('.sheet');
  await expect(sheet).toContainText('Заказ «Лето»');
  await expect(sheet).toContainText('Уважаемая Анна Сергеевна!');
  await expect(sheet).not.toContainText('Здравствуйте');
  await letter.getByLabel('Наименование организации').fill('ООО «Тихий двор»');
  await letter.getByLabel('Приложения').fill('Накладная на 1 л.');
  await letter.reload();
  await expect(sheet).toContainText('ООО «Тихий двор»');
  await expect(sheet).toContainText('Приложение: Накладная на 1 л.');
  const [file] = await Promise.all([letter.waitForEvent('download'), letter.getByRole('button', { name: 'Сохранить DOCX' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^Письмо .*\.docx$/u);
  const xml = strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array());
  expect(xml.replaceAll(/<[^>]+>/gu, '')).toContain('Уважаемая Анна Сергеевна!');
  await letter.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(letter.locator('.letter-form')).toBeHidden();
  await letter.close();
  await panel.close();
  await page.close();
  inbox.close();
});
