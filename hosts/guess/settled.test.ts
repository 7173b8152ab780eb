import { afterEach, expect, test } from 'vitest';
import { nobody } from '../reading';
import type { Block } from './block';
import { rolesOf } from './settled';

afterEach(() => document.body.replaceChildren());

function blockOf(author: string, text: string, more: Partial<Block> = {}): Block {
  const element = document.createElement('div');
  element.textContent = text;
  document.body.append(element);
  return { element, author: { name: author, address: '' }, head: author, text, files: [], when: undefined, ...more };
}

const rolesWith = (blocks: readonly Block[], customer = { name: 'Ruth Bell', address: 'ruth@bell.example' }) =>
  rolesOf(blocks, {
    customer,
    own: [],
    told: true,
    opener: () => nobody,
    comments: false,
    common: new Set(),
    sides: new Map(),
    answering: '',
  });

const asks = () => blockOf('Ruth Bell', 'Where is my lamp? I ordered it two weeks ago.', { when: 100 });
const answers = () => blockOf('Ian Webb', 'Dear Ruth, thank you for your patience. We have sent the lamp to you today.', { when: 900 });

test('who writes for the customer and says so is on his side', () => {
  const [, , third] = rolesWith([asks(), answers(), blockOf('Tom Ash', "Hello, I'm the brother. She asked me to take the parcel in.")]);
  expect(third).toBe('customer');
});

test('what answers the opening at once goes to its writer', () => {
  const says = 'Ваше обращение зарегистрировано под номером 48213. Плановый срок решения: 13:44. Отвечать на это письмо можно.';
  const at = (when: number) => rolesWith([blockOf('Анна Ким', 'Где моя лампа?', { when: 100 }), blockOf('Приёмная', says, { when })])[1];
  expect(at(101)).toBe('operator');
});

test('who writes from the mail of another firm than ours is none of us', () => {
  const from = (name: string, text: string, address: string) => blockOf(name, text, { author: { name, address } });
  const says = 'Hi both, I packed this one myself on Monday and nobody signed for it. Is there a claim form? I need it today, please help.';
  const third = (address: string) =>
    rolesWith([
      asks(),
      from('Ian Webb', 'Dear Ruth, thank you for your patience. We have sent the lamp to you today.', 'ian@lamps.example'),
      from('Joss', says, address),
    ])[2];
  expect(third('joss@pottery.example')).toBe('customer');
  expect(third('joss@lamps.example')).not.toBe('customer');
});

test.each([
  ['Tom Ash', 'Same here, mine stopped on Tuesday as well.'],
  ['Тимур К.', 'Поддерживаю соседку, лампа стоит с 5 января, я сам звонил.'],
  ['Jo Lane', 'I write on behalf of Mrs Bell, who is in hospital this week.'],
])('who joins in is on the side of the customer: %s', (name, text) => {
  expect(rolesWith([asks(), answers(), blockOf(name, text)])[2]).toBe('customer');
});

test('a badge for colleagues alone makes a note', () => {
  const note = blockOf('Ian Webb', 'Thank you for looking, she can have it.', { head: 'Ian Webb Colleagues only 14:05' });
  expect(rolesWith([asks(), answers(), note])[2]).toBe('internal');
});
