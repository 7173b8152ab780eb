// The editors' contract against the real editors in real browsers, which take turns with frames and the strict policy; `--full` the whole contract in every place of both;
// `--sequences N` so many random sequences a kind and browser (`npm run bench:editors`: 500, which makes 1,000 a kind), from `--seed`; `--place none` only those;
// `--pages` installs the editors and makes their pages, and no more.
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';
import { build, install, kinds } from './build.ts';
import { type Cell, type Job, jobs, runCell, whole } from './cells.ts';
import { share } from './pool.ts';
import { report } from './report.ts';
import { reportSequences, runSequences, type Told } from './sequences/run.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    only: { type: 'string', default: '' },
    place: { type: 'string', default: '' },
    check: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
    sequences: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    pages: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const list = (text: string): readonly string[] => text.split(',').filter(Boolean);
const only = list(values.only);
const browsers = list(values.browser) as readonly BrowserName[];
const began = Date.now();

install();
await build(only);
if (values.pages) process.exit();
const { origin, server } = await serve();
const cells: Cell[] = [];
const told: Told[] = [];
const chosen = only.length > 0 ? only : kinds();
const total = values.check ? 0 : Number(values.sequences);
const work = (turn: number): readonly Job[] => [
  ...jobs(chosen, values.full, list(values.place), list(values.check), turn),
  ...(total > 0 ? chosen.filter(whole).map((kind) => ({ kind, placement: 'sequences', checks: [] })) : []),
];
await Promise.all(
  browsers.map((browser, turn) =>
    share(browser, Number(values.workers), values.verbose, work(turn), async (hands, job) => {
      if (job.placement === 'sequences') {
        const one = await runSequences(hands, origin, job.kind, browser, total, Number(values.seed));
        told.push(one);
        if (values.verbose) console.log(one.kind, browser, 'sequences', `${one.went} went`, one.slips);
        return;
      }
      const cell = await runCell(hands, origin, job, browser);
      cells.push(cell);
      if (values.verbose)
        console.log(cell.kind, browser, cell.placement, cell.failures.length === 0 ? 'ok' : cell.failures, `${cell.ms} ms`);
    }),
  ),
);
server.close();
const unexpected = report(cells, browsers) + reportSequences(told);
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = unexpected > 0 || cells.length + told.length === 0 ? 1 : 0;
