import { expect, it } from 'vitest';
import { wordsOf } from '@/locales';
import { asked } from './asked';
import type { Value } from './value';
import { chipLabel } from './values';

const words = wordsOf('ru').studio.edit;
const values: readonly Value[] = [
  { source: '{{customer.name}}', label: 'Имя клиента', group: 'common' },
  { source: '{{name form="first"}}', label: 'Клиент: имя', group: 'common' },
  { source: '{{plan}}', label: 'Тариф', group: 'fields' },
];

it.each([
  ['customer.name', 'Имя клиента'],
  ['(not customer.name)', 'нет: Имя клиента'],
  ['(eq plan "pro")', 'Тариф = «pro»'],
  ['(or (eq plan "a") (gt items 3))', 'Тариф = «a» или items > 3'],
  ['(and customer.name (not (lt plan 3)))', 'Имя клиента и Тариф ≥ 3'],
  ['(not (eq plan "pro"))', 'Тариф ≠ «pro»'],
  ['(has plan "pro")', 'Тариф содержит «pro»'],
  ['(not (has plan "pro"))', 'нет: Тариф содержит «pro»'],
  ['(plural items "a" "b")', 'plural items "a" "b"'],
])('%s is %s', (source, said) => expect(asked(source, values, words)).toBe(said));

it.each([
  ['{{#if customer.name}}', 'если Имя клиента'],
  ['{{~#unless plan~}}', 'если нет: Тариф'],
  ['{{else if (eq plan "x")}}', 'иначе, если Тариф = «x»'],
  ['{{#each items as |one|}}', 'для каждого items'],
  ['{{/if}}', 'конец'],
])('the chip %s says %s', (source, said) => expect(chipLabel(source, values, words)).toEqual({ label: said, kind: 'block' }));

it.each([
  ['{{default plan "pro"}}', 'Тариф'],
  ['{{default (name form="first") "клиент"}}', 'Клиент: имя'],
  ['{{upper (name form="full")}}', 'upper (name form="full")'],
])('the chip %s says whose value it is: %s', (source, said) =>
  expect(chipLabel(source, values, words)).toEqual({ label: said, kind: 'value' }),
);
