// npm run bench:page: what a host page feels of us, and what the operator waits for. Ratios against the same browser without us.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { overlay, startExtension } from '../e2e/extension.ts';
import { openPalette } from '../e2e/job.ts';
import { takeStarterLibrary } from '../e2e/library.ts';
import { openInbox, type Inbox } from '../../scripts/start/server.ts';

const pairs = 20;
const times = 30;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function row(name: string, values: readonly number[], goal: string): void {
  const show = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  console.log(
    `${name.padEnd(44)} median ${show(percentile(values, 0.5)).padStart(6)}   p95 ${show(percentile(values, 0.95)).padStart(6)}   goal ${goal}`,
  );
}

async function bare(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'otklik-bare-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function load(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
}

/** The same page in two browsers, turn about, the first of each pair changing. */
async function loads(withUs: BrowserContext, without: BrowserContext, inbox: Inbox): Promise<void> {
  const pages = [await withUs.newPage(), await without.newPage()] as const;
  const address = `${inbox.address}#1041`;
  for (const page of pages) for (let warm = 0; warm < 5; warm++) await load(page, address);
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const order = pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    const took = [0, 0];
    for (const which of order) {
      const runs: number[] = [];
      for (let run = 0; run < 5; run++) runs.push(await load(pages[which], address));
      took[which] = percentile(runs, 0.5);
    }
    ratios.push((took[0] as number) / (took[1] as number));
  }
  row(`page load with / without, ${pairs} pairs of 5`, ratios, '≤ 1.02 (median)');
  for (const page of pages) await page.close();
}

/** Counts what the isolated world asks of the browser before a reply box has the focus. */
async function idle(context: BrowserContext, inbox: Inbox): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: { name: string; args?: { data?: { url?: string; stackTrace?: readonly { url?: string }[] } } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline.stack',
    transferMode: 'ReportEvents',
  });
  await page.goto(`${inbox.address}#1041`, { waitUntil: 'load' });
  await page.mouse.move(600, 300);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  const ours = events.filter(({ args }) => args?.data?.stackTrace?.some(({ url }) => url?.startsWith('chrome-extension://')) ?? false);
  const busy = ours.filter(({ name }) =>
    /^(TimerInstall|RequestAnimationFrame|RequestIdleCallback|Layout|UpdateLayoutTree|ScheduleStyleRecalculation|InvalidateLayout)$/.test(
      name,
    ),
  );
  console.log(
    `timers, frames and layouts asked for by us before the first focus: ${busy.length}   goal 0 ${busy.map(({ name }) => name).join(' ')}`,
  );
  await page.close();
}

async function waits(context: BrowserContext, inbox: Inbox): Promise<void> {
  const page = await context.newPage();
  const opened: number[] = [];
  const inserted: number[] = [];
  const sends: number[] = [];
  for (let time = 0; time < times; time++) {
    await page.goto(`${inbox.address}?${time}#1041`);
    const box = page.locator('.reply-box');
    const first = await openPalette(page, box);
    if (time === 0) await first.getByRole('combobox').first().fill('часы');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.classList.contains('reply-box'));
    const palette = await overlay(page, 'palette');
    const start = Date.now();
    await page.keyboard.press('Alt+KeyO');
    await palette
      .getByRole('combobox')
      .first()
      .evaluate((field) =>
        document.activeElement === field ? undefined : new Promise((resolve) => field.addEventListener('focus', resolve, { once: true })),
      );
    opened.push(Date.now() - start);
    await palette.getByRole('combobox').first().fill('часы работы');
    const option = palette.getByRole('option', { name: /работ/iu }).first();
    await option.click();
    const insert = palette.getByRole('region').getByRole('button', { name: /^вставить/iu });
    await insert.waitFor();
    await page.evaluate(() => {
      const at = document.querySelector('.reply-box') as HTMLElement;
      (window as { came?: Promise<number> }).came = new Promise((resolve) =>
        at.addEventListener('input', () => resolve(Date.now()), { once: true }),
      );
    });
    const pick = Date.now();
    await insert.click();
    inserted.push((await page.evaluate(() => (window as { came?: Promise<number> }).came as Promise<number>)) - pick);
    await page.waitForFunction(() => document.activeElement?.classList.contains('reply-box'));
    sends.push(
      await page.evaluate(async () => {
        const button = document.querySelector<HTMLButtonElement>('.primary') as HTMLButtonElement;
        let began = 0;
        // Ours stands on window before it; the page's own listener on the button is the end of our part.
        const came = new Promise<number>((resolve) => button.addEventListener('click', () => resolve(performance.now()), { once: true }));
        began = performance.now();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, button: 0 }));
        return (await came) - began;
      }),
    );
  }
  row('palette open, key to focus in its search, ms', opened, '≤ 150 p95');
  row('click on a suggestion to text in the editor, ms', inserted, '≤ 100 p95');
  row('added to a clean Send, ms', sends, '≤ 30 p95');
  await page.close();
}

const inbox = await openInbox();
const extension = await startExtension();
const plain = await bare();
try {
  await takeStarterLibrary(extension.welcome);
  await loads(extension.context, plain.context, inbox);
  await idle(extension.context, inbox);
  await waits(extension.context, inbox);
} finally {
  await extension.close();
  await plain.close();
  inbox.close();
}
