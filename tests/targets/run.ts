// Starts the real mail and ticket tools on loopback when they do not run yet, and drives the whole job through them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
  console.log('The real tools are Debian packages that only root may install: this part was left out here.');
  // What `npm test` knows as left out, neither passed nor failed.
  process.exit(77);
}
for (const tool of ['roundcube', 'rt']) {
  const { status } = spawnSync('bash', [`${here}start-${tool}.sh`], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error(`${tool} did not start`);
    process.exit(1);
  }
}
const { status } = spawnSync('playwright', ['test', '--config', `${here}playwright.config.ts`, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const tool of ['roundcube', 'rt']) if (process.env['KEEP_TARGETS'] === undefined) spawnSync('bash', [`${here}stop.sh`, tool], { stdio: 'ignore' });
process.exit(status ?? 1);
