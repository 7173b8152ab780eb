import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openInbox } from '../../scripts/start/server.ts';
import { startExtension } from './extension';
import { openPalette, putIn } from './job';
import { takeStarterLibrary } from './library';
import { openStudio, goTo } from './open-studio';

const sentence = 'Собираетесь за определённой вещью?';

/** How often the reply was used, and how many replies with it were compared, as they are kept. */
const countsIn = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const answer = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        asked.addEventListener('success', () => done(asked.result));
        asked.addEventListener('error', () => failed(asked.error));
      });
    const kept = await answer(indexedDB.open('otklik'));
    const row = (store: string): Promise<unknown> => answer(kept.transaction(store).objectStore(store).get('general-hours-ru'));
    const [usage, wording] = await Promise.all([row('usage'), row('wordings')]);
    kept.close();
    return [Reflect.get(Object(usage), 'times'), Reflect.get(Object(wording), 'replies')];
  });

test('what operators do with a reply is counted: used, a sentence taken out, a sentence added; the counts go into a table', async () => {
  test.setTimeout(120_000);
  const inbox = await openInbox();
  // A browser of its own: the counts of other tests are none of these.
  const extension = await startExtension();
  await takeStarterLibrary(extension.welcome);
  const page = await extension.context.newPage();
  const box = page.locator('.reply-box');
  for (const [nth, letter] of ['1041', '1042', '1043'].entries()) {
    await page.goto('about:blank');
    await page.goto(`${inbox.address}#${letter}`);
    await putIn(await openPalette(page, box), 'часы работы', /^(?:\d\s*)?Часы работы/u);
    await expect(box).toContainText(sentence);
    // An operator reads before he sends: the desk has read back what went in by then.
    let filled = '';
    const settled = async () => {
      const before = filled;
      filled = await box.innerText();
      return filled === before;
    };
    await expect.poll(settled, { intervals: [700] }).toBe(true);
    // As an operator does it: the sentence is marked and taken out; a line is added under the last one.
    if (nth > 0)
      await box.evaluate((element, words) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        }
      }, sentence);
    if (nth > 0) await page.keyboard.press('Delete');
    if (nth > 0) await expect(box).not.toContainText(sentence);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Отдельно напишу вам завтра до 12:00.');
    await page.locator('.primary').click();
    await expect.poll(() => inbox.sent.length).toBe(nth + 1);
    // It is counted once the tool has shown that it went, which an operator waits for, too.
    await expect.poll(() => countsIn(extension.welcome)).toEqual([nth + 1, nth + 1]);
  }
  await page.close();
  inbox.close();

  const studio = await openStudio(extension);
  await goTo(studio, 'library/insight');
  const used = studio.getByRole('table', { name: 'Чаще всего' }).getByRole('row', { name: /^Часы работы/ });
  await expect(used).toContainText('3');
  const edited = studio
    .getByRole('table', { name: 'Предложения, которые правят' })
    .getByRole('row', { name: new RegExp(sentence.slice(0, -1)) });
  await expect(edited.getByRole('cell')).toHaveText(['2', '0', '1']);
  const share = () =>
    edited
      .locator('.studio-share__removed')
      .evaluate((part) => part.getBoundingClientRect().width / (part.parentElement?.clientWidth ?? 1));
  expect(await share()).toBeCloseTo(2 / 3, 1);
  await expect(studio.getByText('в 3 из 3 ответов, в среднем 1 предложение')).toBeVisible();
  const download = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Выгрузить всё в CSV' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table).toContain('template;general-hours-ru;used;3');
  expect(table).toContain(`general-hours-ru: ${sentence};removed;2`);
  // Counts alone: nothing that was written to a customer.
  expect(table).not.toContain('Отдельно напишу');
  await extension.close();
});
