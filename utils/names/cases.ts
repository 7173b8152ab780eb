import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { corrected, type NameCase, type NamePart } from './corrections';
import type { Gender } from './given';
import { genderOf } from './gender';
import type { WrittenName } from './split';

const long = { nom: 'nominative', gen: 'genitive', dat: 'dative', acc: 'accusative', ins: 'instrumental', pre: 'prepositional' } as const;
const isCyrillic = (word: string): boolean => /^[а-яё'’\s-]+$/iu.test(word);

type Incline = typeof inclineFirstname;

function part(word: string, which: NameCase, gender: Gender, kind: NamePart, incline: Incline): string {
  if (which === 'nom' || !word || !isCyrillic(word)) return word;
  const asked = (half: string) => incline(half, long[which], gender === 'f' ? 'female' : 'male');
  return corrected(word, which, gender, kind, asked) ?? asked(word);
}

/**
 * A name in another case. Names in Latin letters and, where the gender is unknown, surnames that only men's grammar
 * changes stay as they are: a wrong ending offends more than none.
 */
export function inCase(name: WrittenName, which: NameCase, gender: Gender = genderOf(name)): WrittenName {
  return {
    ...name,
    first: part(name.first, which, gender, 'first', inclineFirstname),
    middle: part(name.middle, which, gender, 'middle', inclineMiddlename),
    last: part(name.last, which, gender, 'last', inclineLastname),
  };
}
