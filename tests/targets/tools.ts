import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

/** One way to answer in a real tool. */
export interface Tool {
  readonly name: string;
  /** What its letters are. */
  readonly form: 'plain' | 'html';
  /** Signs in and opens the reply to this letter, as an operator does: from the letter itself. */
  reply(page: Page, letter: number): Promise<{ readonly box: Locator; readonly send: Locator }>;
  /** How many letters arrived so far. */
  count(): number;
  /** Body of the last one in that form, as it really arrived. */
  arrived(): string;
}

function reader(script: string, form: Tool['form']): Pick<Tool, 'form' | 'count' | 'arrived'> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = (...args: string[]) => execFileSync('bash', [path, ...args], { encoding: 'utf8' });
  return { form, count: () => Number(run('--count')), arrived: () => run(form === 'plain' ? '--text' : '--html') };
}

const password = 'operator';

async function roundcube(page: Page, user: string, letter: number): Promise<void> {
  await page.goto('http://127.0.0.1:42100/');
  await page.fill('#rcmloginuser', user);
  await page.fill('#rcmloginpwd', password);
  await page.click('#rcmloginsubmit');
  await page.waitForURL(/_task=mail/);
  await page.goto(`http://127.0.0.1:42100/?_task=mail&_mbox=INBOX&_uid=${letter}&_action=show`);
  await page.locator('a.reply:visible').first().click();
  await page.waitForURL(/_action=compose/);
}

async function requestTracker(page: Page, user: string, letter: number): Promise<void> {
  // Its SQLite may still be writing the reply before, and then it answers with an error instead of the form.
  await expect(async () => {
    await page.goto('http://127.0.0.1:42200/');
    await page.fill('input[name=user]', user, { timeout: 5000 });
  }).toPass();
  await page.fill('input[name=pass]', password);
  await page.click('input[type=submit]');
  await page.waitForURL(/42200\/(?!NoAuth)/);
  await page.goto(`http://127.0.0.1:42200/Ticket/Display.html?id=${letter}`);
  await read(page, page.locator('.transaction.message .messagebody').first());
  await page.goto(`http://127.0.0.1:42200/Ticket/Update.html?Action=Respond&id=${letter}`);
}

interface Browser {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(what: object): Promise<readonly { readonly result?: unknown }[]> };
}

/** Reads a letter as an operator does, who presses something in its page long before he goes on to the reply: the desk is there by then. */
async function read(page: Page, letter: Locator): Promise<void> {
  await letter.click();
  const own = page.context().pages().find((one) => one.url().startsWith('chrome-extension://'));
  if (own === undefined) throw new Error('no page of the extension is open');
  const stands = () =>
    own.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Browser }).chrome;
      const [tab] = await tabs.query({ url });
      const func = () => (globalThis as { otklikFirst?: { taken(): boolean } }).otklikFirst?.taken() === true;
      return tab !== undefined && (await scripting.executeScript({ target: { tabId: tab.id }, func }))[0]?.result === true;
    }, page.url().replace(/:\d+/, ''));
  await expect.poll(stands).toBe(true);
}

const mail = (form: Tool['form']) => reader('read-sent-roundcube.sh', form);
const tickets = (form: Tool['form']) => reader('read-sent-rt.sh', form);

export const tools: readonly Tool[] = [
  {
    name: 'Roundcube, plain text',
    ...mail('plain'),
    async reply(page, letter) {
      await roundcube(page, 'operator', letter);
      return { box: page.locator('#composebody'), send: page.locator('button.send') };
    },
  },
  {
    name: 'Roundcube, TinyMCE',
    ...mail('html'),
    async reply(page, letter) {
      await roundcube(page, 'operator-html', letter);
      return { box: page.frameLocator('#composebody_ifr').locator('body'), send: page.locator('button.send') };
    },
  },
  {
    name: 'Request Tracker, plain text',
    ...tickets('plain'),
    async reply(page, letter) {
      await requestTracker(page, 'operator-plain', letter);
      return { box: page.locator('#UpdateContent'), send: page.locator('input[name=SubmitTicket]') };
    },
  },
  {
    name: 'Request Tracker, CKEditor',
    ...tickets('html'),
    async reply(page, letter) {
      await requestTracker(page, 'operator', letter);
      return { box: page.frameLocator('#cke_UpdateContent iframe').locator('body'), send: page.locator('input[name=SubmitTicket]') };
    },
  },
];
