import { expect, test, vi } from 'vitest';
import { maskReply } from '@/utils/redaction';
import type { Contact } from '@/utils/contact';
import type { Ticket } from '@/utils/ticket';

const sent: unknown[] = [];
vi.mock('@/platform/desk', () => ({ sendMessage: async (_: string, data: unknown) => void sent.push(data) }));

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
  const { recordReply } = await import('./contact');
  const used = [
    ['', 'Вы спрашиваете, где ваш заказ.'],
    ['hours', 'Мы открыты с девяти.\n\nПриходите!'],
  ] as const;
  await recordReply({
    ticket,
    text: 'Мы открыты с\u00a0девяти.\nПриходите!\n',
    passage: { gate: 'clean', reason: '' },
    used,
    mask: async (text) => maskReply(text),
    now: new Date(),
  });
  expect(sent).toMatchObject([
    {
      contact: { templates: ['hours'] },
      edited: false,
      rewritten: [],
      inserted: [{ template: 'hours', text: 'Мы открыты с девяти.\n\nПриходите!' }],
    },
  ]);
});

test('a reply that the tool sends later is recorded with a word of it', async () => {
  const { recordReply } = await import('./contact');
  sent.length = 0;
  const went = { ticket, text: 'Здравствуйте!', used: [], mask: async (text: string) => maskReply(text), now: new Date() };
  await recordReply({ ...went, passage: { gate: 'clean', reason: '', scheduled: true } });
  await recordReply({ ...went, passage: { gate: 'clean', reason: '', scheduled: false } });
  expect(sent.map((one) => (one as { contact: Contact }).contact.scheduled)).toEqual([true, undefined]);
});
