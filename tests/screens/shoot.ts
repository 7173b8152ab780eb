/**
 * Pictures of every screen in both languages and themes, with the accessibility checks on each of them.
 * `node tests/screens/shoot.ts [PART OF A NAME]` writes to screenshots/ and ends with 1 on any violation.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { shots, type Shot } from './shots.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv[2] ?? '';
const into = `${house}screenshots`;
mkdirSync(into, { recursive: true });

const server = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  cacheDir: `${house}.cache/screens`,
  resolve: { alias: { '@': house.replace(/\/$/, '') } },
  server: { port: 0, fs: { allow: [house] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let violations = 0;

async function shoot(page: Page, shot: Shot, lang: 'ru' | 'en', theme: 'light' | 'dark'): Promise<void> {
  const { screen, width, height, act, density } = shot;
  const name = `${shot.name ?? screen}-${width}-${lang}-${theme}`;
  if (!name.includes(wanted)) return;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(`${address}?screen=${screen}&lang=${lang}&theme=${theme}&density=${density ?? 'cosy'}`);
  await page.locator('#root > *').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await act?.(page);
  await page.screenshot({ path: `${into}/${name}.png` });
  const { violations: found } = await new AxeBuilder({ page })
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
    .analyze();
  for (const { id, nodes } of found) {
    violations += 1;
    console.error(`${name}: ${id}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary ?? ''}`).join('\n  ')}`);
  }
}

const page = await (await browser.newContext({ deviceScaleFactor: 1 })).newPage();
page.on('pageerror', (mistake) => {
  violations += 1;
  console.error(mistake);
});
for (const shot of shots) {
  for (const lang of ['ru', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) await shoot(page, shot, lang, theme);
  }
}
await browser.close();
await server.close();
process.exitCode = violations > 0 ? 1 : 0;
