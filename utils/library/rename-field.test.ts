import { expect, it } from 'vitest';
import type { Template } from './documents';
import { namesField, renameField } from './rename-field';

const template = (body: string): Template => ({
  kind: 'template',
  id: 'a',
  title: 'a',
  lang: 'ru',
  topics: [],
  examples: [],
  channels: [],
  fields: { order: { type: 'text', label: { ru: 'Заказ', en: 'Order' } }, day: { type: 'date', label: { ru: 'День', en: 'Day' } } },
  status: 'draft',
  subject: 'Заказ {{order}}',
  body,
  other: {},
});

it.each([
  ['order {{order}} и {{ order }}', 'order {{number}} и {{ number }}'],
  ['{{#if order}}{{upper order}}{{/if}}', '{{#if number}}{{upper number}}{{/if}}'],
  ['{{ticket.order}} {{order_day}} {{fact "order"}} {{reorder}}', '{{ticket.order}} {{order_day}} {{fact "order"}} {{reorder}}'],
  ['{{plural (eq order "order") "a" "b"}} {{#each order}}{{/each}}', '{{plural (eq number "order") "a" "b"}} {{#each number}}{{/each}}'],
])('%s', (body, wanted) => {
  const made = renameField(template(body), 'order', 'number');
  expect(made.body).toBe(wanted);
  expect(Object.keys(made.fields)).toEqual(['number', 'day']);
  expect(made.subject).toBe('Заказ {{number}}');
});

it.each([
  ['{{order}}', true],
  ['{{#if order}}x{{/if}}', true],
  ['{{ticket.order}} order {{fact "order"}}', false],
])('%s names it: %s', (body, wanted) => expect(namesField(body, 'order')).toBe(wanted));
