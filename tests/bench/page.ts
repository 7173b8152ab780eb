// npm run bench:page: what a host page feels of us, and what the operator waits for. Ratios against the same browser without us.
// --pairs N (24), --times N (30).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { overlay, startExtension } from '../e2e/extension.ts';
import { openPalette } from '../e2e/job.ts';
import { takeStarterLibrary } from '../e2e/library.ts';
import { openInbox, type Inbox } from '../../scripts/start/server.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';
import { serveHostPage } from './host-page.ts';
import { idle } from './idle.ts';
import { longDrafts } from './long-draft.ts';
import { timeOpening } from './opening.ts';

const { values: options } = parseArgs({ options: { pairs: { type: 'string', default: '24' }, times: { type: 'string', default: '30' } } });
const pairs = Number(options.pairs);
const times = Number(options.times);

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

interface Started {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** The same browser without us: with no extension, or with one whose script in every page is empty. */
async function started(withEmptyScript: boolean): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'otklik-bare-'));
  const empty = join(profile, 'empty');
  if (withEmptyScript) {
    mkdirSync(empty);
    const script = { matches: ['http://127.0.0.1/*'], js: ['empty.js'], run_at: 'document_start', all_frames: true };
    writeFileSync(
      join(empty, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', content_scripts: [script] }),
    );
    writeFileSync(join(empty, 'empty.js'), '');
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      ...(withEmptyScript ? [`--disable-extensions-except=${empty}`, `--load-extension=${empty}`] : []),
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What one load took: by the clock, and of the processor in the page's own thread, on which other work weighs little (ms). */
interface Load {
  readonly clock: number;
  readonly work: number;
}

async function load(page: Page, meter: CDPSession, address: string): Promise<Load> {
  const work = async () => {
    const { metrics } = await meter.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.goto('about:blank');
  const before = await work();
  await page.goto(address, { waitUntil: 'load' });
  const clock = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
  const after = await work();
  // A new process counts from nothing.
  return { clock, work: after < before ? after : after - before };
}

async function metered(context: BrowserContext): Promise<readonly [Page, CDPSession]> {
  const page = await context.newPage();
  const meter = await context.newCDPSession(page);
  await meter.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await meter.send('Performance.enable');
  return [page, meter];
}

/** The median and where it lies in 95 of 100 draws of as many pairs out of these (bootstrap, seeded). */
function interval(values: readonly number[]): readonly [number, number, number] {
  let state = 2026;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const medians = Array.from({ length: 2000 }, () =>
    percentile(
      values.map(() => values[Math.floor(random() * values.length)] as number),
      0.5,
    ),
  );
  return [percentile(values, 0.5), percentile(medians, 0.025), percentile(medians, 0.975)];
}

/** The same page in three browsers, turn about, the first of each round changing; the least of five loads counts, so that other work weighs little. */
async function loads(
  withUs: BrowserContext,
  without: BrowserContext,
  withEmpty: BrowserContext,
  what: string,
  address: string,
): Promise<void> {
  const pages = [await metered(withUs), await metered(without), await metered(withEmpty)] as const;
  for (const [page, meter] of pages) for (let warm = 0; warm < 5; warm++) await load(page, meter, address);
  const took: (readonly Load[])[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const round: Load[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const which = (pair + turn) % 3;
      const runs: Load[] = [];
      const [page, meter] = pages[which] as (typeof pages)[0];
      for (let run = 0; run < 5; run++) runs.push(await load(page, meter, address));
      round[which] = { clock: Math.min(...runs.map(({ clock }) => clock)), work: Math.min(...runs.map(({ work }) => work)) };
    }
    took.push(round);
  }
  const ratio = (of: keyof Load, one: number, other: number) =>
    interval(took.map((round) => (round[one] as Load)[of] / (round[other] as Load)[of]));
  const tell = (name: string, [median, low, high]: readonly [number, number, number], goal: string) =>
    console.log(`${name.padEnd(44)} median ${median.toFixed(3)} (95 %: ${low.toFixed(3)}–${high.toFixed(3)})   ${goal}`);
  for (const [of, name] of [
    ['clock', `${what}: load with us / without, ${pairs} pairs of 5`],
    ['work', '  processor time, with us / without'],
  ] as const) {
    tell(name, ratio(of, 0, 1), 'goal ≤ 1.02');
    tell('  an empty script / without: the floor', ratio(of, 2, 1), '');
    tell('  with us / an empty script', ratio(of, 0, 2), '');
  }
  row(
    '  ms without',
    took.map((round) => (round[1] as Load).clock),
    '–',
  );
  for (const [page] of pages) await page.close();
}

async function waits(context: BrowserContext, inbox: Inbox): Promise<void> {
  const page = await context.newPage();
  const opened: number[] = [];
  const focused: number[] = [];
  const inserted: number[] = [];
  const drove: number[] = [];
  const sends: number[] = [];
  for (let time = 0; time < times; time++) {
    await page.goto(`${inbox.address}?${time}#1041`);
    const box = page.locator('.reply-box');
    const first = await openPalette(page, box);
    if (time === 0) await first.getByRole('combobox').first().fill('часы');
    // Pressed sooner, the key would go to the page, and the palette would take the focus after it.
    await first.waitForFunction(() => document.hasFocus() && document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.classList.contains('reply-box'));
    const palette = await overlay(page, 'palette');
    const opening = await timeOpening(page, palette);
    opened.push(opening.letter);
    focused.push(opening.focus);
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
    // From the press itself: the driver of the browser takes its own time to find the button and to wait until it stands still.
    const pressed = insert.evaluate(
      (button) => new Promise<number>((resolve) => button.addEventListener('pointerdown', () => resolve(Date.now()), { once: true })),
    );
    await insert.evaluate(() => undefined);
    const driven = Date.now();
    await insert.click();
    const arrived = await page.evaluate(() => (window as { came?: Promise<number> }).came as Promise<number>);
    inserted.push(arrived - (await pressed));
    drove.push(arrived - driven);
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
  row('palette open, key to the letter behind it in its search, ms', opened, '≤ 150 p95');
  row('  key to the focus in it, 200 ms after the last key', focused, '–');
  row('click on a suggestion to text in the editor, ms', inserted, '≤ 100 p95');
  row('  with the driver finding the button', drove, '–');
  row('added to a clean Send, ms', sends, '≤ 30 p95');
  await page.close();
}

const inbox = await openInbox();
const tool = await serveHostPage({ rows: 300, letters: 60 });
const extension = await startExtension();
const plain = await started(false);
const empty = await started(true);
try {
  await takeStarterLibrary(extension.welcome);
  await loads(extension.context, plain.context, empty.context, 'sample inbox', `${inbox.address}#1041`);
  await loads(extension.context, plain.context, empty.context, 'ticket tool of 0.6 MB', tool.address);
  await idle(extension.context, empty.context, `${inbox.address}#1041`);
  await waits(extension.context, inbox);
  await longDrafts(extension.context, plain.context);
} finally {
  await extension.close();
  await plain.close();
  await empty.close();
  inbox.close();
  tool.close();
}
