import type { Tab } from '../browsers.ts';
import { type Case, holds, open, settled } from './case.ts';

/** Underlines as they are seen: pixels of a screenshot, in the page, in frames and shadow roots, on light and dark. */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Pixels around a word that are red as the line is, counted in the page. */
async function redAt(tab: Tab, box: Box): Promise<number> {
  // A clip is told in places of the document, a box in those of the window.
  const scrolled = await tab.page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: box.x - 1 + scrolled.x, y: box.y - 1 + scrolled.y, width: box.width + 2, height: box.height + 5 };
  const picture = await tab.page.screenshot({ clip, encoding: 'base64' });
  return tab.page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (char) => char.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const data = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let red = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (r - g > 50 && r - b > 50) red++;
    }
    return red;
  }, picture);
}

async function boxOf({ tab }: Case, start: number, end: number): Promise<Box> {
  const [box] = await tab.order<readonly Box[]>('boxes', { start, end });
  if (!box) throw new Error('no box for a word in sight');
  return box;
}

async function seen(run: Case, what: string, start: number, end: number, wanted: boolean): Promise<void> {
  const late = Date.now() + 1000;
  let red = 0;
  do {
    red = await redAt(run.tab, await boxOf(run, start, end));
    if (red >= 8 === wanted) return;
    await pause(40);
  } while (Date.now() < late);
  holds(`${what}: the line is ${wanted ? '' : 'not '}seen`, false, `${red} red pixels`);
}

/** `follows`: the editor keeps its nodes while one types, so the line goes with its word; others are marked anew by the next review. */
export async function looksRight(run: Case, follows: boolean): Promise<void> {
  const { tab } = run;
  await open(run);
  await seen(run, 'before', 34, 37, false);
  await tab.order('highlight', [{ start: 34, end: 37, id: 'a', look: 'block' }]);
  await seen(run, 'drawn', 34, 37, true);
  await seen(run, 'elsewhere', 6, 11, false);
  await tab.page.evaluate(() => {
    document.body.style.paddingTop = '30px';
    document.body.style.minHeight = '3000px';
    scrollBy(0, 20);
    dispatchEvent(new Event('resize'));
  });
  await seen(run, 'scrolled and moved', 34, 37, true);
  if (follows) {
    await tab.keys('ArrowDown*2', 'Home');
    await settled(run, 13);
    await tab.keys('Z', 'Z');
    await seen(run, 'typed in its line', 36, 39, true);
    await tab.keys('End', 'x');
    await seen(run, 'typed behind', 36, 39, true);
  }
  await tab.order('highlight', []);
  await seen(run, 'taken away', follows ? 36 : 34, follows ? 39 : 37, false);
  if (run.placement !== 'page') return;
  await tab.page.evaluate(() => {
    const dark = document.createElement('style');
    dark.textContent = '#host, #host * { background-color: #121212 !important; color: #eeeeee !important }';
    document.head.append(dark);
  });
  await tab.order('highlight', [{ start: 0, end: 5, id: 'a', look: 'block' }]);
  await seen(run, 'on dark', 0, 5, true);
}
