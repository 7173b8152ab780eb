import { readFileSync } from 'node:fs';
import snowball from 'snowball-stemmers';
import { expect, test } from 'vitest';
import { russianFamilies } from '../words/families-ru';
import { englishFamilies } from '../words/families-en';
import { stemEnglish } from './english';
import { stemRussian } from './russian';

const more = readFileSync(new URL('../../../tests/corpus/text/sentences.txt', import.meta.url), 'utf8');
const text = `${russianFamilies} ${englishFamilies} ${more}`.toLowerCase().replaceAll('ё', 'е');
const endings = 'а ами ах ого ему ость ости ение ениями ившись ывшая ующий ейший нный ться ешь ила ует'.split(' ');

test('the Russian stemmer agrees with Snowball', () => {
  const reference = snowball.newStemmer('russian');
  const words = text.match(/[а-я]+/gu) ?? [];
  const wrong = new Set<string>();
  for (const word of words) {
    for (const form of [word, ...endings.map((ending) => word + ending)]) {
      if (stemRussian(form) !== reference.stem(form)) wrong.add(`${form}: ${stemRussian(form)} ≠ ${reference.stem(form)}`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});

test('the English stemmer agrees with Snowball', () => {
  const reference = snowball.newStemmer('english');
  const words = text.match(/[a-z']+/gu) ?? [];
  const wrong = new Set<string>();
  for (const word of words) {
    for (const form of [
      word,
      ...'s es ed ing ly ness ation ational ization fully ement ous ies ieds'.split(' ').map((ending) => word + ending),
    ]) {
      if (stemEnglish(form) !== reference.stem(form)) wrong.add(`${form}: ${stemEnglish(form)} ≠ ${reference.stem(form)}`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});
