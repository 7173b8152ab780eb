// npm run bench:page: how long an unknown page takes to be read: the pages of tests/pages, and one made longer and longer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { builtAlone } from '../../scripts/pages/built.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';
import { servePages } from '../pages/server.ts';
import { serveHostPage } from './host-page.ts';

const times = 9;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Read {
  readonly took: number;
  readonly first: number;
  readonly letters: number;
  readonly elements: number;
}

async function read(page: Page, address: string): Promise<Read> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(code);
  const { took, letters, elements } = await page.evaluate(
    (count) => ({
      ...(globalThis as unknown as { readTimes(n: number): { took: readonly number[]; letters: number } }).readTimes(count),
      elements: document.querySelectorAll('*').length,
    }),
    times,
  );
  return { took: median(took), first: took[0] ?? Number.NaN, letters, elements };
}

const tell = (name: string, { took, first, letters, elements }: Read, goal = ''): void =>
  console.log(
    `${name.padEnd(44)} median ${took.toFixed(1).padStart(6)} ms   first ${first.toFixed(1).padStart(6)} ms   ${elements} elements, ${letters} letters   ${goal}`,
  );

const code = await builtAlone('tests/bench/read-page.ts');
const server = await servePages();
const browser = await chromium.launch({ executablePath: browserPath('chromium') });
const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 }, bypassCSP: true })).newPage();

const folder = fileURLToPath(new URL('../pages', import.meta.url));
const pages: (Read & { readonly name: string })[] = [];
for (const name of readdirSync(folder)) {
  const file = `${folder}/${name}/page.json`;
  if (!existsSync(file)) continue;
  const { views } = JSON.parse(readFileSync(file, 'utf8')) as { readonly views: readonly { readonly path: string }[] };
  pages.push({ name, ...(await read(page, `${server.address}${name}/${views[0]?.path ?? 'index.html'}`)) });
}
const all = pages.map(({ took }) => took);
console.log(`reading a ticket on ${pages.length} pages: median ${median(all).toFixed(1)} ms, longest ${Math.max(...all).toFixed(1)} ms`);
for (const one of pages.toSorted((a, b) => b.took - a.took).slice(0, 3)) tell(`  ${one.name}`, one);
for (const letters of [20, 60, 200]) {
  const made = await serveHostPage({ rows: 60, letters });
  tell(`a made page of ${letters} letters`, await read(page, made.address), 'goal < 50 ms');
  made.close();
}
await browser.close();
await server.close();
