import { expect, it, vi } from 'vitest';
import { search, studio } from '@/platform';
import { learning } from './learning';

it('lessons are called by the titles of replies, one of a reply that is gone by its id', async () => {
  const document = {
    kind: 'template',
    id: 'late',
    title: 'Заказ задерживается',
    lang: 'ru',
    topics: [],
    examples: [],
    channels: [],
    fields: {},
    status: 'approved',
    body: 'x',
    other: {},
  } as const;
  await studio.apply('import', '', [{ id: document.id, document }]);
  const lesson = { picks: 1, edits: 0, rejects: 0, last: '2026-11-25' };
  vi.spyOn(search, 'lessons').mockResolvedValue([
    { ...lesson, label: 'late' },
    { ...lesson, label: 'gone' },
  ]);
  expect((await learning.lessons()).map(({ label }) => label)).toEqual(['Заказ задерживается', 'gone']);
});
