import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] } };
}

interface Load {
  /** Milliseconds that the extension's script ran. */
  readonly ran: number;
  /** What it asked the browser to do later, or to lay out. */
  readonly busy: readonly string[];
}

const later =
  /^(?:TimerInstall|RequestAnimationFrame|RequestIdleCallback|Layout|UpdateLayoutTree|ScheduleStyleRecalculation|InvalidateLayout)$/;
const ours = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') === true;

async function load(page: Page, session: CDPSession, address: string): Promise<Load> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly unknown[] }) => void events.push(...(value as readonly TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  // The same address would be no load.
  await page.goto('about:blank');
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline.stack';
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await page.goto(address, { waitUntil: 'load' });
  await page.mouse.move(600, 300);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', take);
  const evaluated = events.filter(({ name, args }) => name === 'EvaluateScript' && ours(args?.data?.url));
  return {
    // Times in a trace are in millionths of a second.
    ran: evaluated.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    busy: events
      .filter(({ name, args }) => later.test(name) && args?.data?.stackTrace?.some(({ url }) => ours(url)) === true)
      .map(({ name }) => name),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What the script in every page does before a reply box has the focus, beside the empty script of another extension. */
export async function idle(withUs: BrowserContext, withEmpty: BrowserContext, address: string): Promise<void> {
  const pages = [await withUs.newPage(), await withEmpty.newPage()] as const;
  const sessions = [await withUs.newCDPSession(pages[0]), await withEmpty.newCDPSession(pages[1])] as const;
  const loads: [Load[], Load[]] = [[], []];
  for (let time = 0; time < 15; time++)
    for (const which of [0, 1] as const) loads[which].push(await load(pages[which], sessions[which], address));
  const [first] = loads[0];
  const told = loads.map((each) => median(each.map(({ ran }) => ran)).toFixed(2));
  console.log(
    `our script before the first focus: ran ${told[0]} ms, an empty one ${told[1]} ms; in a fresh browser ${first?.ran.toFixed(2)} ms`,
  );
  const busy = loads[0].flatMap((each) => each.busy);
  console.log(`timers, frames and layouts asked for by us before the first focus: ${busy.length}   goal 0 ${busy.join(' ')}`);
  for (const page of pages) await page.close();
}
