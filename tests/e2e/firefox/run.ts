// The main job in system Firefox with the built extension, on a page whose policy allows no frame and no foreign script.
import { strict as assert } from 'node:assert';
import { rmSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { grantedBuild } from '../../../scripts/granted.ts';
import { openBrowser, type Opened } from '../../../scripts/start/browser.ts';
import { fillForm } from '../../../scripts/start/filling.ts';
import { takeStarterLibrary } from '../../../scripts/start/library.ts';
import { ownFrame, ownPage, until } from '../../../scripts/start/pages.ts';
import { openInbox, type Inbox } from '../../../scripts/start/server.ts';
import { wordsIn } from '../../../scripts/start/words.ts';
import { strictPolicy } from '../strict.ts';
import { browserPath } from '../../../scripts/setup/browsers.ts';

const card = '4111 1111 1111 1111';
const box = '.reply-box';
const words = wordsIn.ru;
let inbox: Inbox;
let opened: Opened | undefined;
let build: string;
let page: Page;

before(async () => {
  inbox = await openInbox(strictPolicy);
  build = grantedBuild('firefox-mv3');
  opened = await openBrowser({
    family: 'firefox',
    path: browserPath('firefox'),
    build,
    language: 'ru',
    window: false,
    unboxed() {},
  });
  await takeStarterLibrary({
    browser: opened.browser,
    inbox,
    language: 'ru',
    words,
    at() {},
    say() {},
    show: async () => {},
    suggested() {},
  });
  page = await opened.browser.newPage();
});

after(async () => {
  // A browser that did not open must not keep the run from ending and telling why.
  await opened?.close();
  inbox.close();
  rmSync(build, { recursive: true, force: true });
});

beforeEach(() => page.goto('about:blank'));

const draft = () => page.$eval(box, (element) => (element as HTMLElement).innerText);

async function openLetter(id: string): Promise<void> {
  await page.goto(`${inbox.address}#${id}`);
  await page.waitForSelector(box);
  await page.click(box);
  await page.waitForSelector('otklik-desk');
}

async function pressPaletteKey(): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyO');
  await page.keyboard.up('Alt');
}

async function openPalette(): Promise<Frame> {
  await pressPaletteKey();
  return ownFrame(page, 'palette', '[role=option]');
}

async function heldAtGate(): Promise<Frame> {
  await page.click('.primary');
  return ownFrame(page, 'gate', '.actions button:last-child:not([aria-disabled=true])');
}

void test('a fitting reply goes in by the keyboard, is held, masked, sent once, exactly as shown', async () => {
  await openLetter('1041');
  const palette = await openPalette();
  const first = await palette.$eval('[role=option]', (option) => option.textContent);
  assert.match(first, /заказ|доставк|посылк/iu);
  await page.keyboard.press('Enter');
  if ((await fillForm(palette, [['', 'сегодня']])).length > 0) await page.keyboard.press('Enter');
  await until(async () => (await draft()).includes('Анна Сергеевна') || undefined, 'the reply in the box');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(` Карта ${card} проверена.`);
  const written = await draft();
  const gate = await heldAtGate();
  assert.equal(inbox.sent.length, 0);
  const mask = await gate.$eval('.secrets__fate', (fate) => fate.textContent.replace(/^→\s*/u, ''));
  await (await gate.$('.actions button:last-child'))?.click();
  await until(async () => inbox.sent[0], 'the letter at the other end');
  assert.ok(written.includes(card));
  assert.equal(inbox.sent[0]?.text.trim(), written.replace(card, mask).trim());
  await page.waitForSelector('.received');
  assert.equal(inbox.sent.length, 1);
});

void test('a clean reply goes with the first press, untouched', async () => {
  await openLetter('1044');
  await page.keyboard.type('Hello James, your parcel will be with you on 28 November. Kind regards, Maria');
  const written = await draft();
  const already = inbox.sent.length;
  await page.click('.primary');
  await until(async () => inbox.sent[already], 'the letter at the other end');
  assert.equal(inbox.sent[already]?.text, written);
  assert.equal(inbox.sent.length, already + 1);
});

void test('a held reply sent back by Esc stays in the box as it was, and nothing goes', async () => {
  await openLetter('1042');
  await page.keyboard.type(`Карта ${card}.`);
  const written = await draft();
  const already = inbox.sent.length;
  await heldAtGate();
  await page.keyboard.press('Escape');
  await until(async () => (await page.evaluate(() => document.activeElement?.classList.contains('reply-box'))) || undefined, 'the focus');
  assert.equal(await draft(), written);
  assert.equal(inbox.sent.length, already);
});

