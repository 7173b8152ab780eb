import { expect, it } from 'vitest';
import { lists, packLists, reader } from './hashed';

const words = Array.from({ length: 3000 }, (_one, at) => `слово${at * 7}`);

it('knows the kinds of every word that was packed, in its own list', () => {
  const ask = reader(packLists(words.map((word, at) => ['words', word, at % 2 === 0 ? 1 : 4] as const)));
  expect(words.every((word, at) => ask(lists.words, word, word.length) === (at % 2 === 0 ? 1 : 4))).toBe(true);
  expect(words.filter((word) => ask(lists.stems, word, word.length) !== 0).length).toBeLessThan(3);
});

it('joins the kinds of a word that stands in two lists of one', () => {
  const twice = [...words.map((word) => ['words', word, 1] as const), ['words', 'слово7', 8] as const];
  expect(reader(packLists(twice))(lists.words, 'слово7-й', 6)).toBe(9);
});

it('takes next to no other word for one of them', () => {
  const ask = reader(packLists(words.map((word) => ['words', word, 1] as const)));
  const others = Array.from({ length: 20_000 }, (_one, at) => `другое${at}`);
  expect(others.filter((word) => ask(lists.words, word, word.length) !== 0).length).toBeLessThan(10);
});

it('says when next to nothing is in it', () => {
  expect(() => reader({ highs: 'A', marks: 'AA', sorts: 'A', counts: 'A', kinds: [1] })).toThrow('missing');
});
