import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base, type BrowserContext, type Frame, type Locator, type Page } from '@playwright/test';
import { grantedBuild } from '../../scripts/granted.ts';
import { takeStarterLibrary } from './library.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';
import { openInbox, type Inbox } from '../../scripts/start/server.ts';

export interface Extension {
  readonly context: BrowserContext;
  /** Id of the extension in this browser. */
  readonly id: string;
  /** The page of the first run, which the extension opens by itself. */
  readonly welcome: Page;
  /** Opens a page of the extension in a tab. */
  open(page: string): Promise<Page>;
}

/**
 * Starts Chromium with the built extension in it, nothing set up yet.
 * @param changed what is done to this copy of the build before it is loaded, by its folder
 */
export async function startExtension(changed?: (folder: string) => void): Promise<Extension & { close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'otklik-profile-'));
  const build = grantedBuild('chrome-mv3');
  changed?.(build);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    locale: 'ru-RU',
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // The first run opens the welcome, in the empty tab if there is one: not before that is a tab ours to use.
  const isWelcome = (page: Page) => page.url().endsWith('/options.html');
  const welcome = context.pages().find(isWelcome) ?? (await welcomeIn(context, isWelcome));
  const open = async (name: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  };
  return {
    context,
    id,
    welcome,
    open,
    async close() {
      await context.close();
      for (const folder of [profile, build]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function welcomeIn(context: BrowserContext, isWelcome: (page: Page) => boolean): Promise<Page> {
  return new Promise((resolve) => {
    const look = (page: Page) => page.on('framenavigated', () => isWelcome(page) && resolve(page));
    context.on('page', (page) => (isWelcome(page) ? resolve(page) : look(page)));
    context.pages().forEach((page) => (isWelcome(page) ? resolve(page) : look(page)));
  });
}

/** The page of ours that stands over a host page, once it is there. */
export async function overlay(page: Page, name: 'palette' | 'gate'): Promise<Frame> {
  const isIt = (frame: Frame) => frame.url().endsWith(`/${name}.html`);
  return page.frames().find(isIt) ?? page.waitForEvent('framenavigated', isIt);
}

/** The sample inbox in a tab. */
export interface AtInbox {
  readonly page: Page;
  readonly inbox: Inbox;
  /** The box that its letters are answered in. */
  readonly box: Locator;
  readonly send: Locator;
}

/** One browser for all tests, with the starter library in it; for each of them a tab and a sample inbox of its own. */
export const test = base.extend<AtInbox & { readonly inboxPolicy: Parameters<typeof openInbox>[0] }, { extension: Extension }>({
  inboxPolicy: [undefined, { option: true }],
  inbox: async ({ inboxPolicy }, use) => {
    const inbox = await openInbox(inboxPolicy);
    await use(inbox);
    inbox.close();
  },
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
  box: ({ page }, use) => use(page.locator('.reply-box')),
  send: ({ page }, use) => use(page.locator('.primary')),
  extension: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs out of this pattern
    async ({}, use) => {
      const extension = await startExtension();
      await takeStarterLibrary(extension.welcome);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
