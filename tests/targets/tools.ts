import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

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
  await page.goto('http://127.0.0.1:42200/');
  await page.fill('input[name=user]', user);
  await page.fill('input[name=pass]', password);
  await page.click('input[type=submit]');
  await page.waitForURL(/42200\/(?!NoAuth)/);
  await page.goto(`http://127.0.0.1:42200/Ticket/Display.html?id=${letter}`);
  await page.locator('.transaction.message .messagebody').first().waitFor();
  await page.goto(`http://127.0.0.1:42200/Ticket/Update.html?Action=Respond&id=${letter}`);
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
