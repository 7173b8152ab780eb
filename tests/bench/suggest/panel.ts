/* npm run bench:page; or, after `npm run build`: node --import ./tests/bench/resolve.ts tests/bench/suggest/panel.ts [TEMPLATES] [--trace] */
import type { Page } from '@playwright/test';
import { openInbox } from '../../../scripts/start/server.ts';
import { startExtension } from '../../e2e/extension.ts';
import { closeSearch, fill, isKept, ms, untilKept } from './in-browser.ts';
import { percentile } from './measure.ts';
import { traceOf } from './panel-trace.ts';
import { developmentSet } from './sets.ts';
import { synthetic } from './synthetic.ts';

const [given] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const count = Number(given) || 10_000;
const openings = 8;
const letters = ['1041', '1042', '1043', '1045'];
const rounds = 10;
/** By the clock (ms): a page that is not in front is asked for no frame. */
const polling = 20;

interface Seen {
  /** When the tabs, and when the first suggestion stood, from the page's beginning. */
  frame?: number;
  row?: number;
  /** When the search was asked about the letter that is in front now, and when its first suggestion stood. */
  asked?: number;
  answered?: number;
}
type Watched = typeof globalThis & {
  seen: Seen;
  chrome: { runtime: { sendMessage: (message: { type?: string; data?: { do?: string } }, ...rest: unknown[]) => unknown } };
};

/** Runs in the panel before anything of it does. */
function watch(): void {
  const here = globalThis as Watched;
  here.seen = {};
  const { runtime } = here.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, ...rest) => {
    if (message.type === 'askSearch' && message.data?.do === 'suggest') {
      delete here.seen.answered;
      here.seen.asked = performance.now();
    }
    return send(message, ...rest);
  };
  new MutationObserver((changes) => {
    const now = performance.now();
    if (here.seen.frame === undefined && document.querySelector('.panel__tabs')) here.seen.frame = now;
    const drawn = changes.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof Element && (node.matches('.reply-row') || node.querySelector('.reply-row'))),
    );
    if (!drawn) return;
    here.seen.row ??= now;
    here.seen.answered ??= now;
  }).observe(document, { childList: true, subtree: true });
}

/** The panel loaded anew: it belongs to the letter in front, so it must not itself be the tab in front. */
async function opened(panel: Page): Promise<{ readonly frame: number; readonly row: number }> {
  await panel.reload();
  await panel.waitForFunction(() => (globalThis as Watched).seen.row !== undefined, undefined, { polling });
  return panel.evaluate(() => {
    const { frame = 0, row = 0 } = (globalThis as Watched).seen;
    return { frame, row };
  });
}

const say = (name: string, times: readonly number[], goal: string): void =>
  console.log(`${name}: least ${ms(Math.min(...times))}, p50 ${ms(percentile(times, 50))}, p95 ${ms(percentile(times, 95))}   ${goal}`);

const inbox = await openInbox();
const extension = await startExtension();
try {
  const options = await extension.open('options.html');
  const own = developmentSet('ru').documents;
  const { documents } = synthetic(
    count,
    own.map(({ title, text }) => `${title} ${text}`),
  );
  const head = { kind: 'template', status: 'approved', lang: 'ru', topics: [], examples: [], channels: [], fields: {}, other: {} };
  await fill(
    options,
    [...own, ...documents.slice(own.length)].map(({ id, title, text }) => ({ ...head, id, title, body: text })),
    1,
  );
  const page = await extension.context.newPage();
  await page.goto(`${inbox.address}#${letters[0]}`);
  await page.locator('.reply-box').click();
  await page.waitForFunction(() => document.querySelector('otklik-desk') !== null);
  const panel = await extension.context.newPage();
  await panel.addInitScript(watch);
  const trace = await traceOf(panel, process.argv.includes('--trace'));
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await page.bringToFront();
  const { row: first } = await opened(panel);
  console.log(`side panel over ${count} replies; the very first time, its index built: ${ms(first)}`);
  await closeSearch(options);
  const early = !(await isKept(options));
  const anew = await opened(panel);
  console.log(`opened with the search page ended at once, its index ${early ? 'not kept' : 'kept'} by then: ${ms(anew.row)}`);
  console.log(`from these suggestions until the index is kept: ${ms(await untilKept(options))}`);

  const cold: { frame: number; row: number }[] = [];
  const again: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    await closeSearch(options);
    cold.push(await opened(panel));
    await trace.take();
    again.push((await opened(panel)).row);
  }
  say(
    'opened with the search page ended, its frame',
    cold.map(({ frame }) => frame),
    '',
  );
  say(
    'opened with the search page ended, suggestions drawn',
    cold.map(({ row }) => row),
    'goal ≤ 400 ms',
  );
  trace.say();
  say('opened again, suggestions drawn', again, 'goal ≤ 400 ms');

  const drawn: number[] = [];
  for (let time = 1; time <= rounds * letters.length; time += 1) {
    await panel.evaluate(() => {
      (globalThis as Watched).seen = {};
    });
    await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-id='${id}'] button`)?.click(), letters[time % letters.length]);
    await panel.waitForFunction(
      () => {
        const { asked, answered } = (globalThis as Watched).seen;
        return asked !== undefined && answered !== undefined;
      },
      undefined,
      { polling },
    );
    drawn.push(
      await panel.evaluate(() => {
        const { asked = 0, answered = 0 } = (globalThis as Watched).seen;
        return answered - asked;
      }),
    );
  }
  say('another letter in front, from the question to its suggestions drawn', drawn, 'goal ≤ 50 ms p95');
} finally {
  await extension.close();
  inbox.close();
}
