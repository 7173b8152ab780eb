import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Endpoint, queued } from '@/utils/contact';
import { maskReply } from '@/utils/redaction';
import { contacts } from './contacts';
import { database } from '../database';
import { endpoint } from './endpoint';
import { pushing } from './pushing';
import { vault } from '../vault';

const to: Endpoint = { url: 'https://crm.example.ru/contacts', shape: 'rest', mapping: {}, keyField: 'externalId', headers: {} };
const add = (id: string) =>
  contacts.add({
    id,
    sentAt: '2026-11-25T10:00:00.000Z',
    ticketKey: id,
    ticketNumber: '1',
    host: 'generic',
    subject: maskReply(''),
    customer: maskReply(''),
    reply: maskReply(''),
    templates: [],
    gate: 'clean',
  });

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
  await Promise.all(database.tables.map((table) => table.clear()));
  await endpoint.set(to);
});

it('pushes what was recorded since an endpoint was set, and nothing before', async () => {
  await endpoint.set(null);
  await add('before');
  await endpoint.set(to);
  await add('after');
  const sent: string[] = [];
  await pushing.run(async (_url, { body }) => {
    sent.push(String(Reflect.get(Object(JSON.parse(typeof body === 'string' ? body : '')), 'externalId')));
    return new Response('', { status: 201 });
  });
  expect(sent).toEqual(['after']);
  expect(await pushing.counts()).toEqual({ waiting: 0, dead: 0 });
});

const token = { Authorization: 'Bearer s3cret-token' };
it('a changed mapping keeps the token of the same site, and no other site ever gets it', async () => {
  await endpoint.set({ ...to, headers: token });
  const { headers: _, ...plain } = to;
  await endpoint.set({ ...plain, mapping: { note: 'reply' } });
  expect(await endpoint.opened()).toEqual({ ...plain, mapping: { note: 'reply' }, headers: token });
  await endpoint.set({ ...plain, url: 'https://other.example.ru/contacts' });
  expect((await endpoint.opened())?.headers).toEqual({});
});

/** Everything kept beside the database and in it, as text. */
const everything = async (): Promise<string> =>
  JSON.stringify([await fakeBrowser.storage.local.get(), await Promise.all(database.tables.map((table) => table.toArray()))]);

it('the token of the endpoint stands under the lock: in no storage, not sent while the lock is shut, there when it opens', async () => {
  await endpoint.set({ ...to, headers: token });
  expect(await everything()).not.toContain('s3cret');
  expect(await endpoint.get()).toEqual({ url: to.url, shape: 'rest', mapping: {}, keyField: 'externalId' });
  await vault.setPassphrase('open sesame');
  await vault.lock();
  await add('a');
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(() => Promise.resolve(new Response('', { status: 201 })));
  expect(await pushing.run(fetch)).toBe(0);
  expect(await endpoint.opened()).toBe(null);
  await vault.unlock('open sesame');
  expect(await pushing.run(fetch)).toBe(1);
  expect(fetch.mock.calls[0]?.[1].headers).toMatchObject(token);
  await endpoint.set(null);
  expect(await database.secrets.count()).toBe(0);
});

it('a token that an earlier version kept beside the settings is put under the lock', async () => {
  await fakeBrowser.storage.local.set({ endpoint: { ...to, headers: token } });
  expect(await endpoint.opened()).toEqual({ ...to, headers: token });
  expect(await everything()).not.toContain('s3cret');
});

it('a token set while the lock is shut is there when it opens; with a lost passphrase pushing is set up anew', async () => {
  await vault.setPassphrase('open sesame');
  await vault.lock();
  await endpoint.set({ ...to, headers: token });
  await vault.unlock('open sesame');
  expect(await endpoint.opened()).toEqual({ ...to, headers: token });
  await contacts.startAnew();
  expect(await endpoint.get()).toBe(null);
  expect(await pushing.state()).toBe('off');
});

it('tells what the other side said to one that waits: a page of HTML under status 200 is no acceptance', async () => {
  await add('a');
  expect(await pushing.lastFault()).toBe('');
  const page = new Response('<!doctype html><h1>Войдите снова</h1>', { headers: { 'content-type': 'text/html' } });
  await pushing.run(() => Promise.resolve(page));
  expect(await pushing.counts()).toEqual({ waiting: 1, dead: 0 });
  expect(await pushing.lastFault()).toBe('200 HTML: Войдите снова');
});

it('without the permission for that site nothing goes', async () => {
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false) });
  await add('a');
  const fetch = vi.fn<() => Promise<Response>>();
  expect(await pushing.run(fetch)).toBe(0);
  expect(await pushing.state()).toBe('not allowed');
  expect(fetch).not.toHaveBeenCalled();
});

