import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editKey } from '@/utils/contact';
import { maskReply } from '@/utils/redaction';
import { cases } from '../tickets/cases';
import { contacts } from './contacts';
import { endpoint } from './endpoint';
import { database } from '../database';
import { handed } from '../tickets/handed';
import { vault } from '../vault';

const contact = (id: string, sentAt: string) => ({
  id,
  sentAt,
  ticketKey: 'k',
  ticketNumber: '1',
  host: 'generic',
  subject: maskReply('Возврат'),
  customer: maskReply('Анна'),
  reply: maskReply('Карта 4111 1111 1111 1111'),
  templates: [],
  gate: 'clean' as const,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

it('lists the newest first and keeps only what is masked', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'));
  await contacts.add(contact('b', '2026-11-02T10:00:00.000Z'));
  const all = await contacts.list(10);
  expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(JSON.stringify(all)).not.toContain('4111 1111');
});

it('nothing of a contact can be read in what lies on the disk', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'), 'anna@example.ru');
  const [row] = await database.sealed.toArray();
  const lying = JSON.stringify(row) + new TextDecoder().decode(row?.bytes);
  for (const word of ['Возврат', 'anna', 'generic', 'Анна']) expect(lying).not.toContain(word);
});

it('forgets what is older than the profile says, and only that', async () => {
  await contacts.add(contact('old', '2026-08-25T09:59:59.000Z'));
  await contacts.add(contact('just in time', '2026-08-26T10:00:00.000Z'));
  expect(await contacts.older(90, new Date('2026-11-24T10:00:00.000Z'))).toBe(1);
  expect(await contacts.forget(90, '2026-11-24T10:00:00.000Z')).toBe(1);
  expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['just in time']);
});

it('tells how many records the company has not got, of all and of those that a term would take', async () => {
  await contacts.add(contact('before', '2026-08-01T10:00:00.000Z'));
  await endpoint.set({ url: 'https://crm.example.ru/x', shape: 'rest', mapping: {}, keyField: 'id' });
  await contacts.add(contact('old', '2026-08-02T10:00:00.000Z'));
  await contacts.add(contact('new', '2026-11-20T10:00:00.000Z'));
  const now = new Date('2026-11-24T10:00:00.000Z');
  expect(await contacts.undelivered(90, now)).toBe(1);
  expect(await contacts.undelivered()).toBe(2);
  await contacts.forget(90, now.toISOString());
  expect(await contacts.undelivered()).toBe(1);
});

it('erases all of one customer by his address, however it is spelled', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'), 'Anna@Example.ru');
  await contacts.add(contact('b', '2026-11-01T10:00:00.000Z'), 'ivan@example.ru');
  expect(await contacts.erase(' anna@example.ru ')).toBe(1);
  expect(await contacts.erase('')).toBe(0);
  expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['b']);
});

it('an edit of what was erased a moment before is no record again, and says so', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'), 'anna@example.ru');
  const seal = vault.seal.bind(vault);
  vi.spyOn(vault, 'seal').mockImplementationOnce(async (value) => {
    await contacts.erase('anna@example.ru');
    return seal(value);
  });
  expect(await contacts.save('a', { summary: maskReply('Обещали курьера') }, true)).toBeUndefined();
  expect(await contacts.has('a')).toBe(false);
  expect(await contacts.save('a', {}, true)).toBeUndefined();
});

it('where the store fails in the middle of an erasing, nothing is erased', async () => {
  const ticketKey = 'ticket';
  await contacts.add({ ...contact('a', '2026-11-01T10:00:00.000Z'), ticketKey: maskReply(ticketKey) }, 'anna@example.ru');
  await cases.set(ticketKey, { asks: {}, typed: { order: '48213' }, log: {} });
  for (const erase of [() => contacts.erase('anna@example.ru'), () => contacts.removeAll(), () => contacts.startAnew()]) {
    const fails = vi.spyOn(database.pushes, 'bulkDelete').mockRejectedValue(new Error('closed'));
    const failsToo = vi.spyOn(database.pushes, 'clear').mockRejectedValue(new Error('closed'));
    await expect(erase()).rejects.toThrow('closed');
    fails.mockRestore();
    failsToo.mockRestore();
    expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['a']);
    expect((await cases.get(ticketKey)).typed).toEqual({ order: '48213' });
  }
});

it('a store that fails while the lock is opened is no wrong passphrase', async () => {
  await vault.setPassphrase('верный пароль');
  await vault.lock();
  const fails = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('closed'));
  await expect(vault.unlock('верный пароль')).rejects.toThrow('closed');
  expect(await vault.unlock('неверный')).toBe(false);
  fails.mockRestore();
  expect(await vault.unlock('верный пароль')).toBe(true);
});

