import { expect, test } from 'vitest';
import { maskReply } from '@/utils/redaction';
import type { Ticket } from '@/utils/ticket';
import { toldOf } from './contact';

const ticket: Ticket = {
  key: 'k',
  host: 'generic',
  channel: 'email',
  subject: 'Где заказ',
  number: '7',
  customer: { name: '', address: '' },
  operator: { name: '', address: '' },
  messages: [],
  attachments: [],
  firstReply: true,
  doubts: [],
};

test('a phrase that was put in is no template, and a reply whose lines an editor draws its own way is not edited', async () => {
  const used = [
    ['', 'Вы спрашиваете, где ваш заказ.'],
    ['hours', 'Мы открыты с девяти.\n\nПриходите!'],
  ] as const;
  const told = await toldOf({
    ticket,
    text: 'Мы открыты с\u00a0девяти.\nПриходите!\n',
    passage: { gate: 'clean', reason: '' },
    used,
    mask: async (text) => maskReply(text),
    now: new Date(),
  });
  expect(told).toMatchObject({
    contact: { templates: ['hours'] },
    edited: false,
    rewritten: [],
    inserted: [{ template: 'hours', text: 'Мы открыты с девяти.\n\nПриходите!' }],
  });
});

test('a reply that the tool sends later is recorded with a word of it', async () => {
  const went = { ticket, text: 'Здравствуйте!', used: [], mask: async (text: string) => maskReply(text), now: new Date() };
  const passage = { gate: 'clean', reason: '' } as const;
  expect((await toldOf({ ...went, passage: { ...passage, scheduled: true } })).contact.scheduled).toBe(true);
  expect((await toldOf({ ...went, passage })).contact.scheduled).toBeUndefined();
});
