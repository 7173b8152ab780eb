import { expect, test } from 'vitest';
import { readLetter } from './letter';
import { marked, noMarks } from './marks';

const text = 'Возврат\n\nЗдравствуйте! Не пришла посылка. Кот болеет третий день.\n\nС уважением,\nИван\n\n> Вернём деньги за аквариум.';

test('a piece that was taken off counts again, a sentence does not count, and each can be put back', () => {
  const read = readLetter(text);
  expect(read.own).toBe('Возврат\nНе пришла посылка.\nКот болеет третий день.');
  const quote = text.slice(read.quoted[0]?.start, read.quoted[0]?.end);
  const marks = marked(marked(noMarks, quote, false), 'Кот болеет третий день.', true);
  const again = readLetter(text, undefined, marks);
  expect(again.own).toContain('аквариум');
  expect(again.own).not.toContain('Кот');
  expect(again.quoted).toEqual([]);
  expect(again.left.map(({ start, end }) => text.slice(start, end))).toEqual(['Кот болеет третий день.']);
  const back = marked(marked(marks, '> Вернём деньги за аквариум.', true), 'Кот болеет третий день.', false);
  expect(back).toEqual(noMarks);
  expect(readLetter(text, undefined, back).own).toBe(read.own);
});

test('marks of a letter hold under its subject too', () => {
  const letter = 'Не пришла посылка. Кот болеет третий день.';
  const marks = marked(noMarks, 'Кот болеет третий день.', true);
  expect(readLetter(`Вопрос\n\n${letter}`, undefined, marks).own).toBe('Вопрос\nНе пришла посылка.');
});

test('a subject that asks what the letter asks is no second question', () => {
  const { questions, greeting } = readLetter(
    'Как вернуть деньги?\n\nЗдравствуйте! Как мне вернуть деньги за заказ? И когда откроется склад?',
  );
  expect(greeting).toBeDefined();
  expect(questions.map((each) => each.text)).toEqual(['Как мне вернуть деньги за заказ?', 'И когда откроется склад?']);
});
