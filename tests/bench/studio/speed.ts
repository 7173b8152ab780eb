import { join } from 'node:path';
import { openStudio, type Studio } from './browser.ts';
import { writeTable } from './files.ts';

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const sorted = (all: readonly number[]): readonly number[] => all.toSorted((a, b) => a - b);

export interface Speed {
  readonly firstRows: number;
  readonly imported: number;
  /** Of 5,000 more into a library of 5,000, with the backup before it. */
  readonly importedMore: number;
  readonly firstPaint: number;
  readonly keyMedian: number;
  readonly keyP95: number;
  /** On a processor held at half its speed. */
  readonly slowP95: number;
}

/** Imports 5,000 answers through the page; milliseconds to the first rows of the dry run, and to the end of the import. */
async function importMany({ page }: Studio, path: string): Promise<{ readonly firstRows: number; readonly imported: number }> {
  await page.evaluate(() => void (location.hash = 'library/import'));
  // What the import before has said.
  await page.waitForSelector('.notice--good', { hidden: true });
  const field = await page.waitForSelector('input[type=file]');
  const start = performance.now();
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await page.waitForSelector('.studio-plan__steps li');
  const firstRows = performance.now() - start;
  const run = await page.waitForSelector('.studio-plan > .card__row:last-child .button--main');
  const planned = performance.now() - start;
  const pressed = performance.now();
  await run?.click();
  await page.waitForSelector('.notice--good', { timeout: 60_000 });
  return { firstRows, imported: planned + performance.now() - pressed };
}

/** Milliseconds from the start of loading the page to its first painted row. */
async function firstPaint({ page }: Studio): Promise<number> {
  await page.evaluate(() => void (location.hash = 'library'));
  await page.reload({ waitUntil: 'domcontentloaded' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector('.studio-row')) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Milliseconds from each key to the frame that shows what it found. */
async function typing({ page }: Studio, words: string): Promise<readonly number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search__field');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (let end = 0; end <= text.length && field; end += 1) {
      const start = performance.now();
      set?.call(field, text.slice(0, end));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  }, words);
}

export async function measure(profile: string, folder: string): Promise<Speed> {
  const studio = await openStudio(profile, 'library');
  const [first, second] = [join(folder, 'first.csv'), join(folder, 'second.csv')];
  writeTable(first, 5000, 'a');
  writeTable(second, 5000, 'b');
  const { firstRows, imported } = await importMany(studio, first);
  await studio.page.evaluate(() => void (location.hash = 'library'));
  const { imported: importedMore } = await importMany(studio, second);
  const paints: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) paints.push(await firstPaint(studio));
  // Enabled once the whole library is read.
  await studio.page.waitForSelector('.studio-page__bar .button--bare:not(:disabled)');
  const keys = async (): Promise<readonly number[]> => [
    ...(await typing(studio, 'доставка возврат 17')),
    ...(await typing(studio, 'b ответ 4999')),
    ...(await typing(studio, 'нет такого')),
  ];
  const quick = sorted(await keys());
  await studio.page.emulateCPUThrottling(2);
  const slow = sorted(await keys());
  await studio.browser.close();
  return {
    firstRows,
    imported,
    importedMore,
    firstPaint: at(sorted(paints), 0.5),
    keyMedian: at(quick, 0.5),
    keyP95: at(quick, 0.95),
    slowP95: at(slow, 0.95),
  };
}
