import { expect, it } from 'vitest';
import { maskText, type PrivateSpan } from '@/utils/redaction';
import { segmentsOf } from './segments';

const draft = 'Карта 4111 1111 1111 1111, код 123.';
const secret = (type: string, value: string): PrivateSpan => {
  const start = draft.indexOf(value);
  return { start, end: start + value.length, type, score: 1, evidence: 'context', because: '' };
};
const secrets = [secret('CVV', '123'), secret('CARD', '4111 1111 1111 1111')];

it('shows the draft unchanged on one side', () => {
  expect(
    segmentsOf(draft, secrets)
      .map(({ text }) => text)
      .join(''),
  ).toBe(draft);
});

it('shows exactly what the mask makes of it on the other', () => {
  const shown = segmentsOf(draft, secrets).map(({ text, mask }) => mask ?? text);
  expect(shown.join('')).toBe(maskText(draft, secrets));
});

it('lets a secret cover another one inside it', () => {
  expect(segmentsOf(draft, [...secrets, secret('CVV', '4111')]).filter((segment) => segment.secret !== undefined)).toHaveLength(2);
});
