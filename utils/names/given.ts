import { ambiguous } from './ambiguous';
import { givenFemale } from './given-female';
import { latinFemale, latinMale } from './given-latin';
import { givenMale } from './given-male';
import { latinKey } from './latin';

export type Gender = 'm' | 'f' | 'unknown';

const listed = (list: string): readonly string[] => list.trim().split(/\s+/);
let known: ReadonlyMap<string, Gender> | undefined;
let byLatin: ReadonlyMap<string, string> | undefined;

/** Lower case, ё as е: the form in which names are looked up. */
export const plain = (name: string): string => name.toLowerCase().replaceAll('ё', 'е');

/** Built at the first use: many pages never ask for a name. */
function names(): ReadonlyMap<string, Gender> {
  known ??= new Map<string, Gender>([
    ...listed(givenMale).map((name) => [name, 'm'] as const),
    ...listed(givenFemale).map((name) => [name, 'f'] as const),
    ...listed(latinMale).map((name) => [name, 'm'] as const),
    ...listed(latinFemale).map((name) => [name, 'f'] as const),
    ...listed(ambiguous).map((name) => [name, 'unknown'] as const),
  ]);
  return known;
}

/** The gender of a given name by the lists; undefined when it is on none of them. */
export function givenGender(name: string): Gender | undefined {
  if (/^[a-z'’]+$/i.test(name) && !names().has(plain(name))) {
    const own = cyrillicGiven(name);
    return own === undefined ? undefined : names().get(own);
  }
  const whole = names().get(plain(name));
  if (whole) return whole;
  const [first, second] = plain(name).split('-');
  return first && second ? names().get(first) : undefined;
}

/** The Cyrillic form of a given name written in Latin letters, such as `Aleksei` or `Yuliya`; undefined when none is sure. */
export function cyrillicGiven(latin: string): string | undefined {
  byLatin ??= new Map(
    [...names().keys()]
      .filter((name) => /^[а-я]/.test(name))
      .toReversed()
      .map((name) => [latinKey(name), name]),
  );
  return byLatin.get(latinKey(latin));
}
