import { expect, it } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import type { Template } from '@/utils/library';
import { sampleLists } from './sample-lists';
import { tools } from './tools';

const goods = { goods: { type: 'text', label: { ru: 'Товары', en: 'Goods' } } } as const;
const listed = (body: string): Template => template('a', body, { fields: goods });

it.each([
  ['{{#each goods}}[{{this}}]{{/each}}', '[позиция 1][позиция 2][позиция 3]'],
  ['{{#each goods}}[{{this.name}}]{{/each}}', '[позиция 1][позиция 2][позиция 3]'],
  ['{{#each goods}}[{{name}}]{{/each}}', '[позиция 1][позиция 2][позиция 3]'],
  ['{{#each goods as |one|}}[{{one.name}}]{{/each}}', '[позиция 1][позиция 2][позиция 3]'],
  ['{{#each goods as |one|}}[{{one}}]{{/each}}', '[позиция 1][позиция 2][позиция 3]'],
])('a preview of several items: %s', (body, text) => {
  expect(tools.render(listed(body), { customer: '', filled: true, items: 3 }, []).text).toBe(text);
  expect(tools.render(listed(body), { customer: '', filled: true, items: 1 }, []).text).toBe('[позиция 1]');
});
it('a template without lists gets none', () => expect(sampleLists('{{a}} {{#if b}}c{{/if}}', 3, 'en')).toEqual({}));
