import { expect, test } from 'vitest';
import { isSignedBy, isTo, partsOfName } from './addressed';

test.each([
  ['Рустам Гареев', ['Рустам', 'Гареев']],
  ['ООО «Вектор»', ['Вектор']],
  ['Анна-Мария Ли', ['Анна-Мария']],
  ['', []],
  ['Галимова Р. Ш.', ['Галимова', 'Р\\p{Ll}+ Ш\\p{Ll}+']],
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

test.each([
  ['Роза Шамильевна, добрый день! Задания до принтера доходят.', true],
  ['Рано шуметь: принтер снова молчит.', false],
])('a name that the page cuts to its first letters: %j', (text, is) => {
  expect(isTo(text, partsOfName('Галимова Р. Ш.'))).toBe(is);
});

test.each([
  ['Dear Officer,\nI write on behalf of my constituent Mr Bankole, of 9 Teasel House, who has had no answer.', false],
  ['I write to you today on behalf of my constituent and neighbour here, Mr Bankole of Teasel House.', false],
  ['Morning Mr Bankole, the crew comes on Friday.', true],
])('who is told of is not spoken to: %j', (text, is) => {
  expect(isTo(text, ['Bankole'])).toBe(is);
});
