import { afterEach, expect, test } from 'vitest';
import { nobody } from '../reading';
import type { Block } from './block';
import { writersOf } from './writers';

afterEach(() => document.body.replaceChildren());

function blockOf(name: string, address: string, text: string): Block {
  const element = document.createElement('div');
  element.textContent = text;
  document.body.append(element);
  return { element, author: { name, address }, head: name, text, files: [], when: undefined };
}

const talk = () => [
  blockOf('Ruth Bell', 'ruth@bell.example', 'Hello, I ordered two lamps last week and only one came. When will I get the other?'),
  blockOf(
    'Ian Webb',
    'help@lamps.example',
    'Dear Ruth, thank you for letting us know. We are sorry, and we have sent the second lamp to you today.',
  ),
  blockOf(
    'Ian Webb',
    'help@lamps.example',
    'Dear Ruth, we have asked the carrier. Your lamp will be with you on Friday, thank you for your patience.',
  ),
  blockOf('Ruth Bell', 'ruth@bell.example', 'It is not here yet and I am still waiting. Can you tell me where it is? Ruth'),
];
const known = { own: [], told: true, opener: () => nobody, comments: false, common: new Set<string>(), sides: new Map(), answering: '' };

test.each([
  ['who answers is named', { name: 'Ian Webb', address: '' }],
  ["the house's own address stands for his", { name: '', address: 'help@lamps.example' }],
])('the texts tell the customer from whom the page names in his place: %s', (_, customer) => {
  expect(writersOf(talk(), { ...known, customer })).toEqual({
    customer: { name: 'Ruth Bell', address: 'ruth@bell.example' },
    roles: ['customer', 'operator', 'operator', 'customer'],
  });
});

test('whom the page names stays where the texts do not speak against him', () => {
  const customer = { name: 'Ruth Bell', address: 'ruth@home.example' };
  expect(writersOf(talk(), { ...known, customer }).customer).toEqual(customer);
  expect(writersOf(talk(), { ...known, customer: { ...customer, address: '' } }).customer.address).toBe('ruth@bell.example');
});
