/**
 * The library's pages under load and under power cuts: `npm run bench:studio [KILLS]` after `npm run build`.
 * Ends with 1 when anything that was acknowledged is lost, or an import is there by half.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptDocuments, openStudio } from './browser.ts';
import { killAgainAndAgain } from './kills.ts';
import { measure } from './speed.ts';

const kills = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'otklik-studio-'));
const profileOf = (name: string): string => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};
const ms = (value: number): string => `${Math.round(value)} ms`;

try {
  if (process.argv[3] !== 'kills') {
    const speed = await measure(profileOf('speed'), folder);
    console.log(`5,000 answers: dry run shown in ${ms(speed.firstRows)}, imported in ${ms(speed.imported)}`);
    console.log(`5,000 more: imported in ${ms(speed.importedMore)}, with the backup before it`);
    console.log(
      `list of 10,000: first row after ${ms(speed.firstPaint)} from the start of loading, a key ${ms(speed.keyMedian)}, p95 ${ms(speed.keyP95)}, p95 at half the speed ${ms(speed.slowP95)}`,
    );
  }
  if (kills > 0) {
    const profile = profileOf('kills');
    const studio = await openStudio(profile, 'library/new');
    await studio.page.waitForSelector('.studio-body__title');
    await studio.page.type('.studio-body__title', 'edited');
    await studio.page.click('.studio-edit__bar .button--main');
    await studio.page.waitForFunction(() => location.hash.endsWith('/edited'));
    if (!(await keptDocuments(studio.page)).some(({ id }) => id === 'edited')) throw new Error('the document to edit was not kept');
    await studio.browser.close();
    const { acknowledged, lost, imports, half, importsLost } = await killAgainAndAgain(profile, folder, kills);
    console.log(
      `${kills} kills: ${acknowledged} edits acknowledged, ${lost} lost; ${imports} imports begun, ${half} half there, ${importsLost} acknowledged and lost`,
    );
    if (lost + half + importsLost > 0 || acknowledged === 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
