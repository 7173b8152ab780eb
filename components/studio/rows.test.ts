import { expect, it } from 'vitest';
import type { LibraryDocument } from '@/utils/library';
import { choicesOf, filtered, noFilter, rowsOf, warm } from './rows';

const make = (id: string, part: object): LibraryDocument => ({
  kind: 'template',
  id,
  title: id,
  lang: 'ru',
  topics: [],
  examples: [],
  channels: [],
  fields: {},
  status: 'approved',
  body: '',
  other: {},
  ...part,
});
const documents = [
  make('b', { title: 'Ёлка и доставка', topics: ['праздник'], body: 'когда привезут' }),
  make('a', { title: 'елка', topics: ['праздник', 'общее'], status: 'draft', owner: 'Анна', reviewBy: '2026-01-01' }),
  make('c', { title: 'Возврат', lang: 'en', validTo: '2026-12-01', examples: ['где доставка'] }),
  make('d', { kind: 'reference', title: 'Сроки', body: 'доставка три дня', facts: {}, status: undefined }),
];
const usage = new Map([['b', { times: 3, last: '' }]]);
const rows = rowsOf(documents, usage, [{ id: 1, docId: 'c', kind: 'wrong', text: '', at: '' }], '2026-11-25');
const ids = (part: Partial<typeof noFilter>) => filtered(rows, { ...noFilter, ...part }).map(({ document }) => document.id);

it('is in the order of the titles, ё beside е', () => expect(ids({})).toEqual(['c', 'a', 'b', 'd']));
it.each([
  [{ words: 'доставка' }, ['b', 'c', 'd']],
  [{ words: 'ДОСТАВКА где' }, ['c']],
  [{ words: 'елка' }, ['a', 'b']],
  [{ topic: 'общее' }, ['a']],
  [{ lang: 'en' }, ['c']],
  [{ owner: 'Анна' }, ['a']],
  [{ kind: 'reference' }, ['d']],
  [{ state: 'draft' }, ['a']],
  [{ state: 'stale' }, ['a']],
  [{ state: 'expiring' }, ['c']],
  [{ state: 'unused' }, ['c', 'a']],
  [{ state: 'flagged' }, ['c']],
  [{ words: 'доставка', state: 'unused' }, ['c']],
] as const)('%j finds %j', (part, found) => expect(ids(part)).toEqual(found));
it('offers the most frequent first', () => expect(choicesOf(rows, ({ topics }) => topics)).toEqual(['праздник', 'общее']));
it('is made ready piece by piece', () =>
  expect([
    warm(rows, 0),
    warm(
      Array.from({ length: 501 }, () => rows[0] as never),
      0,
    ),
  ]).toEqual([false, true]));
