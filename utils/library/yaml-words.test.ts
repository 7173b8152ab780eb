import { expect, it } from 'vitest';
import { readYaml } from './yaml-file';

it.each([
  ['a: "x\n', 'не закрыта кавычка "'],
  ["a: 'x\n", "не закрыта кавычка '"],
  ['a: [1, 2\n', 'не закрыта скобка: нет ]'],
  ['a: {b: 1\n', 'не закрыта скобка: нет }'],
  ['a: 1\n  b: 2\n', 'двоеточие внутри значения'],
  ['a: b: c\n', 'двоеточие внутри значения'],
  ['a: 1\na: 2\n', 'такое поле уже есть выше'],
  ['a:\n\t- x\n', 'отступ сделан табуляцией'],
  ['a: *none\n', 'ссылка * ни на что не указывает'],
  ['a: @x\n', 'значение с такого знака начинают в кавычках'],
  ['a: "\\d"\n', 'в двойных кавычках обратная черта'],
])('%j is told in words, in Russian and in English', (source, words) => {
  const message = readYaml(source).fault?.message;
  expect(message?.ru).toContain(words);
  expect(message?.en).not.toMatch(/[а-яё]/i);
  expect(message?.ru.replace('YAML', '')).not.toMatch(/[a-z]{3}/i);
});

it('is parsed once while its form, its map and its checks read the same text', () => {
  const source = 'a: 1\nb: [2]\n';
  const { values } = readYaml(source);
  expect(readYaml(source).values).toBe(values);
  expect(readYaml('a: 2').values).toEqual({ a: 2 });
  expect(readYaml(source).values).toEqual({ a: 1, b: [2] });
});
