import { expect, it } from 'vitest';
import { wordsOf } from '@/locales';
import { ownerName, ownerOf, topicsFrom, topicsText } from './topic-name';

it.each(['ru', 'en'] as const)('topics and owners are read back from their names: %s', (language) => {
  const names = wordsOf(language).studio.list.topicNames;
  const topics = [...Object.keys(names), 'Ипотека', 'my own'];
  expect(topicsFrom(topicsText(topics, names), names)).toEqual(topics);
  expect(topicsFrom(` ${names.delivery.toUpperCase()} ,, ${names.delivery}, x `, names)).toEqual(['delivery', 'x']);
  expect(ownerName('starter', names)).not.toBe('starter');
  for (const owner of ['starter', 'Анна', 'Olga Smith']) expect(ownerOf(ownerName(owner, names), names)).toBe(owner);
});
