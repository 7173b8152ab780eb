import { describe, expect, it } from 'vitest';
import { addressName, genderOf, greetingName, inCase, inLetters, splitName } from './index';
import { others } from './others.table';
import { russians } from './russians.table';
import { written } from './written.table';

const rows = `${russians.trim()}\n${others.trim()}`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string]);

const dative = (name: string): string => addressName(inCase(splitName(name), 'dat'), 'full');

describe('gender', () => {
  it('is right for at least 99 % of the table, and never wrong', () => {
    const missed = rows.flatMap(([name, wanted]) => {
      const told = genderOf(name).charAt(0);
      return told === wanted ? [] : [`${name}: ${told}, not ${wanted}`];
    });
    console.info(`gender: ${rows.length - missed.length} of ${rows.length}`, missed);
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(missed.length / rows.length).toBeLessThanOrEqual(0.01);
    expect(missed.filter((row) => !row.includes(': u')).length).toBe(0);
  });
});

describe('a given name on no list', () => {
  it.each([
    ['Ратибор Круг', 'm'],
    ['Велимира Круг', 'f'],
    ['Зигмунда Лаврова', 'f'],
    ['Аршавир Петросян', 'unknown'],
    ['Xymena Brown', 'unknown'],
    ['Xymena Petrova', 'f'],
    ['Дон Кихот Ламанчский', 'm'],
    ['Тилль Уленшпигель', 'unknown'],
    ['Ли Мин Хо', 'unknown'],
    ['ООО «Анна»', 'unknown'],
  ])('%s is %s', (name, wanted) => expect(genderOf(name)).toBe(wanted));
});

describe('dative', () => {
  it('is right for at least 97 % of the table', () => {
    const wanted = rows.filter(([, , form]) => form);
    const missed = wanted.flatMap(([name, , form]) => (dative(name) === form ? [] : [`${name}: ${dative(name)}, not ${form}`]));
    console.info(`dative: ${wanted.length - missed.length} of ${wanted.length}`, missed);
    expect(wanted.length).toBeGreaterThanOrEqual(280);
    expect(missed.length / wanted.length).toBeLessThanOrEqual(0.03);
  });
});

describe('a written name taken apart', () => {
  const cases = written
    .split('\n')
    .slice(1, -1)
    .map((row) => row.split('|') as [string, string, string, string, string]);
  it.each(cases)('%s', (name, kind, first, middle, last) => {
    const { sure, surnameFirst, ...parts } = splitName(name);
    expect(parts).toEqual({ kind, first, middle, last });
    expect([typeof sure, typeof surnameFirst]).toEqual(['boolean', 'boolean']);
  });
});

describe('forms', () => {
  const anna = splitName('Ковальская Анна Сергеевна');
  it('addresses by given name and patronymic, by the given name, by all parts', () => {
    expect(addressName(anna, 'polite')).toBe('Анна Сергеевна');
    expect(addressName(anna, 'first')).toBe('Анна');
    expect(addressName(anna, 'full')).toBe('Ковальская Анна Сергеевна');
    expect(addressName(splitName('Анна Сергеевна Ковальская'), 'full')).toBe('Анна Сергеевна Ковальская');
    expect(addressName(splitName('Ковальская'), 'first')).toBe('');
    expect(addressName(splitName('ООО «Ромашка»'), 'full')).toBe('');
  });
  it.each([
    ['Anna Sergeevna Ivanova', 'Анна Сергеевна'],
    ['Aleksey Petrov', 'Алексей'],
    ['ALEXEI PETROV', 'Алексей'],
    ['Yuliya Kim', 'Юлия'],
    ['Dmitry', 'Дмитрий'],
    ['Priya Nair', 'Прия'],
    ['John Smith', 'John'],
    ['ИВАНОВ ИВАН ИВАНОВИЧ', 'Иван Иванович'],
    ['kotik_83', ''],
    ['ООО «Ромашка»', ''],
    ['Зуй Фунг', ''],
  ])('greets %s as %j in Russian', (name, wanted) => expect(greetingName(name)).toBe(wanted));
  it.each([
    ['Анна Сергеевна Ковальская', 'Anna'],
    ['Юлия Щукина', 'Yuliya'],
    ['Евгений', 'Evgeny'],
    ['John Smith', 'John'],
  ])('greets %s as %s in English', (name, wanted) => expect(greetingName(name, 'en')).toBe(wanted));
  it('leaves what it cannot change', () => {
    expect(inLetters(anna, 'ru')).toBe(anna);
    expect(inCase(splitName('John Smith'), 'dat').last).toBe('Smith');
    expect(inCase(splitName('Саша Ким'), 'gen')).toMatchObject({ first: 'Саши', last: 'Ким' });
    expect(inCase(anna, 'nom')).toEqual(anna);
  });
  it.each([
    ['gen', 'Соловья Игоря Петровича'],
    ['dat', 'Соловью Игорю Петровичу'],
    ['acc', 'Соловья Игоря Петровича'],
    ['ins', 'Соловьём Игорем Петровичем'],
    ['pre', 'Соловье Игоре Петровиче'],
  ] as const)('knows the case %s', (which, wanted) => {
    expect(addressName(inCase(splitName('Соловей Игорь Петрович'), which), 'full')).toBe(wanted);
  });
});
