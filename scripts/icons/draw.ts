/** Draws the icons of the browser's toolbar and store from the two drawings beside this file: `node scripts/icons/draw.ts`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserPath } from '../setup/browsers.ts';

const here = new URL('.', import.meta.url);
const into = new URL('../../public/icon/', here);
mkdirSync(into, { recursive: true });

const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // The small one has a heavier line, set on whole pixels.
  const drawing = readFileSync(new URL(size <= 32 ? 'otklik-small.svg' : 'otklik.svg', here), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: new URL(`${size}.png`, into).pathname, omitBackground: true });
}
await browser.close();