it('erases with them what was noted at his tickets and handed over of them', async () => {
  const note = { asks: {}, typed: { order: '48213' }, log: {} };
  const handedOver = (id: string, ticketKey: string) => ({
    id,
    ticketKey,
    ticketNumber: '1',
    receiver: 'legal',
    receiverName: 'Юристы',
    at: '2026-11-01T10:00:00.000Z',
    due: '2026-11-01T14:00:00.000Z',
    done: false,
  });
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'), 'anna@example.ru');
  await cases.set('k', note);
  await cases.set('other', note);
  await cases.set(editKey('a'), note);
  await handed.add(handedOver('h', 'k'));
  await handed.add(handedOver('o', 'other'));
  await contacts.erase('anna@example.ru');
  expect((await cases.get('k')).typed).toEqual({});
  expect((await cases.get('other')).typed).toEqual({ order: '48213' });
  expect(await cases.get(editKey('a'))).toEqual({ asks: {}, typed: {}, log: {} });
  expect((await handed.open()).map(({ id }) => id)).toEqual(['o']);
});

it('what was handed over and answered goes with the term, what still waits stays', async () => {
  const row = {
    ticketKey: 'k',
    ticketNumber: '1',
    receiver: 'r',
    receiverName: 'R',
    at: '2026-08-01T10:00:00.000Z',
    due: '2026-08-02T10:00:00.000Z',
  };
  await handed.add({ ...row, id: 'answered', done: true });
  await handed.add({ ...row, id: 'waits', done: false });
  await handed.add({ ...row, id: 'young', at: '2026-11-20T10:00:00.000Z', done: true });
  await handed.forget(90, new Date('2026-11-24T10:00:00.000Z'));
  expect((await database.handed.toArray()).map(({ id }) => id).toSorted()).toEqual(['waits', 'young']);
  expect(JSON.stringify(await database.handed.toArray())).not.toContain('"k"');
});

it('takes in what was recorded before there was a lock', async () => {
  await database.contacts.put(contact('a', '2026-11-01T10:00:00.000Z'));
  expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['a']);
  expect(await database.contacts.count()).toBe(0);
});

it('is searched, and keeps what stood in a finished form before it was changed', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'));
  expect(await contacts.search('возврат')).toHaveLength(1);
  await contacts.save('a', { result: maskReply('solved') }, true);
  const saved = await contacts.save('a', { result: maskReply('handed') }, true);
  expect(saved?.history?.map(({ field, before }) => [field, before])).toEqual([['result', 'solved']]);
  expect(await contacts.search('handed')).toHaveLength(1);
});

it('what another page erased and recorded is not found or exported as it was before', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'), 'anna@example.ru');
  expect(await contacts.all()).toHaveLength(1);
  vi.resetModules();
  const { contacts: another } = await import('./contacts');
  await another.erase('anna@example.ru');
  await another.add(contact('b', '2026-11-02T10:00:00.000Z'));
  expect((await contacts.all()).map(({ id }) => id)).toEqual(['b']);
  expect((await contacts.search('возврат')).map(({ id }) => id)).toEqual(['b']);
});

describe('a passphrase', () => {
  it('shuts the lock until it is said; what is recorded meanwhile is not lost', async () => {
    await contacts.add(contact('before', '2026-11-01T10:00:00.000Z'));
    await vault.setPassphrase('верный пароль');
    await vault.lock();
    expect(await contacts.state()).toBe('locked');
    expect(await contacts.list(10)).toEqual([]);
    await contacts.add(contact('meanwhile', '2026-11-02T10:00:00.000Z'), 'anna@example.ru');
    expect(await vault.unlock('неверный')).toBe(false);
    expect(await vault.unlock('верный пароль')).toBe(true);
    expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['meanwhile', 'before']);
    expect(await contacts.erase('anna@example.ru')).toBe(1);
    await vault.dropPassphrase();
    await vault.lock();
    expect(await contacts.state()).toBe('open');
    expect(await contacts.list(10)).toHaveLength(1);
  }, 30_000);
  it('when lost, the records are gone and new ones can be begun', async () => {
    await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'));
    await vault.setPassphrase('забыт');
    await vault.lock();
    await contacts.startAnew();
    expect(await contacts.state()).toBe('open');
    expect(await contacts.list(10)).toEqual([]);
    await contacts.add(contact('b', '2026-11-02T10:00:00.000Z'));
    expect(await contacts.list(10)).toHaveLength(1);
  }, 30_000);
});
