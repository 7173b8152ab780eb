// The lists of names: those of names/ (written for this project, the others of lists.py) and of @faker-js/faker (MIT).
import { allLocales } from '@faker-js/faker';
import { list } from './list.ts';

function faker(
  locale: keyof typeof allLocales,
  part: 'first_name' | 'last_name',
  sexes: readonly string[] = ['generic', 'male', 'female'],
): string[] {
  const person: Record<string, unknown> = allLocales[locale].person ?? {};
  const lists: Record<string, unknown> = typeof person[part] === 'object' && person[part] !== null ? { ...person[part] } : {};
  return sexes.flatMap((sex) => {
    const names = lists[sex];
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  });
}

const small = (word: string) => word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
const cyrillic = /^[а-я]{2,}(?:-[а-я]+)*$/;
const latin = /^[a-zà-žğışåæøœ]{2,}(?:['-][a-zà-ž]+)*$/;

function sorted(words: readonly string[], shape: RegExp): readonly string[] {
  return [...new Set(words.map(small).filter((word) => shape.test(word)))].toSorted();
}

/** Three letters are an abbreviation more often than a name: those that are names stand in our own lists. */
const long = (name: string) => name.length > 3;
const latinLocales = ['en', 'en_AU', 'en_IN', 'es', 'fr', 'de', 'it', 'pl', 'tr', 'uz_UZ_latin'] as const;
const surnameLocales = ['en', 'en_AU', 'en_IN', 'es', 'fr', 'pl'] as const;

/** Every list by its name, in lower case with ё as е, sorted. */
export const names = {
  men: sorted(
    [...list('men-ru.txt'), ...list('peoples.txt', 'men'), ...list('given-more.txt', 'm'), ...faker('ru', 'first_name', ['male'])],
    cyrillic,
  ),
  women: sorted(
    [...list('women-ru.txt'), ...list('peoples.txt', 'women'), ...list('given-more.txt', 'f'), ...faker('ru', 'first_name', ['female'])],
    cyrillic,
  ),
  short: sorted(list('short-ru.txt'), cyrillic),
  foreign: sorted(list('foreign-ru.txt'), cyrillic),
  rare: sorted(list('surnames-more.txt', 'unlike'), cyrillic),
  surnames: sorted([...list('surnames-ru.txt'), ...faker('ru', 'last_name', ['male'])], cyrillic),
  places: sorted(list('places.txt', 'places'), cyrillic),
  latinPlaces: sorted(list('places-en.txt', 'places'), latin),
  latinGiven: sorted([...list('first-en.txt'), ...latinLocales.flatMap((locale) => faker(locale, 'first_name')).filter(long)], latin),
  /** Given names of more peoples: known where names are looked for, left out of what the tagger learns from, so that it meets names that it does not know. */
  latinWorld: sorted(list('given-world.txt'), latin),
  latinSurnames: sorted(
    [...list('surnames-en.txt'), ...surnameLocales.flatMap((locale) => faker(locale, 'last_name')).filter(long)],
    latin,
  ),
  common: sorted([...list('common.txt', 'ru'), ...list('common.txt', 'en')], /^[а-яa-z]+$/),
} as const;
