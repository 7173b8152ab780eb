/**
 * The pictures in docs/screens, every page in both languages and themes, and the page that shows them:
 * `npm run screens [PART OF A NAME]`. Ends with 1 when a page has no picture or all of them weigh too much.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docsPages, fileOf, ways } from './docs-pages.ts';
import { openGallery } from './open-gallery.ts';
import { shots } from './shots.ts';

const into = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const wanted = process.argv[2] ?? '';
mkdirSync(into, { recursive: true });

const gallery = await openGallery();
const page = await gallery.newPage();
const browser = await page.context().newCDPSession(page);
for (const one of docsPages.filter(({ shot }) => shot.includes(wanted))) {
  const shot = shots.find(({ name, screen, width }) => (name ?? screen) === one.shot && width === one.width);
  if (!shot) throw new Error(`there is no shot ${one.shot} of ${one.width} pixels`);
  for (const lang of ['ru', 'en'] as const) {
    // Once for both themes: the page follows the system's.
    await gallery.show(page, shot, lang, 'auto');
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 40 });
      writeFileSync(`${into}${fileOf(one, lang, theme)}`, Buffer.from(data, 'base64'));
    }
  }
}
await gallery.close();

const rows = docsPages.map((one) => {
  const cells = ways.map(
    ({ lang, theme }) => `<img src="screens/${fileOf(one, lang, theme)}" width="360" alt="${one.title}, ${lang}, ${theme}">`,
  );
  return `## ${one.title}\n\n${cells.join('\n')}\n`;
});
writeFileSync(
  fileURLToPath(new URL('../../docs/screens.md', import.meta.url)),
  `# Screens\n\nEvery page in Russian and English, light and dark, with made-up letters and figures. Made by \`npm run screens\`.\n\n${rows.join('\n')}`,
);
const total = readdirSync(into).reduce((sum, name) => sum + statSync(`${into}${name}`).size, 0);
console.log(`${readdirSync(into).length} pictures, ${(total / 1024 / 1024).toFixed(2)} MB`);
