import { expect, test } from 'vitest';
import type { Template } from '@/utils/library';
import { answersFor } from './answers-for';

const label = { ru: 'Поле', en: 'Field' };
const fields: Template['fields'] = {
  status: { type: 'choice', label, required: true, choices: ['Собираем', 'В пути'] },
  day: { type: 'date', label, required: true },
  amount: { type: 'money', label, required: true },
  place: { type: 'text', label, required: true },
};

test.each([
  [{ status: 'в пути' }, { status: 'В пути' }],
  [{ status: 'не движется' }, {}],
  [{ day: '2026-12-01' }, { day: '2026-12-01' }],
  [{ day: 'в четверг' }, {}],
  [{ amount: '1 500 ₽' }, { amount: '1 500 ₽' }],
  [{ amount: 'немного' }, {}],
  [
    { place: 'Казань', other: 'да' },
    { place: 'Казань', other: 'да' },
  ],
])('of %j a reply takes %j', (answers, taken) => expect(answersFor({ fields }, answers)).toEqual(taken));
