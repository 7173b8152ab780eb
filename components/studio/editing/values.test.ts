import { expect, it } from 'vitest';
import type { Reference, Template } from '@/utils/library';
import { wordsOf } from '@/locales';
import { chipLabel, valuesOf } from './values';

const words = wordsOf('ru').studio.edit;
const head = { title: 'О сроках', lang: 'ru', topics: [], other: {} } as const;
const article: Reference = {
  kind: 'reference',
  id: 'a',
  ...head,
  facts: { 'refund.money-days': '10 дней' },
  body: 'Срок возврата — 10 дней.',
};
const template: Template = {
  kind: 'template',
  id: 'b',
  ...head,
  examples: [],
  channels: ['email'],
  fields: {},
  status: 'approved',
  body: '',
};

it('a fact is offered by the words of its article, and stands in the letter as it will be read', () => {
  const values = valuesOf(template, [article, template], words);
  const source = '{{fact "refund.money-days"}}';
  expect(values.find((value) => value.source === source)?.label).toBe('Срок возврата — 10 дней');
  expect(chipLabel(source, values, words)).toEqual({ label: '10 дней', kind: 'fact' });
});
