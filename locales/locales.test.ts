import { describe, expect, it } from 'vitest';
import { cardWords } from './card';
import { languageOf, pageWords, wordsOf } from './index';
import { english, russian } from './plural';

/** Every string of a tree of words; functions are spoken with a number in each place, then with a name. */
function spoken(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [1, 2, 5].map((count) => [path, String(words(count, count, count))] as const);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => spoken(value, `${path}.${key}`));
}

/** Words that are the same in every language: names of languages, and the Russian pronoun that is spoken about. */
const shared = /^\.(general\.languages|manners\.address\.contractionsAll|desk\.me\.percent)\b/;

describe('words of the interface', () => {
  it.each([
    ['interface', wordsOf('en')],
    ['page', pageWords.en],
    ['card', cardWords.en],
  ])('have no Russian left in the English ones: %s', (_, words) => {
    expect(spoken(words).filter(([path, text]) => /[а-яё]/i.test(text) && !shared.test(path))).toEqual([]);
  });

  it.each([
    ['interface', wordsOf('ru')],
    ['page', pageWords.ru],
    ['card', cardWords.ru],
  ])('are all said in Russian: %s', (_, words) => {
    expect(spoken(words).filter(([path, text]) => !/[а-яё№]/i.test(text) && !shared.test(path) && !path.startsWith('.secretKind'))).toEqual(
      [],
    );
  });

  it('call what has no name by no empty name where it may have none', () => {
    for (const { manners, contact, studio } of [wordsOf('ru'), wordsOf('en')]) {
      const { up, down, take, script } = studio.sources;
      const all = [manners.lists.removeWord, manners.ownRules.remove, contact.removeOne, up, down, take, script.removeTitle];
      expect(all.map((words) => words('')).filter((text) => /«»|“”|""|: *$/.test(text))).toEqual([]);
    }
  });

  it('are never empty', () => {
    for (const language of ['ru', 'en'] as const) {
      expect(spoken(wordsOf(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });
});

describe('counting', () => {
  it.each([
    [1, 'ответ'],
    [2, 'ответа'],
    [5, 'ответов'],
    [11, 'ответов'],
    [21, 'ответ'],
    [104, 'ответа'],
    [1.5, 'ответа'],
  ])('%s in Russian is %s', (count, form) => expect(russian(count, 'ответ', 'ответа', 'ответов')).toBe(form));

  it('knows one and other in English', () =>
    expect([1, 0, 2].map((count) => english(count, 'reply', 'replies'))).toEqual(['reply', 'replies', 'replies']));
});

it('speaks the chosen language, otherwise the browser’s', () => {
  expect([languageOf('en', 'ru-RU'), languageOf('auto', 'ru-RU'), languageOf('auto', 'de'), languageOf('auto', 'run')]).toEqual([
    'en',
    'ru',
    'en',
    'en',
  ]);
});
