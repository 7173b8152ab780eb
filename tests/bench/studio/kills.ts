import { join } from 'node:path';
import { keptDocuments, openStudio, type Studio } from './browser.ts';
import { writeTable } from './files.ts';

export interface Losses {
  readonly kills: number;
  /** Edits that the page had said were saved. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly imports: number;
  readonly half: number;
  readonly importsLost: number;
}

const importSize = 400;
const edited = 'edited';

/** Edits the title of one document again and again; tells every number that the page said is saved. */
async function edit({ page }: Studio, from: number, saved: (number: number) => void): Promise<void> {
  await page.exposeFunction('saved', saved);
  await page.waitForSelector('.studio-body__title');
  await page.evaluate(async (first) => {
    const told = Reflect.get(window, 'saved') as (number: number) => Promise<void>;
    const field = document.querySelector<HTMLInputElement>('.studio-body__title');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const frame = () => new Promise((resolve) => setTimeout(resolve, 1));
    for (let number = first; field; number += 1) {
      set?.call(field, `n ${number}`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }));
      while (document.querySelector('.studio-edit__state')?.textContent !== 'Сохранено') await frame();
      await told(number);
    }
  }, from);
}

async function importTable({ page }: Studio, path: string, done: () => void): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  const run = await page.waitForSelector('.studio-plan > .card__row:last-child .button--main');
  await run?.click();
  await page.waitForSelector('.notice--good');
  done();
}

/** Run in the page: whether the database has any document. */
function hasDocuments(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('otklik');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const { result } = opening;
      if (!result.objectStoreNames.contains('documents')) {
        result.close();
        return resolve(false);
      }
      const counting = result.transaction('documents').objectStore('documents').count();
      counting.onsuccess = () => {
        result.close();
        resolve(counting.result > 0);
      };
    };
  });
}

/** Ends the browser's process at a random moment, as a power cut does. */
async function killLater({ browser }: Studio, most: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * most));
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}

export async function killAgainAndAgain(profile: string, folder: string, kills: number): Promise<Losses> {
  let [acknowledged, lost, imports, half, importsLost] = [0, 0, 0, 0, 0];
  let last = 0;
  const begun = new Map<string, boolean>();
  for (let turn = 0; turn < kills; turn += 1) {
    const editing = turn % 2 === 0;
    const studio = await openStudio(profile, editing ? `library/doc/${edited}` : 'library/import');
    // What the browser threw away comes back when the page opens.
    if (turn > 0) await studio.page.waitForFunction(hasDocuments, { timeout: 15_000 }).catch(() => undefined);
    const documents = await keptDocuments(studio.page);
    const kept = Number(/\d+$/.exec(documents.find(({ id }) => id === edited)?.title ?? '')?.[0] ?? 0);
    if (kept < last) lost += last - kept;
    last = Math.max(last, kept);
    for (const [file, done] of begun) {
      const there = documents.filter(({ other }) => other.origin?.file === file).length;
      if (there !== 0 && there !== importSize) half += 1;
      if (done && there !== importSize) importsLost += 1;
    }
    const name = `t${turn}.csv`;
    const work = editing
      ? edit(studio, last + 1, (number) => {
          acknowledged += 1;
          last = number;
        })
      : (() => {
          writeTable(join(folder, name), importSize, `t${turn}`);
          imports += 1;
          begun.set(name, false);
          return importTable(studio, join(folder, name), () => void begun.set(name, true));
        })();
    await Promise.race([work.catch(() => undefined).then(() => new Promise(() => {})), killLater(studio, 2500)]);
  }
  return { kills, acknowledged, lost, imports, half, importsLost };
}
