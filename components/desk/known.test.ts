import { expect, it } from 'vitest';
import { emptyCase } from '@/utils/script';
import { ticketOf } from '../../tests/ticket';
import { asksOf, readTicket } from './known';

const told = (text: string) => readTicket({ ...ticketOf(text), firstReply: false }, '2026-11-26');
const letters = [
  'Когда привезут мой заказ? Жду с понедельника. Можно ли заплатить картой?\n\nКогда привезут мой заказ?',
  'When will my order arrive? I have waited since Monday. Can I pay by card?\n\nWhen will my  order arrive??',
];

it.each(letters)('what is asked twice stands once: %j', (letter) => {
  expect(readAsks(letter)).toHaveLength(2);
  expect(readAsks(letter, { '0': '' })).toHaveLength(1);
  expect(readAsks(letter, { '0': 'Где он?' })[0]).toBe('Где он?');
});

it('a number that the customer gave his question is not shown beside ours', () => {
  expect(readAsks('У меня два вопроса:\n1. Можно ли поменять адрес доставки?\n2) Как применить промокод?')).toEqual([
    'Можно ли поменять адрес доставки?',
    'Как применить промокод?',
  ]);
});

function readAsks(letter: string, asks: Readonly<Record<string, string>> = {}): readonly string[] {
  return asksOf(told(letter), { ...emptyCase, asks }).map(({ text }) => text);
}
