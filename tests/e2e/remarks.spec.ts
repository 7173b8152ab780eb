import { expect, test, type AtInbox } from './extension.ts';
import { deskIn, openLetter } from './job.ts';
import { drawnCard, underlined } from './remarks.ts';
import { openSite } from './site.ts';
import { strictPolicy } from './strict.ts';

async function begin(at: Omit<AtInbox, 'send'>, words: string): Promise<void> {
  await openLetter(at, '1041');
  await at.page.keyboard.type(words);
}

test.use({ inboxPolicy: strictPolicy });

test('the key opens the card at a remark, Enter fixes it in one undo, Esc leaves the caret where it was', async ({ page, inbox, box }) => {
  const text = () => box.innerText();
  await begin({ page, inbox, box }, 'Здравствуйте, Анна Сергеевна! Извиняемся за задержку, заявочка в работе до 12:00. ');
  await expect.poll(() => underlined(page)).toContain('заявочка');
  const before = await text();
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).focused).toBe('dialog');
  // The reasons come into the page with the first card.
  await expect.poll(async () => (await drawnCard(page)).text).toMatch(/Почему/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await drawnCard(page)).open).toBe(false);
  await page.keyboard.type('Да.');
  await expect.poll(text).toBe(`${before.trimEnd()} Да.`);
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).open).toBe(true);
  const written = await text();
  await page.keyboard.press('Enter');
  await expect.poll(text).not.toBe(written);
  const fixed = await text();
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(written);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(text).toBe(fixed);
});

test('nothing in the word being typed; the pointer opens a card that leaves caret and line free; a place, a rule, a word can be ignored', async ({
  page,
  box,
  inbox,
}) => {
  const text = () => box.innerText();
  await begin({ page, inbox, box }, 'Здравствуйте! Ответим завтра до 12:00, секундочку, заявочка');
  await expect.poll(() => underlined(page)).toContain('секундочку');
  expect(await underlined(page)).not.toContain('заявочка');
  await page.keyboard.type(' у коллег.');
  await expect.poll(() => underlined(page)).toContain('заявочка');
  const line = await box.evaluate((element) => {
    const range = document.createRange();
    const node = element.querySelector('p')?.lastChild as Text;
    const at = node.data.indexOf('заявочка');
    range.setStart(node, at);
    range.setEnd(node, at + 8);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  await page.mouse.move(line.left + 8, line.top + 8, { steps: 3 });
  await expect.poll(async () => (await drawnCard(page)).open).toBe(true);
  const card = await drawnCard(page);
  expect(card.focused).toBe('');
  expect(card.text).toContain('заявочка');
  // The caret stands on the same line: the card is beside it, not over it.
  expect(card.box.top >= line.bottom || card.box.bottom <= line.top).toBe(true);
  await page.keyboard.type(' Спасибо.');
  await expect.poll(text).toContain('у коллег. Спасибо.');
  await expect.poll(async () => (await drawnCard(page)).open).toBe(false);
  await page.mouse.move(5, 5);
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).text).toContain('секундочку');
  const ignore = async (scope: number) => {
    await page.keyboard.press('ArrowUp');
    while (!(await drawnCard(page)).held.includes('…')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    for (let nth = 0; nth < scope; nth++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await ignore(0);
  // The line of the other may be drawn a moment later.
  await expect.poll(() => underlined(page)).toMatch(/^(?!.*секундочку).*заявочка/su);
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).text).toContain('заявочка');
  await ignore(2);
  await expect.poll(() => underlined(page)).not.toContain('заявочка');
  // The words are ignored for good, the rule is not.
  await begin({ page, inbox, box }, 'Заявочка у нас, секундочку. ');
  await expect.poll(() => underlined(page)).toContain('секундочку');
  expect(await underlined(page)).not.toMatch(/заявочка/iu);
});

const plain = `<!doctype html><html lang="ru"><head><meta charset="utf-8"></head><body><h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p>
<p>Добрый день! Когда привезут мой заказ 7712? Безобразие, жду третью неделю!</p><form><textarea aria-label="Ответ" rows="8" cols="60"></textarea><button>Отправить</button></form></body></html>`;

test('in a plain field: pointer, key, fix, undo; the side panel lists the remarks, the checklist and mends the typography', async ({
  extension,
  page,
}) => {
  const site = await openSite(plain);
  await page.goto(site.address);
  const field = page.locator('textarea');
  await field.click();
  await deskIn(page);
  const panel = await extension.open('sidepanel.html');
  await page.bringToFront();
  await page.keyboard.type('Пока извиняемся. Заказ "Доставка" - у нас, №5.\n\n> Безобразие! Где "мой" - заказ?');
  const dock = panel.locator('.draft-dock');
  await expect(dock).toBeVisible();
  await expect(dock.locator('.checklist li')).toHaveCount(6);
  await expect(dock.locator('.checklist__present')).toHaveCount(0);
  await expect(dock.locator('.finding-line').filter({ hasText: 'извиняемся' })).toHaveCount(1);
  const before = await field.inputValue();
  await dock.locator('.draft-dock__tools button').first().click();
  await expect(field).toHaveValue('Пока извиняемся. Заказ «Доставка»\u00a0— у\u00a0нас, №\u202f5.\n\n> Безобразие! Где "мой" - заказ?');
  await field.focus();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  const at = await field.boundingBox();
  await page.mouse.move((at?.x ?? 0) + 75, (at?.y ?? 0) + 10, { steps: 3 });
  await expect.poll(async () => (await drawnCard(page)).text).toContain('извиняемся');
  await page.mouse.move(900, 700);
  await expect.poll(async () => (await drawnCard(page)).open).toBe(false);
  await field.press('Control+Home');
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).focused).toBe('dialog');
  await page.keyboard.press('Enter');
  await expect.poll(() => field.inputValue()).toBe(before.replace('извиняемся', 'извините'));
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  await panel.close();
  site.close();
});

test('where no word is simply right, a phrase says it better and its open place is selected', async ({ extension, page, inbox, box }) => {
  const text = () => box.innerText();
  await begin({ page, inbox, box }, 'Здравствуйте! Система зависла, я тут ни при чём. Напишу завтра до 12:00. ');
  await expect.poll(() => underlined(page)).toContain('я тут ни при чём');
  const before = await text();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(page)).text).toContain('Можно написать так');
  const { held } = await drawnCard(page);
  await page.keyboard.press('Enter');
  const start = held.split('[')[0] ?? '';
  await expect.poll(text).toContain(start);
  const changed = await text();
  expect(
    changed
      .replace(/Здравствуйте! | Напишу завтра до 12:00\.\s*$/gu, '')
      .replaceAll('{{', '[')
      .replaceAll('}}', ']')
      .trim(),
  ).toBe(held);
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toMatch(/^(?:\{\{.*\}\})?$/u);
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(before);

  const panel = await extension.open('sidepanel.html');
  await page.bringToFront();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  const better = panel.locator('.finding-line').filter({ hasText: 'я тут ни при чём' }).locator('.draft-dock__better');
  await expect(better).toBeVisible();
  await better.locator('summary').click();
  await better.locator('button').first().click();
  await expect.poll(text).not.toContain('я тут ни при чём');
  await panel.close();
});
