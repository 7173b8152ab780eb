import { beforeEach, expect, it } from 'vitest';
import { maskReply } from '@/utils/redaction';
import { contacts } from './contacts';

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

beforeEach(() => contacts.removeAll());

it('lists the newest first and keeps only what is masked', async () => {
  await contacts.add(contact('a', '2026-11-01T10:00:00.000Z'));
  await contacts.add(contact('b', '2026-11-02T10:00:00.000Z'));
  const all = await contacts.list(10);
  expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(JSON.stringify(all)).not.toContain('4111 1111');
});

it('forgets what is older than the profile says, and only that', async () => {
  await contacts.add(contact('old', '2026-08-25T09:59:59.000Z'));
  await contacts.add(contact('just in time', '2026-08-26T10:00:00.000Z'));
  expect(await contacts.forget(90, '2026-11-24T10:00:00.000Z')).toBe(1);
  expect((await contacts.list(10)).map(({ id }) => id)).toEqual(['just in time']);
});
