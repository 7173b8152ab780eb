import { expect, it } from 'vitest';
import { differenceOf } from './difference';

const shown = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ text, fate }) => (fate === 'kept' ? text : fate === 'added' ? `+[${text}]` : `-[${text}]`))
    .join('');

it.each([
  ['Не получается войти', 'Не входит', 'Не -[получается войти]+[входит]'],
  ['срок пять дней', 'срок шесть дней', 'срок -[пять]+[шесть] дней'],
  ['The parcel is late', 'The parcels are late', 'The -[parcel]+[parcels] -[is]+[are] late'],
  ['Да.\r\nНет', 'Да!\r\nНет', 'Да-[.]+[!]\r\nНет'],
  ['', 'ёж 🎉', '+[ёж 🎉]'],
])('%j → %j is told in whole words', (before, after, told) => {
  expect(shown(before, after)).toBe(told);
  expect(
    differenceOf(before, after)
      .flatMap(({ text, fate }) => (fate === 'removed' ? [] : [text]))
      .join(''),
  ).toBe(after);
});