void test('keys right behind the palette key: Esc leads back into the box, letters go into the search', async () => {
  await openLetter('1042');
  const written = await draft();
  const inBox = () => page.evaluate(() => document.activeElement?.classList.contains('reply-box'));
  for (const query of ['возврат', 'refund']) {
    await pressPaletteKey();
    await page.keyboard.press('Escape');
    await until(async () => (await inBox()) || undefined, 'the focus');
    await pressPaletteKey();
    await page.keyboard.type(query);
    const palette = await ownFrame(page, 'palette', '[role=option]');
    const search = () => palette.$eval('input[role=combobox]', ({ value }) => value);
    await until(async () => (await search()).endsWith(query) || undefined, 'the search');
    for (let left = query.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await until(async () => (await search()) === '' || undefined, 'an empty search');
    await page.keyboard.press('Escape');
    await until(async () => (await inBox()) || undefined, 'the focus');
  }
  assert.equal(await draft(), written);
});

void test('a remark is fixed by the keyboard alone, in one undo; Esc goes back to the text', async () => {
  await openLetter('1044');
  await page.keyboard.type('Пока извиняемся. Ответим завтра до 12:00. ');
  const written = await draft();
  const underlined = () =>
    page.evaluate(() => [...CSS.highlights].flatMap(([, marks]) => [...marks].map((range) => (range as Range).toString())).join('|'));
  await until(async () => (await underlined()).includes('извиняемся') || undefined, 'the underline');
  const openCard = async () => {
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyI');
    await page.keyboard.up('Alt');
    const away = () => page.evaluate(() => document.activeElement?.localName === 'otklik-desk');
    await until(async () => (await away()) || undefined, 'the card');
  };
  await openCard();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.reply-box:focus');
  assert.equal(await draft(), written);
  await openCard();
  await page.keyboard.press('Enter');
  await until(async () => (await draft()).includes('Пока извините.') || undefined, 'the fix');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
  await until(async () => (await draft()) === written || undefined, 'the undo');
});

void test("the side panel's tabs: the request, a script, a hand-over, the record of what was sent, own figures", async () => {
  await openLetter('1043');
  await page.keyboard.type('Здравствуйте, Виктор! Курьер приедет завтра до 18:00. С уважением, Мария Иванова');
  // Firefox opens an extension's page only from one of its own.
  const welcome = await ownPage(opened?.browser ?? assert.fail(), 'options');
  await welcome.evaluate(() => location.assign('/sidepanel.html'));
  const panel = await ownPage(opened?.browser ?? assert.fail(), 'sidepanel');
  const again = async () => {
    await page.bringToFront();
    const shown = (selector: string) =>
      until(async () => (await panel.$(selector).catch(() => null)) ?? undefined, `the panel: ${selector}`);
    // Its address stands before its document does, and the driver does not see the end of a load: what is shown tells it.
    await shown('[role=tab]');
    await panel.evaluate(() => {
      document.documentElement.dataset['old'] = '';
      location.reload();
    });
    await shown('html:not([data-old]) [role=tab]');
  };
  const tab = (name: RegExp) =>
    until(async () => {
      const chosen = await panel.evaluate((source) => {
        const found = [...document.querySelectorAll('[role=tab]')].find((one) => new RegExp(source, 'iu').test(one.textContent));
        if (found instanceof HTMLElement) found.focus();
        return found?.getAttribute('aria-selected') === 'true';
      }, name.source);
      if (!chosen) await panel.keyboard.press('Enter');
      return chosen || undefined;
    }, String(name));
  const shows = (wanted: RegExp) =>
    until(
      async () => wanted.test(await panel.evaluate(() => document.querySelector('main')?.innerText ?? '').catch(() => '')) || undefined,
      String(wanted),
    );
  const value = (name: string) => panel.evaluate((key) => document.querySelector<HTMLInputElement>(`[name=${key}]`)?.value, name);
  const press = (name: RegExp) =>
    until(
      () =>
        panel.evaluate((source) => {
          const found = [...document.querySelectorAll('main button')].find((one) => new RegExp(source, 'iu').test(one.textContent));
          if (found instanceof HTMLElement) found.click();
          return found ? true : undefined;
        }, name.source),
      String(name),
    );
  await again();
  await shows(/Здесь есть угроза/u);
  await tab(/Скрипт/u);
  await press(/^Начать$/u);
  await shows(/Есть ли угроза/u);
  await press(/Передать коллегам/u);
  await shows(/Записка/u);
  // By the hour: outside of a department's own, its deputy is proposed.
  const receiver = await panel.evaluate(() => document.querySelector<HTMLSelectElement>('main select.input')?.selectedOptions[0]?.text);
  assert.match(receiver ?? '', /^(?:Логистика|Старший смены)/u);
  await press(/^Передано$/u);
  await shows(/Ответа ждём до/u);
  // The tab is open before the letter goes: the panel learns of the record by itself.
  await tab(/Контакт/u);
  const sent = inbox.sent.length;
  await page.bringToFront();
  await page.click('.primary');
  await until(async () => inbox.sent[sent], 'the letter at the other end');
  await shows(/Запись о контакте/u);
  // A record of before may stand there for the moment until this one is made; the panel learns of it by itself.
  await until(async () => (await value('order')) === '48377' || undefined, 'the record of this letter');
  await panel.keyboard.press('ArrowDown');
  await press(/^Записать$/u);
  await until(async () => (await value('order')) !== '48377' || undefined, 'the record finished');
  await tab(/^Я$/u);
  await shows(/Ответов/u);
  await shows(new RegExp(receiver ?? '', 'u'));
  assert.equal(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});
