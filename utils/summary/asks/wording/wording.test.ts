import { describe, expect, it } from 'vitest';
import { sentences } from '../../../text';
import { spokenFor, toldIn, unforeseenIn } from '.';
import { formOf } from './forms';
import { phrasesOf } from './phrases';

const phrases = (text: string): string[] => phrasesOf(text, sentences(text)).phrases.map(({ start, end }) => text.slice(start, end));

describe('phrases of a letter', () => {
  it.each([
    ['Заказ пришёл, но коробка мятая. Когда замените?', ['Заказ пришёл', 'но коробка мятая', 'Когда замените']],
    ['не работает и не звонит\nпомогите', ['не работает', 'и не звонит', 'помогите']],
    ['Is it A-17/2 or B, please?', ['Is it A-17/2', 'or B', 'please']],
    ['…', []],
  ])('of %j', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('have each word once and stand in order, whatever is written', () => {
    const text = 'а и или, но: да — нет! "да?" (и) 12,5 кг;; .. or and\n\nконец';
    const { words, phrases: all } = phrasesOf(text, sentences(text));
    expect(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, nth) => from + nth))).toEqual(words.map((_, nth) => nth));
  });
});

describe('the form of a word', () => {
  it.each([
    [['загрунтуйте', 'прокипятите', 'отбросьте'], 'an order'],
    [['прокипятить', 'сберечь', 'отмыться'], 'an infinitive'],
    [['прокипятила', 'отмылся', 'загрунтовали'], 'what was done'],
    [['когда', 'почему'], 'a word that asks'],
    [['how', 'which'], 'a word that asks'],
  ])('of %j is %s', (words) => {
    expect(new Set(words.map(formOf)).size).toBe(1);
  });

  it('is one of many, whatever is written', () => {
    for (const word of ['constructor', 'стол', '12', 'toString']) expect(formOf(word)).toBeTypeOf('number');
    expect(new Set(['загрунтуйте', 'прокипятить', 'отмылся', 'полка', 'table', '12'].map(formOf)).size).toBe(6);
  });
});

describe('what phrases tell', () => {
  // Weighed by one sign alone here: whether the thought ends with a question mark.
  const text = 'Купил чайник. Его можно вернуть без коробки?';
  const told = toldIn(text, sentences(text), -2).map((one) => ({ ...one, score: one.mark === 1 ? 2 : -2 }));

  it('speaks for a place by the phrases in it, and says nothing where there are none', () => {
    expect(spokenFor({ start: 14, end: text.length }, told)).toBeCloseTo(2);
    expect(spokenFor({ start: 0, end: 13 }, told)).toBeCloseTo(-2);
    expect(spokenFor({ start: text.length, end: text.length }, told)).toBe(0);
  });

  it('is an ask where no rule sees a place for one, and not where one does', () => {
    expect(unforeseenIn(told, []).map(({ start, end }) => text.slice(start, end))).toEqual(['Его можно вернуть без коробки']);
    expect(unforeseenIn(told, [{ start: 20, end: 22 }])).toEqual([]);
  });

  it('of one word alone is none', () => {
    expect(
      unforeseenIn(
        toldIn('го?', sentences('го?'), -2).map((one) => ({ ...one, score: 9 })),
        [],
      ),
    ).toEqual([]);
  });
});
