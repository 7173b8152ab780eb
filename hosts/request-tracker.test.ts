import { afterEach, expect, test } from 'vitest';
import { closePages, openPage } from '../tests/pages/open';
import requestTracker from './request-tracker';

afterEach(closePages);

const open = (name: string) => openPage(`request-tracker/${name}.html`);
const anna = { name: 'Анна Петрова', address: 'anna.petrova@mail.example' };

test.each(['display', 'update-rich', 'update-plain', 'update-comment'])('%s: number, subject and key', async (name) => {
  const page = await open(name);
  expect(requestTracker.recognises(page)).toBe(true);
  const ticket = requestTracker.readTicket(page);
  expect(ticket).toMatchObject({ number: '1', subject: 'Задержка доставки заказа № 48213', channel: 'ticket' });
  expect(ticket.key).toMatch(/^request-tracker:.*:1$/);
  if (name !== 'update-comment') expect(ticket.customer).toEqual(anna);
  expect(ticket.doubts).toEqual(name === 'display' ? [] : name === 'update-comment' ? ['customer', 'message'] : ['message']);
});

test('history: who wrote what, and what stayed inside', async () => {
  expect(requestTracker.readTicket(await open('display')).messages).toMatchObject([{ from: 'customer', author: anna }]);
  const answered = requestTracker.readTicket(await open('display-answered'));
  expect(answered.messages).toMatchObject([
    { from: 'customer', author: { address: 'olga.n@mail.example' } },
    { from: 'internal', text: 'Уточнить у склада парковку.' },
    { from: 'operator', author: { name: 'Павел Сергеев' } },
  ]);
  expect(answered.firstReply).toBe(false);
  expect(requestTracker.readTicket(await open('display-english'))).toMatchObject({
    number: '9',
    customer: { name: 'Priya Raman' },
    firstReply: true,
  });
});

test.each(['display-thread', 'update-rich-quoted'])('%s: the letter and what it quotes', async (name) => {
  const { messages, firstReply } = requestTracker.readTicket(await open(name));
  expect(messages).toHaveLength(3);
  expect(messages.at(-1)).toMatchObject({ from: 'customer', text: expect.stringMatching(/^Спасибо за ответ/) });
  expect(firstReply).toBe(false);
});

test('reply boxes: the editor in its frame or the text area; notes are told apart', async () => {
  const rich = await open('update-rich');
  const body = rich.querySelector<HTMLIFrameElement>('#cke_UpdateContent iframe')?.contentDocument?.body;
  if (body === undefined) throw new Error('no editor');
  expect(requestTracker.isReplyBox(body)).toBe(true);
  expect(requestTracker.isNote?.(body)).toBe(false);
  const plain = await open('update-plain');
  const boxes = [...plain.querySelectorAll<HTMLElement>('textarea,input')].filter(requestTracker.isReplyBox);
  expect(boxes.map((box) => box.getAttribute('name'))).toEqual(['UpdateContent']);
  const comment = await open('update-comment');
  const note = comment.querySelector<HTMLElement>('#UpdateContent');
  expect(note && requestTracker.isNote?.(note)).toBe(true);
});

test('Send: the one button that sends', async () => {
  const page = await open('update-rich');
  const sending = [...page.querySelectorAll<HTMLElement>('button,a,input')].filter((element) => requestTracker.sendOn([element]));
  expect(sending.map((element) => element.getAttribute('name'))).toEqual(['SubmitTicket']);
  expect(requestTracker.sendControls(page)).toHaveLength(1);
  expect(requestTracker.attached(page)).toBe(0);
  expect(requestTracker.ownSignature?.(page)).toBe(true);
});
