import { expect, it } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import { readFacts, usersOf } from './fact-users';

it('the templates that name a fact, however it is quoted, and no others', () => {
  const all = [
    template('a', '{{fact "days"}}'),
    template('b', "до {{date (dateAdd today days=(fact 'days'))}}"),
    template('c', '{{fact "days.more"}} days'),
  ];
  expect(usersOf(['days'], all).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(usersOf([], all)).toEqual([]);
});

it('facts are read a line each, and a line that states none is told', () => {
  expect(readFacts('delivery.days: 3\nurl: https://example.ru/a\n\nпросто слова\nпусто:\n')).toEqual({
    facts: { 'delivery.days': '3', url: 'https://example.ru/a' },
    odd: ['просто слова', 'пусто:'],
  });
});
