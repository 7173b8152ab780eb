import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { type BrowserName, start, Tab } from './browsers.ts';
import { build, here, install, kinds } from './build.ts';
import { checks } from './contract.ts';
import { serve } from './server.ts';

/** Which checks run where: the whole contract in the page itself, what a place can break elsewhere. */
const placements: Record<string, readonly string[]> = {
  page: Object.keys(checks),
  frame: ['inline', 'edits', 'start', 'marks'],
  blank: ['inline', 'edits', 'start', 'focus'],
  shadow: ['read', 'inline', 'edits', 'focus', 'marks'],
  strict: ['block', 'edits', 'start'],
};

interface Known {
  readonly [cell: string]: string;
}
interface Placed {
  readonly shadow?: readonly string[];
  readonly trusted?: readonly string[];
  /** Editors that do not start under a strict policy, with the reason. */
  readonly lax?: Readonly<Record<string, string>>;
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    place: { type: 'string' },
    check: { type: 'string' },
    tabs: { type: 'string', default: '2' },
    verbose: { type: 'boolean' },
  },
});
const only = values.only?.split(',') ?? [];
const known = JSON.parse(readFileSync(join(here, 'known.json'), 'utf8')) as Known;
const places = JSON.parse(readFileSync(join(here, 'placements.json'), 'utf8')) as Placed;

interface Cell {
  readonly kind: string;
  readonly browser: BrowserName;
  readonly placement: string;
  readonly failures: readonly { readonly check: string; readonly why: string }[];
  readonly ran: number;
  readonly ms: number;
}

async function runCell(tab: Tab, origin: string, kind: string, placement: string): Promise<Cell> {
  const began = Date.now();
  const failures: { check: string; why: string }[] = [];
  const names = (placements[placement] ?? []).filter((name) => !values.check || values.check.split(',').includes(name));
  const query = placement === 'strict' ? `?strict${places.trusted?.includes(kind) ? '&trusted' : ''}` : '';
  for (const check of names) {
    try {
      await tab.go(`${origin}/page/${kind}${query}`);
      const { plain, pause } = await tab.page.evaluate(() => ({ plain: window.bench.plain, pause: window.bench.pause }));
      const run = { tab, placement: placement === 'strict' ? 'page' : placement, plain: plain === true, formats: plain === false, pause };
      await Promise.race([
        checks[check]?.(run),
        new Promise((_, fail) => setTimeout(() => fail(new Error('took over 8 s')), 8_000).unref()),
      ]);
    } catch (error) {
      failures.push({ check, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { kind, browser: tab.name, placement, failures, ran: names.length, ms: Date.now() - began };
}

async function runBrowser(name: BrowserName, origin: string): Promise<readonly Cell[]> {
  const browser: Browser = await start(name);
  const cells: Cell[] = [];
  try {
    const work = (only.length > 0 ? only : kinds()).flatMap((kind) =>
      Object.keys(placements)
        .filter(
          (placement) =>
            (!values.place || values.place.split(',').includes(placement)) &&
            (placement !== 'shadow' || places.shadow?.includes(kind)) &&
            (placement !== 'strict' || places.lax?.[kind] === undefined),
        )
        .map((placement) => ({ kind, placement })),
    );
    await Promise.all(
      Array.from({ length: name === 'firefox' ? 1 : Number(values.tabs) }, async () => {
        const page = await browser.newPage(name === 'chromium' ? { type: 'window' } : undefined);
        await page.setViewport({ width: 900, height: 900 });
        const tab = new Tab(page, name);
        if (values.verbose)
          page
            .on('console', (message) => console.log(`  [${name}] ${message.text()}`))
            .on('pageerror', (error) => console.log(`  [${name}] ${String(error)}`));
        for (let next = work.shift(); next; next = work.shift()) {
          const cell = await runCell(tab, origin, next.kind, next.placement);
          cells.push(cell);
          if (values.verbose)
            console.log(cell.kind, cell.browser, cell.placement, cell.failures.length === 0 ? 'ok' : cell.failures, `${cell.ms} ms`);
        }
      }),
    );
  } finally {
    await browser.close();
  }
  return cells;
}

install();
await build(only);
const { origin, server } = await serve();
const names = (values.browser ? [values.browser] : ['chromium', 'firefox']) as BrowserName[];
const began = Date.now();
const cells = (await Promise.all(names.map((name) => runBrowser(name, origin)))).flat();
server.close();

let unexpected = 0;
const seen = new Set<string>();
for (const browser of names) {
  console.log(
    `\n${browser.padEnd(24)}${Object.keys(placements)
      .map((placement) => placement.padEnd(10))
      .join('')}`,
  );
  for (const kind of [...new Set(cells.map((cell) => cell.kind))].toSorted()) {
    const row = Object.keys(placements).map((placement) => {
      const cell = cells.find((one) => one.kind === kind && one.browser === browser && one.placement === placement);
      return (cell ? `${cell.ran - cell.failures.length}/${cell.ran}` : '–').padEnd(10);
    });
    console.log(kind.padEnd(24) + row.join(''));
  }
}
for (const cell of cells) {
  for (const { check, why } of cell.failures) {
    const key = `${cell.kind} ${cell.browser} ${cell.placement} ${check}`;
    seen.add(key);
    if (known[key] !== undefined) continue;
    unexpected++;
    console.log(`\nFAIL ${key}\n     ${why.slice(0, 600)}`);
  }
}
const ranKeys = new Set(
  cells.flatMap((cell) => (placements[cell.placement] ?? []).map((check) => `${cell.kind} ${cell.browser} ${cell.placement} ${check}`)),
);
for (const key of values.check ? [] : Object.keys(known)) {
  if (!ranKeys.has(key) || seen.has(key)) continue;
  unexpected++;
  console.log(`\nPASS ${key}\n     is listed as impossible (${known[key]}) but passes: take it off known.json`);
}
const total = cells.reduce((sum, { ran }) => sum + ran, 0);
const failed = cells.reduce((sum, { failures }) => sum + failures.length, 0);
console.log(
  `\n${total - failed} of ${total} checks pass, ${failed} fail (${unexpected} unexpected), ${Math.round((Date.now() - began) / 1000)} s`,
);
process.exitCode = unexpected > 0 ? 1 : 0;
