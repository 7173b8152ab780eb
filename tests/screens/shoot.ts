/**
 * Pictures of every screen in both languages and themes, with the accessibility checks on each of them.
 * `node tests/screens/shoot.ts [PART OF A NAME]` writes to screenshots/ and ends with 1 on any violation.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { openGallery } from './open-gallery.ts';
import { shots, type Shot } from './shots.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv[2] ?? '';
const into = `${house}screenshots`;
mkdirSync(into, { recursive: true });

const gallery = await openGallery();
let violations = 0;

async function shoot(page: Page, shot: Shot, lang: 'ru' | 'en', theme: 'light' | 'dark'): Promise<void> {
  const name = `${shot.name ?? shot.screen}-${shot.width}-${lang}-${theme}`;
  if (!name.includes(wanted)) return;
  await gallery.show(page, shot, lang, theme);
  await page.screenshot({ path: `${into}/${name}.png` });
  const { violations: found } = await new AxeBuilder({ page })
    // Gone through by the arrows while the focus stays in the text.
    .exclude('.cm-tooltip-autocomplete')
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
    .analyze();
  for (const { id, nodes } of found) {
    violations += 1;
    console.error(`${name}: ${id}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary ?? ''}`).join('\n  ')}`);
  }
}

const page = await gallery.newPage();
page.on('pageerror', (mistake) => {
  violations += 1;
  console.error(mistake);
});
for (const shot of shots) {
  for (const lang of ['ru', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await shoot(page, shot, lang, theme).catch((mistake: unknown) => {
        violations += 1;
        console.error(`${shot.name ?? shot.screen}-${shot.width}-${lang}-${theme}:`, mistake);
      });
    }
  }
}
await gallery.close();
process.exitCode = violations > 0 ? 1 : 0;
