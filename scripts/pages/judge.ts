/**
 * Fits the judge of messages to all pages in tests/pages and writes hosts/guess/judge/trees.ts: `node scripts/pages/judge.ts`.
 * Prints what judges find on pages that they were not fitted to, ten parts left out one by one.
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { servePages } from '../../tests/pages/server.ts';
import { browserPath } from '../setup/browsers.ts';
import { builtAlone } from './built.ts';
import { fit, scoreOf, type Row } from './boosting.ts';

interface View {
  readonly path: string;
  readonly click?: readonly string[];
  readonly waitFor?: string;
  readonly focus?: string;
  readonly messages?: readonly { readonly starts: string; readonly ends: string }[];
}
interface Seen {
  readonly text: string;
  readonly signs: readonly number[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const [count, depth] = [50, 3];
const code = await builtAlone('scripts/pages/seen.ts');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const server = await servePages();
const browser = await chromium.launch({ executablePath: browserPath('chromium') });
const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 }, bypassCSP: true })).newPage();

/** Which candidates are messages: those with the words that page.json names, and the least around them. Doubtful ones are left out. */
function rowsOf(seen: readonly Seen[], messages: NonNullable<View['messages']>): readonly Row[] {
  const isOf = ({ text }: Seen) => messages.find(({ starts, ends }) => text.startsWith(starts) && text.endsWith(ends));
  const isNear = ({ text }: Seen) =>
    messages.some(({ starts, ends }) => {
      const [whole, start, end] = [text, starts, ends].map(plain) as [string, string, string];
      const [at, last] = [whole.indexOf(start), whole.lastIndexOf(end) + end.length];
      return at >= 0 && at < 60 && last > at && whole.length - last < 90 && whole.length < 2 * (last - at) + 60;
    });
  return seen.flatMap((one): readonly Row[] => {
    const message = isOf(one);
    const least = Math.min(...seen.filter((other) => isOf(other) === message).map(({ text }) => text.length));
    if (message !== undefined && one.text.length <= 1.02 * least) return [{ signs: one.signs, yes: true }];
    return message !== undefined || isNear(one) ? [] : [{ signs: one.signs, yes: false }];
  });
}

async function seenOn(folder: string, view: View): Promise<readonly Seen[]> {
  await page.goto(`${server.address}${folder}/${view.path}`);
  for (const selector of view.click ?? []) await page.locator(selector.split(' >>> ').join(' >> ')).first().dispatchEvent('click');
  if (view.waitFor !== undefined) await page.waitForSelector(view.waitFor, { state: 'attached' });
  if (view.focus !== undefined) await page.locator(view.focus).first().focus();
  const said = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener('otklik-seen', (event) => resolve(String((event as CustomEvent).detail)), { once: true }),
      ),
  );
  await page.evaluate(code);
  return JSON.parse(await said) as readonly Seen[];
}

const pages: { readonly folder: string; readonly rows: readonly Row[] }[] = [];
for (const folder of readdirSync(`${root}tests/pages`)) {
  const file = `${root}tests/pages/${folder}/page.json`;
  if (!existsSync(file)) continue;
  const { views } = JSON.parse(readFileSync(file, 'utf8')) as { readonly views: readonly View[] };
  for (const view of views) {
    if (view.messages === undefined) continue;
    pages.push({ folder, rows: rowsOf(await seenOn(folder, view), view.messages) });
  }
}
await browser.close();
await server.close();

const parts = 10;
const rowsWhere = (isIn: (nth: number) => boolean) => pages.filter((_, nth) => isIn(nth % parts)).flatMap(({ rows }) => rows);
const sums = { told: 0, wanted: 0, right: 0 };
for (let part = 0; part < parts; part += 1) {
  const judge = fit(
    rowsWhere((nth) => nth !== part),
    count,
    depth,
  );
  for (const { signs, yes } of rowsWhere((nth) => nth === part)) {
    const says = scoreOf(judge, signs) > 0;
    sums.told += says ? 1 : 0;
    sums.wanted += yes ? 1 : 0;
    sums.right += says && yes ? 1 : 0;
  }
}
const { base, trees } = fit(
  rowsWhere(() => true),
  count,
  depth,
);
writeFileSync(
  `${root}hosts/guess/judge/trees.ts`,
  `import type { Tree } from './weigh';

/** Written by \`node scripts/pages/judge.ts\` from the pages in tests/pages. */
export const base = ${base};
export const trees: readonly Tree[] = [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
];
`,
);
console.log(
  `${pages.length} pages, ${sums.wanted} messages; left out: precision ${(sums.right / sums.told).toFixed(3)}, recall ${(sums.right / sums.wanted).toFixed(3)}`,
);
