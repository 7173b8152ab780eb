import type { Page } from '@playwright/test';

/** Every place in which the extension has something, as `store/name`: its databases, its two kinds of storage, and what no page of it uses. */
export function placesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<object> }> } }).chrome;
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
      found.push(...[...opened.objectStoreNames].map((store) => `${name}/${store}`));
      opened.close();
    }
    for (const area of ['local', 'session', 'sync'])
      found.push(...Object.keys((await storage[area]?.get(null)) ?? {}).map((key) => `${area}/${key}`));
    found.push(
      ...Object.keys(localStorage).map((key) => `localStorage/${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage/${key}`),
    );
    found.push(...(await caches.keys()).map((key) => `caches/${key}`));
    const files = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of files.keys()) found.push(`files/${name}`);
    return found;
  });
}
