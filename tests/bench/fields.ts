/**
 * What is read of unknown tools beside the messages: subject, number, customer, and which controls send.
 * `node tests/bench/fields.ts [--each] [PART OF A NAME…]` counts over the pages in tests/pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { builtAlone } from '../../scripts/pages/built.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';
import { servePages } from '../pages/server.ts';
import type { Fields, View } from './read-fields.ts';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const each = process.argv.includes('--each');
const folder = fileURLToPath(new URL('../pages', import.meta.url));
const code = await builtAlone('tests/bench/read-fields.ts');
const server = await servePages();
const browser = await chromium.launch({ executablePath: browserPath('chromium') });
const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 }, bypassCSP: true })).newPage();

const counts = { subject: [0, 0], number: [0, 0], name: [0, 0], address: [0, 0] };
const sends = { all: 0, missed: 0, none: 0, wrong: 0, views: 0, right: 0 };
for (const name of readdirSync(folder)) {
  const file = `${folder}/${name}/page.json`;
  if (!existsSync(file) || (names.length > 0 && !names.some((part) => name.includes(part)))) continue;
  const { views } = JSON.parse(readFileSync(file, 'utf8')) as { readonly views: readonly (View & { readonly notYet?: Partial<View> })[] };
  for (const [nth, { notYet, ...told }] of views.entries()) {
    const view = { ...told, ...notYet };
    await page.goto(`${server.address}${name}/${view.path}`, { waitUntil: 'load' });
    await page.evaluate(code);
    const read = await page.evaluate((one) => (globalThis as unknown as { fieldsOf(view: View): Promise<Fields> }).fieldsOf(one), view);
    const wanted = { subject: view.subject, number: view.number, name: view.customer?.name, address: view.customer?.address };
    for (const key of ['subject', 'number', 'name', 'address'] as const) {
      if (wanted[key] === undefined) continue;
      const isRight = read[key] === wanted[key];
      counts[key][isRight ? 0 : 1] = (counts[key][isRight ? 0 : 1] ?? 0) + 1;
      if (each && !isRight) console.log(`${name} ${nth} ${key}: "${read[key]}" is not "${wanted[key]}"`);
    }
    if (view.sends === undefined && view.notSends === undefined) continue;
    sends.all += view.sends?.length ?? 0;
    sends.missed += read.missed.length;
    sends.none += view.notSends?.length ?? 0;
    sends.wrong += read.wrong.length;
    sends.views += 1;
    sends.right += read.missed.length + read.wrong.length === 0 ? 1 : 0;
    if (!each) continue;
    for (const one of read.missed) console.log(`${name} ${nth} missed: ${one}`);
    for (const one of read.wrong) console.log(`${name} ${nth} wrong: ${one}`);
  }
}
for (const [key, [right = 0, wrong = 0]] of Object.entries(counts)) console.log(`${key.padEnd(8)} right ${right} of ${right + wrong}`);
console.log(
  `Sends    right ${sends.all - sends.missed} of ${sends.all}, ${sends.wrong} others taken for one (of ${sends.none} named beside them and all the rest); all as they should be in ${sends.right} of ${sends.views} views`,
);
await browser.close();
await server.close();