it('shows what was refused, and sends it again when asked', async () => {
  await add('a');
  await pushing.run(() => Promise.resolve(Response.json({ message: 'no such field' }, { status: 400 })));
  expect(await pushing.dead()).toMatchObject([{ id: 'a', why: '400 {"message":"no such field"}' }]);
  await pushing.again(['a']);
  await pushing.run(() => Promise.resolve(new Response(null, { status: 204 })));
  expect(await pushing.counts()).toEqual({ waiting: 0, dead: 0 });
});

it('what is sent again, given up or delivered meanwhile does not come back by what is still under way', async () => {
  await add('a');
  await add('b');
  await pushing.run(async (_url, { headers }) => {
    const id = String(Reflect.get(Object(headers), 'Idempotency-Key'));
    if (id === 'a') await pushing.drop(['a']);
    return new Response('', { status: 400 });
  });
  expect(await pushing.dead()).toMatchObject([{ id: 'b' }]);
  await Promise.all([pushing.again(['a', 'b']), database.pushes.delete('b')]);
  await pushing.again(['a', 'b']);
  expect(await pushing.counts()).toEqual({ waiting: 0, dead: 0 });
});

it('tells each change of what waits and what came to nothing', async () => {
  await add('a');
  const told: unknown[] = [];
  const end = pushing.onChange(() => void pushing.counts().then((counts) => told.push(counts)));
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ waiting: 1, dead: 0 }));
  await pushing.run(() => Promise.resolve(new Response('', { status: 400 })));
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ waiting: 0, dead: 1 }));
  await pushing.again(['a']);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ waiting: 1, dead: 0 }));
  end();
});

it('all that came to nothing is sent again, however many', async () => {
  await database.pushes.bulkPut(Array.from({ length: 150 }, (_, nth) => ({ ...queued(`c${nth}`, 0), state: 'dead' as const })));
  await pushing.again((await pushing.dead()).map(({ id }) => id));
  expect(await pushing.counts()).toEqual({ waiting: 150, dead: 0 });
});

it('what was erased is not sent any more', async () => {
  await contacts.add({ ...(await recorded('a')), id: 'b' }, 'anna@example.ru');
  expect(await contacts.erase('anna@example.ru')).toBe(1);
  expect(await pushing.counts()).toEqual({ waiting: 1, dead: 0 });
});

it('the lock shut in the middle of a push loses nothing: what could not be read waits', async () => {
  for (let nth = 0; nth < 20; nth += 1) await add(`c${nth}`);
  await vault.setPassphrase('пароль');
  let asked = 0;
  const arrived = new Set<string>();
  const server: Parameters<typeof pushing.run>[0] = async (_url, { headers }) => {
    asked += 1;
    arrived.add(String(Reflect.get(Object(headers), 'Idempotency-Key')));
    if (asked === 5) await vault.lock();
    return new Response(null, { status: 201 });
  };
  await pushing.run(server);
  expect(arrived.size).toBeLessThan(20);
  expect((await pushing.counts()).waiting + arrived.size).toBe(20);
  expect(await pushing.run(server)).toBe(0);
  expect(await vault.unlock('пароль')).toBe(true);
  await pushing.run(server);
  expect([await pushing.counts(), arrived.size]).toEqual([{ waiting: 0, dead: 0 }, 20]);
}, 30_000);

async function recorded(id: string) {
  await add(id);
  const found = await contacts.get(id);
  if (!found) throw new Error('not recorded');
  return found;
}

it('through an endpoint that fails one in five, ended at any moment: each arrives, none twice by its key', async () => {
  const count = 300;
  for (let nth = 0; nth < count; nth += 1) await add(`c${nth}`);
  const there = new Map<string, number>();
  let random = 7;
  const chance = () => (random = (random * 16_807) % 2_147_483_647) / 2_147_483_647;
  let asked = 0;
  // The server remembers keys; the page is ended in the middle of an answer now and then: nobody hears it.
  const server = (): Parameters<typeof pushing.run>[0] => {
    const end = asked + 20 + Math.floor(chance() * 20);
    return (_url, { headers }) => {
      asked += 1;
      const key = String(Reflect.get(Object(headers), 'Idempotency-Key'));
      const luck = chance();
      if (luck < 0.1) return Promise.resolve(new Response('down', { status: 503 }));
      if (luck < 0.15) return Promise.resolve(new Response('<html>Ошибка</html>', { headers: { 'content-type': 'text/html' } }));
      there.set(key, (there.get(key) ?? 0) + 1);
      if (luck < 0.2 || asked > end) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(Response.json({ id: key }));
    };
  };
  for (let life = 0; life < 60 && (await pushing.counts()).waiting > 0; life += 1) {
    // An hour later everything is due.
    await database.pushes.toCollection().modify({ next: 0 });
    await pushing.run(server());
  }
  expect(await pushing.counts()).toEqual({ waiting: 0, dead: 0 });
  expect(there.size).toBe(count);
}, 60_000);
