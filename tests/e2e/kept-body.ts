import type { Page } from '@playwright/test';

/** The text of a document as the database has it; empty when it is not there. */
export function keptBody(page: Page, id: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('otklik');
        opening.onsuccess = () => {
          const { result } = opening;
          const reading = result.transaction('documents').objectStore('documents').get(wanted);
          reading.onsuccess = () => {
            result.close();
            resolve(String(Reflect.get(Object(reading.result), 'body') ?? ''));
          };
        };
      }),
    id,
  );
}
