import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { here } from './build.ts';
import { type Cell, placementNames } from './cells.ts';

/** What cannot be, by `kind browser placement check`, with the reason. */
const known = JSON.parse(readFileSync(join(here, 'known.json'), 'utf8')) as Readonly<Record<string, string>>;

/** The table of editors × browsers × placements; gives the number of results that nobody expected. */
export function report(cells: readonly Cell[], browsers: readonly BrowserName[]): number {
  for (const browser of browsers) {
    console.log(`\n${browser.padEnd(20)}${placementNames.map((name) => name.padEnd(10)).join('')}`);
    for (const kind of [...new Set(cells.map((cell) => cell.kind))].toSorted()) {
      const row = placementNames.map((placement) => {
        const cell = cells.find((one) => one.kind === kind && one.browser === browser && one.placement === placement);
        return (cell ? `${cell.ran.length - cell.failures.length}/${cell.ran.length}` : '–').padEnd(10);
      });
      console.log(kind.padEnd(20) + row.join(''));
    }
  }
  let unexpected = 0;
  for (const { kind, browser, placement, failures, ran } of cells) {
    for (const check of ran) {
      const key = `${kind} ${browser} ${placement} ${check}`;
      const failure = failures.find((one) => one.check === check);
      const reason = known[key];
      if (Boolean(failure) === (reason !== undefined)) continue;
      unexpected++;
      if (failure) console.log(`\nFAIL ${key}\n     ${failure.why.slice(0, 600)}`);
      else console.log(`\nPASS ${key}\n     is listed as impossible (${reason}) but passes: take it off known.json`);
    }
  }
  const total = cells.reduce((sum, { ran }) => sum + ran.length, 0);
  const failed = cells.reduce((sum, { failures }) => sum + failures.length, 0);
  const whole = cells.filter(({ failures }) => failures.length === 0).length;
  console.log(`\ncontract: ${whole} of ${cells.length} cells whole; ${total - failed} of ${total} checks pass, ${unexpected} unexpected`);
  return unexpected;
}
