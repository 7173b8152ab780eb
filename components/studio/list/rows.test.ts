import { expect, it } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import type { LibraryDocument } from '@/utils/library';
import { choicesOf, filtered, narrowing, noFilter, rowsOf, warm } from './rows';

const make = (id: string, part: object): LibraryDocument => ({ ...template(id, ''), ...part });
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
  ['ru', ['a', 'b', 'd', 'c']],
  ['en', ['c', 'a', 'b', 'd']],
] as const)('begins with what is in %s', (first, order) =>
  expect(rowsOf(documents, usage, [], '2026-11-25', first).map(({ document }) => document.id)).toEqual(order),
);
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
it('is made ready piece by piece', () => {
  const many = Array.from({ length: 120 }, () => rows[0] as never);
  expect([warm(rows, 0, () => false), warm(many, 0, () => false), warm(many, 50, () => false), warm(many, 0, () => true)]).toEqual([
    undefined,
    50,
    100,
    undefined,
  ]);
});
it('finds the same in the same order whether a search is typed letter by letter or given at once', () => {
  const more = ['Доска', 'Дом', 'Достать', 'Ада'].map((title, nth) => make(`e${nth}`, { title, body: ['доставка', 'дом'][nth % 2] ?? '' }));
  const several = rowsOf([...documents, ...more], usage, [], '2026-11-25');
  const searches = ['доставка', 'доставка где', 'Елка', 'ёлка и дос', 'нет', 'воз', ' дос'];
  const states = ['all', 'unused', 'draft'] as const;
  for (const state of states)
    for (const search of searches) {
      const found = narrowing(several);
      for (const back of [search, '', `${search} `])
        for (let end = 0; end <= back.length; end += 1) {
          const filter = { ...noFilter, state, words: back.slice(0, end) };
          expect(found(filter)).toEqual(filtered(several, filter));
        }
      expect(found({ ...noFilter, lang: 'en', words: `${search} ` })).toEqual(
        filtered(several, { ...noFilter, lang: 'en', words: search }),
      );
    }
});
