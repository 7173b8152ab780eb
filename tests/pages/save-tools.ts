/** Saves the pages that the host files of Roundcube and RT are tested on, from tools that run on this machine. */
import { chromium, type Browser, type Page } from 'playwright';
import { savePage } from './save.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';

const roundcube = process.env['ROUNDCUBE'] ?? 'http://127.0.0.1:42100';
const tracker = process.env['REQUEST_TRACKER'] ?? 'http://127.0.0.1:42200';
const here = import.meta.dirname;

const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
try {
  await saveRoundcube(browser);
  await saveTracker(browser);
} finally {
  await browser.close();
}

async function saveRoundcube(from: Browser): Promise<void> {
  const save = (page: Page, name: string) => savePage(page, `${here}/roundcube/${name}.html`, `Roundcube 1.6, ${name}`);
  const mail = `${roundcube}/?_task=mail&_mbox=INBOX`;
  for (const user of ['operator', 'operator-html']) {
    const page = await (await from.newContext({ locale: 'ru-RU', viewport: { width: 1400, height: 900 } })).newPage();
    await page.goto(roundcube);
    await page.fill('#rcmloginuser', user);
    await page.fill('#rcmloginpwd', 'operator');
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tr.message');
    if (user === 'operator') {
      await page.locator('#messagelist tr.message', { hasText: 'Задержка доставки' }).last().click();
      await page.frameLocator('iframe[name=messagecontframe]').locator('.message-part').first().waitFor();
      await save(page, 'list-preview');
      for (const [uid, name] of [
        [1, 'mail-view'],
        [2, 'mail-view-html'],
        [10, 'mail-view-thread'],
        [13, 'mail-view-bare'],
        [14, 'mail-view-attachment'],
      ] as const) {
        await page.goto(`${mail}&_uid=${uid}&_action=show`);
        await page.waitForSelector('#messagebody .message-part, #messagebody .message-htmlpart');
        await save(page, name);
      }
      for (const [uid, name] of [
        [1, 'compose-plain'],
        [10, 'compose-plain-thread'],
      ] as const) {
        await page.goto(`${mail}&_reply_uid=${uid}&_action=compose`);
        await page.waitForSelector('#compose_to li.recipient');
        await save(page, name);
      }
    } else {
      for (const [uid, name] of [
        [1, 'compose-html'],
        [12, 'compose-html-only'],
      ] as const) {
        await page.goto(`${mail}&_reply_uid=${uid}&_action=compose`);
        await page.frameLocator('#composebody_ifr').locator('blockquote').first().waitFor();
        await save(page, name);
      }
    }
    await page.context().close();
  }
}

/** Ticket 6 gets a comment and an answer of a colleague, once, so that a whole conversation can be saved. */
async function answerOnce(page: Page): Promise<void> {
  await page.goto(`${tracker}/Ticket/Display.html?id=6`);
  await page.waitForLoadState('networkidle');
  if ((await page.locator('.transaction.message').count()) > 1) return;
  for (const [action, text] of [
    ['Comment', 'Уточнить у склада парковку.'],
    ['Respond', 'Здравствуйте, Ольга! В субботу магазин работает до 20:00.'],
  ] as const) {
    await page.goto(`${tracker}/Ticket/Update.html?Action=${action}&id=6`);
    await page.fill('#UpdateContent', text);
    await page.click('input[name=SubmitTicket]');
    await page.waitForURL(/Display/);
  }
}

async function saveTracker(from: Browser): Promise<void> {
  const save = (page: Page, name: string) => savePage(page, `${here}/request-tracker/${name}.html`, `Request Tracker 5.0, ${name}`);
  for (const user of ['operator-plain', 'operator']) {
    const page = await (await from.newContext({ locale: 'ru-RU', viewport: { width: 1400, height: 900 } })).newPage();
    await page.goto(tracker);
    await page.fill('input[name=user]', user);
    await page.fill('input[name=pass]', 'operator');
    await page.press('input[name=pass]', 'Enter');
    await page.waitForURL((url) => !url.pathname.includes('NoAuth') && !url.pathname.includes('Login'));
    if (user === 'operator') {
      for (const [id, name] of [
        [1, 'display'],
        [6, 'display-answered'],
        [9, 'display-english'],
        [10, 'display-thread'],
      ] as const) {
        await page.goto(`${tracker}/Ticket/Display.html?id=${id}`);
        await page.waitForSelector('.transaction.message .message-stanza, .transaction.message .messagebody *');
        await page.waitForLoadState('networkidle');
        await save(page, name);
      }
      await page.goto(`${tracker}/Ticket/Display.html?id=10`);
      const quote = await page.locator('a.reply-link').first().getAttribute('href');
      for (const [path, name] of [
        ['/Ticket/Update.html?Action=Respond&id=1', 'update-rich'],
        [quote ?? '', 'update-rich-quoted'],
        ['/Ticket/Update.html?Action=Comment&id=1', 'update-comment'],
      ] as const) {
        await page.goto(new URL(path, `${tracker}/Ticket/`).href);
        await page.waitForSelector('#cke_UpdateContent iframe');
        await page.waitForLoadState('networkidle');
        await save(page, name);
      }
    } else {
      await answerOnce(page);
      await page.goto(`${tracker}/Ticket/Update.html?Action=Respond&id=1`);
      await page.waitForLoadState('networkidle');
      await save(page, 'update-plain');
    }
    await page.context().close();
  }
}
