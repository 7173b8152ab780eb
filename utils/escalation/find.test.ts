import { expect, test } from 'vitest';
import { findReceivers, type Receiver } from '.';

const receiver = (given: Pick<Receiver, 'id' | 'name' | 'answers'> & Partial<Receiver>): Receiver => ({
  kind: 'department',
  topics: [],
  email: `${given.id}@example.ru`,
  phone: '',
  channel: 'email',
  hours: '',
  sla: 4,
  sees: [],
  ...given,
});
const directory = {
  receivers: [
    receiver({ id: 'stock', name: 'Склад', answers: ['потеряна посылка', 'доставка'] }),
    receiver({ id: 'books', name: 'Бухгалтерия', answers: ['возврат денег', 'акт сверки'] }),
    receiver({ id: 'petrova', name: 'Анна Петрова', kind: 'person', department: 'books', answers: ['счета-фактуры'] }),
  ],
};

test.each([
  ['бухг', ['books', 'petrova']],
  ['Петрова', ['petrova']],
  ['возвраты', ['books']],
  ['потерянная посылка', ['stock']],
  ['посылки', ['stock']],
  ['фактуры', ['petrova']],
  ['books@example.ru', ['books']],
  ['космос', []],
  ['', []],
])('%j finds %j', (query, ids) => {
  expect(findReceivers(directory, query).map(({ id }) => id)).toEqual(ids);
});
