import type { Page } from '@playwright/test';

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** Puts documents into the library's own database and says that it changed. */
export async function fill(page: Page, documents: readonly object[], edition: number): Promise<void> {
  for (let from = 0; from < documents.length; from += 5000) {
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('otklik');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const change = opening.result.transaction('documents', 'readwrite');
            for (const each of some) change.objectStore('documents').put(each);
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            change.onabort = () => reject(new Error('not kept'));
          };
        }),
      documents.slice(from, from + 5000),
    );
  }
  await page.evaluate(
    (libraryEdition) =>
      (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({
        libraryEdition,
      }),
    edition,
  );
}

/** Ends the search page: the next question has it brought anew. */
export const closeSearch = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }).chrome.offscreen.closeDocument(),
  );

/** Whether the replies' index is kept: what ends the search page before has the next question build it anew. */
export const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('otklik-search');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const { result } = opening;
          const found = result.transaction('indexes').objectStore('indexes').getKey('template');
          found.onerror = () => reject(new Error('not read'));
          found.onsuccess = () => {
            result.close();
            resolve(found.result !== undefined);
          };
        };
      }),
  );

/** Waits until the replies' index is kept; how long that took (ms). */
export async function untilKept(page: Page): Promise<number> {
  const start = performance.now();
  while (!(await isKept(page))) {
    if (performance.now() - start > 60_000) throw new Error('the index is not kept after a minute');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - start;
}
