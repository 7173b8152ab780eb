// Everything that has to hold, in the order in which a mistake shows soonest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Run only when it is asked for: another step of the whole does it too. */
  readonly byName?: true;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);

const steps: readonly Step[] = [
  { name: 'prepare', command: 'wxt prepare' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'types', command: 'tsc --noEmit && tsc -p utils --noEmit' },
  { name: 'unused', command: 'knip' },
  { name: 'unit', command: 'vitest run' },
  { name: 'build', command: 'npm run --silent build', byName: true },
  { name: 'packages', command: 'npm run --silent zip && npm run --silent build:cli' },
  { name: 'size', command: 'size-limit' },
  { name: 'library', command: 'node .output/cli/otklik.mjs lint templates/packs' },
  { name: 'editors', command: 'node tests/editors/run.ts' },
  { name: 'e2e', command: 'playwright test' },
  { name: 'firefox', command: 'node tests/e2e/firefox/run.ts && node tests/e2e/firefox/studio.ts' },
  { name: 'targets', command: 'node tests/targets/run.ts' },
];

process.env['CHROMIUM_PATH'] = ensureBrowser('chromium', root);
process.env['FIREFOX_PATH'] = ensureBrowser('firefox', root);
process.env['PATH'] = `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`;

/** By an old custom of test suites: a step that ends with it could not be run here, and has said why. */
const leftOutStatus = 77;
const failed: string[] = [];
const leftOut: string[] = [];
const chosen = steps.filter(({ name, byName }) => (asked.length === 0 ? byName !== true : asked.includes(name)));
for (const { name, command } of chosen) {
  const start = performance.now();
  console.log(`\n── ${name}: ${command}`);
  const { status } = spawnSync('sh', ['-c', command], { stdio: 'inherit', cwd: root });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = status === 0 ? 'passed' : status === leftOutStatus ? 'left out' : 'FAILED';
  console.log(`── ${name}: ${outcome} in ${seconds} s`);
  if (outcome === 'FAILED') failed.push(name);
  if (outcome === 'left out') leftOut.push(name);
}

const passed = chosen.length - failed.length - leftOut.length;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
if (leftOut.length > 0) console.log(`\nLeft out: ${leftOut.join(', ')}`);
console.log(`\nsteps: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
