import { describe, expect, it } from 'vitest';
import { hasMatch, matchesOf } from './small';

describe('matches in small letters', () => {
  const text = 'Вы Не указали Номер, ВЫ не прислали ЧЕК.';
  it('are those of the expression itself, as they are written', () => {
    const pattern = /вы не (?<verb>[а-я]+) ([а-я]+)/giu;
    const plain = Array.from(text.matchAll(pattern), ({ index, ...groups }) => [index, ...Object.values(groups).slice(0, 3)]);
    const ours = matchesOf(text, pattern).map(({ index, 0: whole, 1: first, 2: second }) => [index, whole, first, second]);
    expect(ours).toEqual(plain);
    expect(matchesOf(text, pattern).map(({ groups }) => groups?.['verb'])).toEqual(['указали', 'прислали']);
  });
  it('of an expression that knows capitals are found in the text', () => {
    expect(matchesOf(text, /[А-Я]{3,}/gu).map(([word]) => word)).toEqual(['ЧЕК']);
    expect(matchesOf('Номер', /[А-Я]омер/giu)).toHaveLength(1);
  });
  it('survive letters that grow when they are made small', () => {
    expect(matchesOf('İİ Вы не', /вы не/giu).map(({ index }) => index)).toEqual([3]);
  });
  it('are told without a list', () => {
    expect([hasMatch('С УВАЖЕНИЕМ', /с уважением/iu), hasMatch('Пока', /с уважением/iu)]).toEqual([true, false]);
  });
});
