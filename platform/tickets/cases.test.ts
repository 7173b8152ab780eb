import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../database';
import { vault } from '../vault';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.resetModules();
});

/** As after a restart of the browser: nothing in memory is left, only what was stored. */
const restarted = async () => (await import('./cases')).cases;

it('a ticket is found after a restart as it was left, each with its own', async () => {
  const state = {
    script: 'refund-script-ru',
    place: { step: 'amount', path: ['start', 'reason'], answers: { reason: 'брак', order: '48213' } },
    asks: { '0': 'Когда вернут деньги?', '1': '' },
    typed: { code: 'refund' },
    log: { code: 'refund-defect' },
    handedTo: 'Бухгалтерия',
  };
  await (await restarted()).set('desk:1', state);
  vi.resetModules();
  const after = await restarted();
  expect(await after.get('desk:1')).toEqual(state);
  expect(await after.get('desk:2')).toEqual({ asks: {}, typed: {}, log: {} });
});

it('the newest state is seen while it is written, and the last of several is kept', async () => {
  const cases = await restarted();
  const typed = (code: string) => ({ asks: {}, typed: { code }, log: {} });
  const writes = ['a', 'b', 'c'].map((code) => cases.set('desk:1', typed(code)));
  await vi.waitFor(async () => expect((await cases.get('desk:1')).typed).toEqual({ code: 'c' }));
  await Promise.all(writes);
  vi.resetModules();
  expect((await (await restarted()).get('desk:1')).typed).toEqual({ code: 'c' });
});

it('what is kept tells neither the ticket nor the answers to one who reads the disk', async () => {
  await (await restarted()).set('desk:secret-77', { asks: {}, typed: { order: '48213-тайна' }, log: {} });
  const raw = JSON.stringify(await database.cases.toArray(), (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
  expect(raw).not.toContain('secret-77');
  expect(raw).not.toContain('тайна');
});

it('under a shut lock nothing is read and nothing is overwritten', async () => {
  await (await restarted()).set('desk:1', { asks: {}, typed: { code: 'refund' }, log: {} });
  await vault.setPassphrase('пароль');
  await vault.lock();
  const shut = await restarted();
  expect(await shut.get('desk:1')).toEqual({ asks: {}, typed: {}, log: {} });
  await shut.set('desk:1', { asks: {}, typed: { code: 'other' }, log: {} });
  expect(await vault.unlock('пароль')).toBe(true);
  vi.resetModules();
  await vault.dropPassphrase();
  expect((await (await restarted()).get('desk:1')).typed).toEqual({ code: 'refund' });
}, 30_000);

it('tells of which keys something is kept; what tells nothing any more is no longer kept', async () => {
  const cases = await restarted();
  await cases.set('record a', { asks: {}, typed: { summary: 'Перезвонить' }, log: {} });
  await cases.set('record b', { asks: {}, typed: { summary: 'Перезвонить' }, log: {} });
  await cases.set('record b', { asks: {}, typed: {}, log: {} });
  vi.resetModules();
  const after = await restarted();
  expect([...(await after.begun(['record a', 'record b', 'record c']))]).toEqual(['record a']);
});
