import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contacts } from '../contacts/contacts';
import { database } from '../database';
import { vault } from '../vault';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});

/** As in another page of the extension: nothing of this one is in its memory. */
async function anotherPage() {
  vi.resetModules();
  return (await import('./ticket-values')).ticketValues;
}

it('what was put right in one page is known in another, each ticket with its own', async () => {
  const panel = await anotherPage();
  panel.tell('desk:1', { facts: { order: '48213' } });
  panel.tell('desk:1', { filled: { day: '2026-12-01' } });
  panel.tell('desk:2', { facts: { order: '7' } });
  expect(panel.now('desk:1').facts).toEqual({ order: '48213' });
  await vi.waitFor(async () => {
    const palette = await anotherPage();
    expect(await palette.bring('desk:1')).toEqual({ facts: { order: '48213' }, filled: { day: '2026-12-01' } });
    expect((await palette.bring('desk:2')).facts).toEqual({ order: '7' });
    expect(palette.now('desk:3')).toEqual({ facts: {}, filled: {} });
  });
});

it('what is told while the rest is brought is not lost', async () => {
  const panel = await anotherPage();
  panel.tell('desk:1', { facts: { order: '1', amount: '5.00 RUB' } });
  await vi.waitFor(async () => expect((await (await anotherPage()).bring('desk:1')).facts).toEqual({ order: '1', amount: '5.00 RUB' }));
  const palette = await anotherPage();
  const brought = palette.bring('desk:1');
  palette.tell('desk:1', { facts: { order: '2' } });
  await brought;
  expect(palette.now('desk:1').facts).toEqual({ order: '2', amount: '5.00 RUB' });
});

/** As after a restart of the browser: only what lies on the disk is left. */
async function restarted() {
  fakeBrowser.reset();
  return anotherPage();
}

it('what was filled in is there again after the browser was closed, sealed on the disk and gone with the customer', async () => {
  const panel = await anotherPage();
  const told = { facts: { order: '48213' }, filled: { reason: 'порвана коробка-тайна' } };
  await panel.keep('desk:secret-77', told);
  const raw = JSON.stringify(await database.cases.toArray(), (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
  expect(raw).not.toMatch(/secret-77|48213|тайна/u);
  const again = await restarted();
  expect(await again.bring('desk:secret-77')).toEqual(told);
  expect(await again.bring('desk:2')).toEqual({ facts: {}, filled: {} });
  await again.keep('desk:secret-77', { facts: {}, filled: { day: '2026-12-01' } });
  const joined = { ...told, filled: { ...told.filled, day: '2026-12-01' } };
  expect(await (await restarted()).bring('desk:secret-77')).toEqual(joined);

  const [customer, ticket] = await vault.tags(['ivan@example.ru', 'desk:secret-77']);
  await database.sealed.put({
    id: 'a',
    sentAt: '2026-11-01T10:00:00.000Z',
    customer: customer ?? '',
    ticket: ticket ?? '',
    ...(await vault.seal({})),
  });
  await contacts.erase('ivan@example.ru');
  expect(await (await restarted()).bring('desk:secret-77')).toEqual({ facts: {}, filled: {} });
});

it('under a shut lock what lies on the disk is not overwritten; this page and the others still know it', async () => {
  await (await anotherPage()).keep('desk:1', { facts: {}, filled: { day: 'пятница' } });
  await vault.setPassphrase('пароль');
  await vault.lock();
  await fakeBrowser.storage.session.clear();
  const shut = await anotherPage();
  expect((await shut.bring('desk:1')).filled).toEqual({});
  await shut.keep('desk:1', { facts: {}, filled: { reason: 'брак' } });
  expect((await (await anotherPage()).bring('desk:1')).filled).toEqual({ reason: 'брак' });
  expect(await vault.unlock('пароль')).toBe(true);
  expect((await (await anotherPage()).bring('desk:1')).filled).toEqual({ day: 'пятница', reason: 'брак' });
});
