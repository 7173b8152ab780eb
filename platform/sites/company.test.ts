import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { company, patternIn } from './company';
import { registerDesk, sites } from './sites';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function managed(answer: Promise<unknown>): void {
  Object.assign(fakeBrowser.storage.managed, { get: () => answer });
}

function policy(value: unknown): void {
  managed(value instanceof Error ? Promise.reject(value) : Promise.resolve(value));
}

test.each([
  ['https://mail.example.ru', 'https://mail.example.ru/*'],
  ['https://mail.example.ru/*', 'https://mail.example.ru/*'],
  [' *://*.example.com/ ', '*://*.example.com/*'],
  ['http://desk.local:8080', 'http://desk.local/*'],
  ['mail.example.ru', undefined],
  ['<all_urls>', undefined],
  ['*://*/*', undefined],
  ['javascript:alert(1)', undefined],
  ['https://a.example/path', undefined],
  [7, undefined],
])('%s means %s', (line, pattern) => {
  expect(patternIn(line)).toBe(pattern);
});

test.each([
  ['no policy', {}],
  ['a browser that fails without one', new Error('Managed storage manifest not found')],
  ['a value of another kind', { sites: 'https://mail.example.ru' }],
])('%s: no sites, and no fault', async (_, value) => {
  policy(value);
  expect(await company.sites()).toEqual([]);
});

function registering(origins: readonly string[]) {
  const registered = new Map<string, readonly string[]>();
  const scripting = {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(ids.filter((id) => registered.has(id)).map((id) => ({ id }))),
    registerContentScripts: ([one]: { id: string; matches: string[] }[]) =>
      Promise.resolve(one && void registered.set(one.id, one.matches)),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(ids.forEach((id) => registered.delete(id))),
  };
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: () => Promise.resolve({ origins }) } });
  return registered;
}

test('sites of the company are registered beside those that the operator granted', async () => {
  policy({ sites: ['https://crm.example.ru', 'wrong'] });
  const registered = registering(['https://mail.example.ru/*']);
  await registerDesk();
  await vi.waitFor(() => expect(registered.get('company')).toEqual(['https://crm.example.ru/*']));
  expect(registered.get('desk')).toEqual(['https://mail.example.ru/*']);
});

test('own sites do not wait for a policy that the browser has not read yet', async () => {
  managed(new Promise(() => {}));
  const registered = registering(['https://mail.example.ru/*']);
  await registerDesk();
  expect(registered.get('desk')).toEqual(['https://mail.example.ru/*']);
});

test('the settings tell which sites come from the company, and whether the browser lets us in', async () => {
  policy({ sites: ['https://crm.example.ru', 'https://mail.example.ru'] });
  const contains = ({ origins }: { origins: string[] }) => Promise.resolve(origins[0] === 'https://mail.example.ru/*');
  Object.assign(fakeBrowser, { permissions: { contains } });
  expect(await sites.ofCompany()).toEqual([
    { pattern: 'https://crm.example.ru/*', open: false },
    { pattern: 'https://mail.example.ru/*', open: true },
  ]);
});
