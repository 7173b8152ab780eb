import type { Page } from '@playwright/test';
import { expect, test, type AtInbox, type Extension } from './extension.ts';
import { deskIn, openLetter, openPalette } from './job.ts';
import { openSite } from './site.ts';

let panel: Page;

test.afterEach(async () => {
  await panel.close();
});

const tab = (name: string | RegExp) => panel.getByRole('tab', { name });

/** How many tickets' states the extension keeps on this machine. */
const kept = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      if (database.objectStoreNames.contains('cases')) count += await done(database.transaction('cases').objectStore('cases').count());
      database.close();
    }
    return count;
  });

/** The letter open with its reply box in use, and the side panel beside it as a tab of its own. */
async function openBeside(at: Omit<AtInbox, 'send'>, extension: Extension, id: string): Promise<void> {
  await openLetter(at, id);
  panel = await extension.open('sidepanel.html');
  await at.page.bringToFront();
  await panel.reload();
}

test('the request beside the answer: asks corrected by a click, said back by one key, kept when the panel is opened anew', async ({
  extension,
  page,
  box,
  inbox,
}) => {
  await openBeside({ page, inbox, box }, extension, '1045');
  const beside = panel.locator('.summary-beside');
  await expect(beside.locator('.asks li')).toHaveCount(2);
  const asked = panel.locator('.ticket-card__letter .place--ask').first();
  await expect(asked).toBeHidden();
  await beside.locator('.asks__place').first().click();
  await expect(asked).toBeInViewport();
  await expect(
    panel
      .locator('.letter-text__piece')
      .filter({ has: panel.locator('.place--ask') })
      .first(),
  ).toBeFocused();
  await beside.locator('.asks__one').first().click();
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('Когда приедет чайник?');
  const unkept = await kept(panel);
  await beside.getByRole('button', { name: 'Готово' }).click();
  await expect(beside.locator('.asks__one').first()).toHaveText('Когда приедет чайник?');
  await expect.poll(() => kept(panel)).toBeGreaterThan(unkept);
  await panel.reload();
  await expect(beside.locator('.asks__one').first()).toHaveText('Когда приедет чайник?');
  const before = await box.innerText();
  await panel.keyboard.press('Alt+Enter');
  await expect(box).toContainText('когда приедет чайник');
  await box.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => box.innerText()).toBe(before);
});

test('an angry letter: how it is meant and by which words; scripts, and an answer that outlives the panel', async ({
  extension,
  box,
  page,
  inbox,
}) => {
  await openBeside({ page, inbox, box }, extension, '1043');
  await expect(panel.locator('.summary-beside .mood-mark')).toHaveValue(/angry|threatening/u);
  await panel.getByText('Как ответить на такое письмо').click();
  await expect(panel.getByText('Признайте, что это задело')).toBeVisible();
  await panel.locator('.conflict__phrases button').nth(1).click();
  await expect(box).toContainText('Дальше вопрос веду я.');
  const before = await kept(panel);
  await panel.getByRole('button', { name: 'К скрипту и передаче' }).click();
  await expect(tab('Скрипт')).toHaveAttribute('aria-selected', 'true');
  await panel.locator('.script-choice button').first().click();
  const next = panel.locator('.script-run__actions .button--main, .step-ask button');
  await expect(next.first()).toBeVisible();
  const title = await panel.locator('.script-run h2').innerText();
  await expect.poll(() => kept(panel)).toBeGreaterThan(before);
  await panel.reload();
  await tab('Скрипт').click();
  await expect(panel.locator('.script-run h2')).toHaveText(title);
});

test('a number put right in the side panel stands in the palette’s reply, in the script and after the panel is opened anew', async ({
  extension,
  page,
  box,
  inbox,
}) => {
  await openBeside({ page, inbox, box }, extension, '1041');
  const number = panel.getByLabel('Исправить: заказ 48213');
  await number.fill('48999');
  await number.press('Tab');
  await tab('Скрипт').click();
  await expect(panel.locator('.summary-card__facts')).toContainText('48999');
  await panel.reload();
  await expect(panel.getByLabel('Исправить: заказ 48213')).toHaveValue('48999');
  const palette = await openPalette(page, box);
  const values = palette.getByRole('region').locator('input');
  await expect(async () => {
    const shown = [
      await palette.locator('.preview').innerText(),
      ...(await values.all().then((all) => Promise.all(all.map((one) => one.inputValue())))),
    ];
    expect(shown.join(' ')).toContain('48999');
  }).toPass();
  await page.keyboard.press('Escape');
  await panel.getByLabel('Исправить: заказ 48213').fill('48213');
  await panel.keyboard.press('Tab');
  await tab('Скрипт').click();
  await expect(panel.locator('.summary-card__facts')).not.toContainText('48999');
  await panel.reload();
  await expect(panel.getByLabel('Исправить: заказ 48213')).toHaveValue('48213');
});

