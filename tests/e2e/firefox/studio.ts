// The library's pages in system Firefox with the built extension: found, edited, brought back, changed several at once, imported, undone.
import { strict as assert } from 'node:assert';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from '../../../scripts/granted.ts';
import { browserPath } from '../../../scripts/setup/browsers.ts';
import { openBrowser, type Opened } from '../../../scripts/start/browser.ts';
import { takeStarterLibrary } from '../../../scripts/start/library.ts';
import { ownFrame, ownPage, until } from '../../../scripts/start/pages.ts';
import { openInbox, type Inbox } from '../../../scripts/start/server.ts';
import { wordsIn } from '../../../scripts/start/words.ts';

/** The one part of the extension's interface that this test calls by name. */
declare const browser: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};

let inbox: Inbox;
let opened: Opened | undefined;
let build: string;
let page: Page;

before(async () => {
  inbox = await openInbox();
  build = grantedBuild('firefox-mv3');
  opened = await openBrowser({ family: 'firefox', path: browserPath('firefox'), build, language: 'ru', window: false, unboxed() {} });
  await takeStarterLibrary({
    browser: opened.browser,
    inbox,
    language: 'ru',
    words: wordsIn.ru,
    at() {},
    say() {},
    show: async () => {},
    suggested() {},
  });
  page = await ownPage(opened.browser, 'options');
  await page.bringToFront();
  await press(/^К настройкам$/u);
});

after(async () => {
  await opened?.close();
  inbox.close();
  rmSync(build, { recursive: true, force: true });
});

const setSettings = (part: object) =>
  page.evaluate(
    (given) =>
      browser.storage.local
        .get('settings')
        .then(({ settings }) => browser.storage.local.set({ settings: { ...Object(settings), ...given } })),
    part,
  );
const text = () => page.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText ?? '');
const shows = (wanted: RegExp) => until(async () => wanted.test(await text()) || undefined, String(wanted));
const open = (at: string) => page.evaluate((hash) => void (location.hash = hash), at);
const there = (selector: string) => until(async () => (await page.$(selector)) ?? undefined, selector);
/** Presses a button by its words. */
const press = (name: RegExp) =>
  until(
    () =>
      page.evaluate((source) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>('main button')].find((one) =>
          new RegExp(source, 'u').test(one.innerText),
        );
        if (found === undefined || found.disabled) return undefined;
        found.click();
        return true;
      }, name.source),
    String(name),
  );
async function chord(key: 'KeyS' | 'End'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

void test('a reply is edited as a letter, kept, compared and brought back', async () => {
  await open('library/doc/account-cannot-sign-in-ru');
  await (await there('.studio-visual__text')).click();
  await chord('End');
  await page.keyboard.type(' Из Firefox: 2*2.');
  await chord('KeyS');
  await shows(/Сохранено/u);
  await shows(/Из Firefox: 2\*2\./u);
  await page.evaluate(() => document.querySelector<HTMLElement>('.studio-version summary')?.click());
  await until(async () => (await text()).includes('Из Firefox: 2\\*2.') || undefined, 'the difference');
  await press(/^Вернуть, как было до этого$/u);
  await shows(/Есть несохранённые правки/u);
  await press(/^Сохранить$/u);
  await shows(/Сохранено/u);
  assert.doesNotMatch(await page.$eval('.studio-preview', (preview) => preview.textContent), /Firefox/u);
});

void test('the source completes, and marks a mistake on its line', async () => {
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('main input[type=radio]')[1]?.click());
  await (await there('.cm-content')).click();
  await chord('End');
  await page.keyboard.type('{{gre');
  await until(
    async () =>
      (await page.$eval('.cm-tooltip-autocomplete', (list) => list.textContent).catch(() => '')).includes('greeting') || undefined,
    'the completion',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.type('x}}');
  await there('.cm-lintRange-error');
  await press(/^Отбросить правки$/u);
});

void test('several at once by keyboard, and back; the focus goes to what was said', async () => {
  await open('library');
  await (await there('.studio-list')).focus();
  for (const key of [' ', 'ArrowDown', ' '] as const) await page.keyboard.press(key);
  await shows(/Выбрано: 2/u);
  await press(/^В архив$/u);
  await shows(/Изменено: 2/u);
  await press(/^Отменить$/u);
  await shows(/Отменено: 2 документа/u);
});

void test('a file is shown first, imported when told, and undone as one', async () => {
  await open('library/import');
  await there('input[type=file]');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['name;text\nИз Firefox;Здравствуйте, {{foo}}\nЕщё;Да\n'], 'a.csv'));
    if (input === null) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await shows(/Добавится: 2/u);
  await press(/^Загрузить 2$/u);
  await shows(/Добавлено: 2/u);
  await press(/^Отменить$/u);
  await shows(/Отменено: 2 документа/u);
});

void test('the theme that is chosen holds on every page of the library', async () => {
  await setSettings({ theme: 'dark' });
  for (const at of ['scripts', 'directory', 'profile', 'changes', 'insight', 'backup', 'new']) {
    await open(`library/${at}`);
    await until(async () => ((await page.$('[aria-busy=true]')) === null ? true : undefined), at);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(21, 24, 26)');
    assert.ok((await text()).length > 100, at);
  }
});

/** Another copy of the extension takes the place of this one, which closes its pages; a new one is opened as a link of ours does. */
async function update(): Promise<void> {
  const own = opened?.browser ?? assert.fail();
  const host = await own.newPage();
  // Firefox asks whether the page may be left, and updates as soon as it may.
  const asked = new Promise((done) => page.once('dialog', (dialog) => done(dialog.accept())));
  await Promise.all([own.installExtension(build), asked]);
  await host.goto(`${inbox.address}#1041`);
  await (await host.waitForSelector('.reply-box'))?.click();
  await host.waitForSelector('otklik-desk');
  await host.keyboard.down('Alt');
  await host.keyboard.press('KeyO');
  await host.keyboard.up('Alt');
  const palette = await ownFrame(host, 'palette', '[role=option]');
  await palette.evaluate(() => void globalThis.open('/options.html#library'));
  page = await ownPage(own, 'options');
  await page.bringToFront();
}

void test('an update that closes a page of the library loses none of its edits, and the next page says so', async () => {
  const tail = ' Хвост без сохранения.';
  await open('library/doc/account-cannot-sign-in-ru');
  await (await there('.studio-visual__text')).click();
  await chord('End');
  await page.keyboard.type(tail);
  await shows(/Есть несохранённые правки/u);
  await update();
  await shows(/Вернулись правки, которые не сохранили, .*: Не получается войти в личный кабинет/u);
  await page.evaluate(() => document.querySelector<HTMLElement>('main .notice a')?.click());
  await shows(/Есть несохранённые правки/u);
  const written = await (await there('.studio-visual__text')).evaluate((box) => box.textContent);
  assert.ok(written.endsWith(tail.trimEnd()), written);
  await press(/^Сохранить$/u);
  await shows(/Сохранено/u);
});
