import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentences } from './sentences';

const list = readFileSync(new URL('../../tests/corpus/text/sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

test('at least 98 % of the sentences stand alone when they follow each other', () => {
  // A comma at the end (a salutation line) needs its line break.
  const wrong: string[] = [];
  list.forEach((sentence, at) => {
    const gap = sentence.endsWith(',') ? '\n\n' : ' ';
    const next = list[at + 1] ?? 'Конец.';
    const found = split(`Начало. ${sentence}${gap}${next}`);
    if (found[1] !== sentence) wrong.push(`${sentence} → ${found.join(' | ')}`);
  });
  expect(list.length).toBeGreaterThanOrEqual(200);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(list.length * 0.02));
});

test.each([
  ['добрый день. где мой заказ? жду второй день', ['добрый день.', 'где мой заказ?', 'жду второй день']],
  ['Не работает вход.Что делать?', ['Не работает вход.', 'Что делать?']],
  ['Вопросы:\n1. Где заказ\n2. Когда вернёте деньги', ['Вопросы:', '1. Где заказ', '2. Когда вернёте деньги']],
  [
    'Это длинная строка, которую почтовая программа перенесла по словам на\nследующую. Конец.',
    ['Это длинная строка, которую почтовая программа перенесла по словам на\nследующую.', 'Конец.'],
  ],
  ['Привет\n\nгде заказ', ['Привет', 'где заказ']],
  ['', []],
  [' \n ', []],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('spans never overlap and leave out white space only', () => {
  const text = list.join(' ');
  let at = 0;
  for (const { start, end } of sentences(text)) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
});
