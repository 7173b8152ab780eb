import { cyrillicGiven } from './given';
import { cyrillicPatronymic, toLatin } from './latin';
import { cased } from './shape';
import { splitName, type WrittenName } from './split';

/** full: all parts in the order in which they were written; first: the given name; polite: given name and patronymic where there is one. */
export type NameForm = 'full' | 'first' | 'polite';

/** The name in the letters of the reply's language, where that is sure: `Ivan Petrov` is «Иван» in a Russian reply. */
export function inLetters(name: WrittenName, lang: 'ru' | 'en'): WrittenName {
  if (lang === 'en') return { ...name, first: toLatin(name.first), middle: '', last: toLatin(name.last) };
  const first = /^[a-z]/i.test(name.first) ? cyrillicGiven(name.first) : undefined;
  if (!first) return name;
  return { ...name, first: cased(first), middle: cyrillicPatronymic(name.middle) ?? name.middle };
}

/** The name as one addresses its bearer; an empty text when the form needs a part that is not known. */
export function addressName(name: WrittenName, form: NameForm): string {
  if (name.kind !== 'person') return '';
  const given = [name.first, name.middle];
  if (form === 'full') return (name.surnameFirst ? [name.last, ...given] : [...given, name.last]).filter(Boolean).join(' ');
  if (!name.first) return '';
  return form === 'polite' && name.middle ? `${name.first} ${name.middle}` : name.first;
}

/** The words to greet a person with, such as «Анна Сергеевна»; an empty text for companies, nicknames and guesses. */
export function greetingName(written: string, lang: 'ru' | 'en' = 'ru'): string {
  const name = splitName(written);
  return name.kind === 'person' && name.sure ? addressName(inLetters(name, lang), 'polite') : '';
}