const tracker = (type: 'response' | 'private') => `<!doctype html><html lang="ru"><head><meta charset="utf-8"></head><body>
<div id="rt-header-container"></div><span class="current-user">operator</span><div id="header"><h1>№7: Течёт кран</h1></div>
<a id="page-actions-comment" href="/Ticket/Update.html?Action=Comment;id=7">Комментировать</a>
<div class="requestors"><div class="value"><span class="user" data-user-id="9">Анна Петрова &lt;anna@mail.example&gt;</span></div></div>
<div class="transaction message" data-transaction-id="1"><div class="description"><span class="user" data-user-id="9">Анна Петрова &lt;anna@mail.example&gt;</span></div>
<div class="messagebody"><div class="message-stanza">Здравствуйте! Третью неделю течёт кран. Когда придёт мастер? Заказ 48213.</div></div></div>
<form name="TicketUpdate"><input type="hidden" name="id" value="7">
<select name="UpdateType"><option value="private" ${type === 'private' ? 'selected' : ''}>Комментарий</option><option value="response" ${type === 'response' ? 'selected' : ''}>Ответ</option></select>
<label>Status <select name="Status"><option value="open">open</option><option value="resolved">resolved</option></select></label>
<div class="form-row"><div class="label">Тема</div><div class="value"><select name="Object-RT::Ticket-7-CustomField-1-Value"><option value="">-</option><option>Доставка</option></select></div></div>
<textarea name="UpdateContent" rows="8" cols="70"></textarea><input type="submit" name="SubmitTicket" value="Обновить"></form></body></html>`;

test('a tool with notes and fields of its own: the note never goes into a reply, fields are filled and what was not is said', async ({
  extension,
  page,
}) => {
  const site = await openSite(tracker('private'));
  await page.goto(site.address);
  const note = page.locator('textarea');
  await note.click();
  await deskIn(page);
  panel = await extension.open('sidepanel.html');
  await page.bringToFront();
  await panel.reload();
  await tab('Скрипт').click();
  await panel.getByRole('button', { name: 'Передать коллегам' }).click();
  // What is half written stays, whatever the operator looks at meanwhile.
  await panel.getByLabel('О чём просите').fill('Сверьте адрес');
  await tab('Ответ').click();
  await tab('Скрипт').click();
  await expect(panel.getByLabel('О чём просите')).toHaveValue('Сверьте адрес');
  await panel.getByRole('button', { name: 'Вставить внутренней заметкой' }).click();
  await expect(note).toHaveValue(/Обращение|кран/u);
  const written = await note.inputValue();
  await page.locator('select[name=UpdateType]').selectOption('response');
  await panel.getByRole('button', { name: 'Вставить внутренней заметкой' }).click();
  await expect(panel.getByRole('link', { name: 'открыть' })).toBeVisible();
  await expect(note).toHaveValue(written);
  await tab(/контакт/iu).click();
  await panel.getByRole('button', { name: 'Заполнить поля обращения' }).click();
  await expect(panel.locator('.host-fields')).toContainText('Итог');
  await expect(page.locator('select[name=Status]')).toHaveValue('resolved');
  await expect(panel.locator('.host-fields')).toContainText('Заполните сами');
  site.close();
});

test('the record of a contact after the page went on: filled by what the letter told, three keys at most', async ({
  extension,
  page,
  inbox,
  box,
}) => {
  await openBeside({ page, inbox, box }, extension, '1043');
  await page.keyboard.type('Здравствуйте, Виктор! Курьер приедет завтра до 18:00. С уважением, Мария Иванова');
  await page.locator('.primary').click();
  await expect(page.locator('.received')).toBeVisible();
  await page.goto(`${inbox.address}#1044`);
  await panel.bringToFront();
  // The arrows pass over the tabs: only Enter gives the keys to a form.
  await tab('Скрипт').focus();
  await panel.keyboard.press('ArrowRight');
  await expect(tab('Контакт')).toBeFocused();
  await panel.keyboard.press('Enter');
  const record = panel.getByRole('form', { name: 'Запись о контакте' });
  await expect(record.getByLabel('Заказ или договор')).toHaveValue('48377');
  await expect(record.getByLabel('Суть')).toHaveValue(/Роспотребнадзор/u);
  // The topic is the one thing that nothing told: the keys begin there.
  await expect(record.getByLabel('Тема')).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(record).toBeHidden();
  await panel.getByText('БЕЗОБРАЗИЕ').first().click();
  await expect(panel.locator('.contact-row__fields').first()).toContainText('Доставка');
});
