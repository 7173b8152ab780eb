import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountIn, writeSum } from './sums';

it.each([
  ['1500.00 RUB', '1\u00A0500\u00A0₽', '₽1,500'],
  ['1500.50 RUB', '1\u00A0500,50\u00A0₽', '₽1,500.50'],
  ['49.99 USD', '49,99\u00A0$', '$49.99'],
  ['2000000.00 KZT', '2\u00A0000\u00A0000\u00A0₸', '₸2,000,000'],
  ['20.00 BYN', '20\u00A0BYN', 'BYN\u00A020'],
  ['1 500 ₽', '1 500 ₽', '1 500 ₽'],
  ['около тысячи', 'около тысячи', 'около тысячи'],
])('%s is written the way of each language', (value, ru, en) => {
  expect(amountIn(value, 'ru')).toBe(ru);
  expect(amountIn(value, 'en')).toBe(en);
});

it('keeps every figure of a sum', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom('RUB', 'USD', 'KZT'),
      fc.constantFrom('ru', 'en'),
      (cents, code, lang) => {
        const figures = writeSum(cents / 100, code, lang).replace(/\D/gu, '');
        expect(Number(figures)).toBe(cents % 100 === 0 ? cents / 100 : cents);
      },
    ),
  ));
