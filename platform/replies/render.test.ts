import { expect, it } from 'vitest';
import type { Ticket } from '@/utils/ticket';
import { valuesOf } from './render';

const ticket: Ticket = {
  key: 'demo:1',
  host: 'demo',
  channel: 'email',
  subject: 'Двойное списание',
  number: '1',
  customer: { name: 'Елена', address: '' },
  operator: { name: 'Мария', address: '' },
  messages: [{ from: 'customer', author: { name: 'Елена', address: '' }, text: 'Списали 5490 руб. и ещё семь тысяч рублей, верните.' }],
  attachments: [],
  firstReply: undefined,
  doubts: [],
};

it('gives a template the sum of the letter as its language writes sums', () => {
  expect(valuesOf(ticket, 'ru')['ticket']).toMatchObject({ amount: '5\u00A0490\u00A0₽', number: '1' });
  expect(valuesOf(ticket, 'en')['ticket']).toMatchObject({ amount: '₽5,490' });
});
