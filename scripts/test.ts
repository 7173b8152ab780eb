// Everything that has to hold, in the order in which a mistake shows soonest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Run only when it is asked for: another step of the whole does it too. */
  readonly byName?: true;
  /** Runs beside the step of this name, which leaves a core free; what it prints comes when both are done. */
  readonly beside?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);

const steps: readonly Step[] = [
  { name: 'prepare', command: 'wxt prepare' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'types', command: 'tsc --noEmit && tsc -p utils --noEmit' },
  { name: 'unused', command: 'knip' },
  { name: 'build', command: 'npm run --silent build', byName: true },
  // Not beside anything: a build takes more than a gigabyte of memory.
  { name: 'packages', command: 'npm run --silent packages && npm run --silent build:cli' },
  { name: 'unit', command: 'vitest run' },
  { name: 'store', command: 'npm run --silent lint:store', beside: 'unit' },
  { name: 'pages', command: 'node tests/editors/run.ts --pages', beside: 'unit' },
  { name: 'size', command: 'size-limit' },
  { name: 'library', command: 'node .output/cli/otklik.mjs lint templates/packs' },
  { name: 'editors', command: 'node tests/editors/run.ts' },
  { name: 'e2e', command: 'playwright test' },
  { name: 'targets', command: 'node tests/targets/run.ts' },
  // The real tools are waited for most of the time.
  { name: 'firefox', command: 'node tests/e2e/firefox/run.ts && node tests/e2e/firefox/studio.ts', beside: 'targets' },
];

process.env['CHROMIUM_PATH'] = ensureBrowser('chromium', root);
process.env['FIREFOX_PATH'] = ensureBrowser('firefox', root);
process.env['PATH'] = `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`;

/** By an old custom of test suites: a step that ends with it could not be run here, and has said why. */
const leftOutStatus = 77;
const failed: string[] = [];
const leftOut: string[] = [];
const chosen = steps.filter(({ name, byName }) => (asked.length === 0 ? byName !== true : asked.includes(name)));

/** Does one step; what it prints is shown at once, or kept for later. */
async function run({ name, command }: Step, kept?: string[]): Promise<void> {
  const say = (printed: string): unknown => (kept === undefined ? process.stdout.write(printed) : kept.push(printed));
  const start = performance.now();
  say(`\n── ${name}: ${command}\n`);
  const child = spawn('sh', ['-c', command], { stdio: kept === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'], cwd: root });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = status === 0 ? 'passed' : status === leftOutStatus ? 'left out' : 'FAILED';
  say(`── ${name}: ${outcome} in ${seconds} s\n`);
  if (outcome === 'FAILED') failed.push(name);
  if (outcome === 'left out') leftOut.push(name);
}

const isBeside = ({ beside }: Step): boolean => chosen.some(({ name }) => name === beside);
for (const step of chosen.filter((one) => !isBeside(one))) {
  const kept: string[] = [];
  const others = async (): Promise<void> => {
    for (const other of chosen) if (other.beside === step.name) await run(other, kept);
  };
  await Promise.all([run(step), others()]);
  process.stdout.write(kept.join(''));
}

const passed = chosen.length - failed.length - leftOut.length;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
if (leftOut.length > 0) console.log(`\nLeft out: ${leftOut.join(', ')}`);
console.log(`\nsteps: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
