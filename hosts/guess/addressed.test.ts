import { expect, test } from 'vitest';
import { isSignedBy, isTo, partsOfName } from './addressed';

test.each([
  ['Рустам Гареев', ['Рустам', 'Гареев']],
  ['ООО «Вектор»', ['Вектор']],
  ['Анна-Мария Ли', ['Анна-Мария']],
  ['', []],
])('the parts of %s that people greet and sign by', (name, parts) => {
  expect(partsOfName(name)).toEqual(parts);
});

test.each([
  ['Рустам, добрый день! Замерщик свободен завтра.', true],
  ['Dear Rustam', false],
  ["Добрый день, Рустам's wife here.", false],
  ['Здравствуйте! Меня зовут Рустам, не пришёл заказ.', false],
  ['Здравствуйте!\n\nРустаму уже звонили.', false],
  [`${'Заказ приедет завтра, курьер позвонит за час до доставки. '.repeat(2)}Рустам`, false],
])('%j is to Рустам: %s', (text, is) => {
  expect(isTo(text, ['Рустам', 'Гареев'])).toBe(is);
});

test.each([
  ['Где мой заказ?\n\nС уважением,\nРустам Гареев\n+7 900 000-00-00', true],
  ['Рустам', false],
  ['Где заказ?\nЖду ответа', false],
  ['Где заказ?\n\nrustam@mail.example', false],
])('%j is signed by Рустам: %s', (text, is) => {
  expect(isSignedBy(text, ['Рустам', 'Гареев'])).toBe(is);
});
