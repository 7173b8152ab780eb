/**
 * Contacts pushed from a real browser to a real PostgreSQL through a front that fails one request in five, the browser
 * killed again and again. `npm run bench:push [-- CONTACTS KILLS postgrest]`; needs Debian's postgresql and chromium.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer as freePort } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { startFlaky } from './flaky.ts';
import { startPostgrestLike } from './front.ts';
import { startPackaged } from './packaged.mjs';
import { startPostgres } from './postgres.ts';
import { whenGone, worded } from './when-gone.ts';
import { browserPath } from '../../../../scripts/setup/browsers.ts';

const [contacts = 10_000, kills = 50] = process.argv.slice(2, 4).map(Number);
/** The front before the database: a packaged one that speaks plain REST, or one in PostgREST's words. */
const shape = process.argv[4] === 'postgrest' ? 'postgrest' : 'rest';
const house = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');
const postgres = await startPostgres();
await postgres.run('create table contacts (key text primary key, reply text, number text, sent_at timestamptz);');
const inner = await (shape === 'rest' ? startPackaged : startPostgrestLike)(postgres);
const front = await startFlaky(inner.port);
const vite = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  cacheDir: `${house}/.cache/push-bench`,
  resolve: { alias: { '@': house, '#imports': fileURLToPath(new URL('imports.ts', import.meta.url)) } },
  // Edits of the code meanwhile change nothing of what runs.
  server: { port: 0, host: '127.0.0.1', watch: null, hmr: false, fs: { allow: [house] } },
});
await vite.listen();
const address = vite.resolvedUrls?.local[0] ?? '';
const profile = mkdtempSync(join(tmpdir(), 'otklik-push-'));
const noProfile = whenGone(`sleep 1; rm -rf ${worded(profile)}`);

const anyPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = freePort().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });

/** A browser of its own process, so that it can be killed without a word. */
async function life() {
  const port = await anyPort();
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    `--remote-debugging-port=${port}`,
    'about:blank',
  ];
  const child = spawn(browserPath('chromium'), flags, { stdio: 'ignore', detached: true });
  // The whole group: the browser and all its processes, at once.
  const killed = whenGone(`kill -9 -${child.pid}`);
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (tries > 300) throw new Error('the browser does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'work' in window);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    page,
    async kill() {
      await killed();
      await gone;
      await browser.close().catch(() => {});
    },
  };
}

type Work = {
  readonly work: {
    record(from: number, to: number, url: string, shape: string): Promise<number>;
    push(url: string, shape: string): Promise<number>;
  };
};
const began = Date.now();
let here = await life();
for (let from = 0; from < contacts; from += 500) {
  await here.page.evaluate(([first, last, url, how]) => (window as unknown as Work).work.record(first, last, url, how), [
    from,
    Math.min(contacts, from + 500),
    front.url,
    shape,
  ] as const);
}
console.log(`recorded ${contacts} in ${Math.round((Date.now() - began) / 1000)} s`);

let killed = 0;
for (;;) {
  const done = here.page
    .evaluate(([url, how]) => (window as unknown as Work).work.push(url, how), [front.url, shape] as const)
    .then(
      () => true,
      () => false,
    );
  // Killed after its part of the work, wherever it happens to be.
  const part = Math.ceil((contacts * 1.25) / (kills + 1));
  const until = front.counts.asked + part;
  const enough = (async () => {
    while (front.counts.asked < until) await new Promise((resolve) => setTimeout(resolve, 20));
    return 'kill' as const;
  })();
  const first = await Promise.race(killed < kills ? [done, enough] : [done]);
  if (first === true) break;
  killed += 1;
  await here.kill();
  here = await life();
}
const arrived = Number(postgres.sql('select count(*) from contacts'));
const twice = Number(postgres.sql('select count(*) - count(distinct key) from contacts'));
await here.kill();
console.log(`browser killed ${killed} times; ${front.counts.asked} requests, ${front.counts.failed} of them failed`);
console.log(
  `arrived ${arrived} of ${contacts}, twice by key ${twice}, known to be there and told so by the front ${front.counts.known}; ${Math.round((Date.now() - began) / 1000)} s`,
);
await front.close();
await inner.close();
await postgres.stop();
await vite.close();
await noProfile();
// Connections that the packaged front keeps open hold nothing back.
process.exit(arrived === contacts && twice === 0 ? 0 : 1);
