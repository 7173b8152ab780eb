import { expect, test } from 'vitest';
import { tongueName } from './tongue-name';

test('a language is called by its name in the language of the product, one that cannot be told by none', () => {
  expect([tongueName('uz', 'ru'), tongueName('es', 'en'), tongueName('sh', 'ru'), tongueName('unknown', 'ru')]).toEqual([
    'узбекский',
    'Spanish',
    'сербский или хорватский',
    undefined,
  ]);
});
