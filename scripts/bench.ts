// npm run bench:NAME [-- OPTIONS]: one of the benchmarks, with everything that it needs set up first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.ts';
import { installPackages } from './setup/packages.mjs';

interface Bench {
  readonly runs: readonly string[];
  /** The built extension. */
  readonly build?: boolean;
  /** The peers that ours are compared with. */
  readonly peers?: boolean;
  readonly browsers?: readonly ('chromium' | 'firefox')[];
}

const benches: Readonly<Record<string, Bench>> = {
  page: {
    runs: [
      'tests/bench/page.ts',
      'tests/bench/reading.ts',
      '--import ./tests/bench/resolve.ts tests/bench/suggest/browser.ts',
      '--import ./tests/bench/resolve.ts tests/bench/suggest/panel.ts',
    ],
    build: true,
    browsers: ['chromium'],
  },
  gate: { runs: ['tests/bench/gate/run.ts'], build: true, browsers: ['chromium'] },
  editors: { runs: ['tests/editors/run.ts --full --sequences 500'], browsers: ['chromium', 'firefox'] },
  suggest: { runs: ['--expose-gc --import ./tests/bench/resolve.ts tests/bench/suggest/run.ts'], peers: true },
  privacy: { runs: ['tests/bench/privacy/run.mjs'], peers: true },
  etiquette: { runs: ['tests/bench/etiquette/run.ts'], peers: true },
  desk: {
    runs: ['tests/bench/desk/read.ts', 'tests/bench/desk/speed.ts', 'tests/bench/desk/record.ts'],
    build: true,
    browsers: ['chromium'],
  },
  push: { runs: ['tests/bench/desk/push/run.ts'], peers: true, browsers: ['chromium'] },
  studio: { runs: ['tests/bench/studio/run.ts'], build: true, browsers: ['chromium'] },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
process.env['PATH'] = `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`;

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', cwd: root }).status === 0;
}

if (bench === undefined) {
  console.error(`Which benchmark? npm run bench:${Object.keys(benches).join(', bench:')}`);
  process.exitCode = 2;
} else {
  for (const family of bench.browsers ?? []) process.env[`${family.toUpperCase()}_PATH`] = ensureBrowser(family, root);
  if (bench.peers) await installPackages(join(root, 'tests/bench'));
  const ready = !bench.build || run('npm', ['run', '--silent', 'build']);
  process.exitCode = ready && bench.runs.every((line) => run(process.execPath, [...line.split(' '), ...options])) ? 0 : 1;
}
