import { type Gender, givenGender } from './given';
import { cyrillicPatronymic } from './latin';
import { splitName, type WrittenName } from './split';

function byPatronymic(written: string): Gender {
  const middle = (cyrillicPatronymic(written) ?? written).toLowerCase();
  if (/(?:на|кызы|кизи|гызы)$/u.test(middle)) return 'f';
  return /(?:ич|оглы|оглу|угли|улы|уулу)$/u.test(middle) ? 'm' : 'unknown';
}

/** Only endings that mean one gender in every Russian surname. */
function bySurname(last: string): Gender {
  const low = last.toLowerCase().split(/[-\s]/u).at(-1) ?? '';
  // «Мартин» and «Ирина» are surnames of foreigners that say nothing.
  if (givenGender(low) !== undefined) return 'unknown';
  if (/(?:[оеё]ва|[сц]кая|[а-я]{2}[иы]на|ная|лая|тая|вая|ova|eva|skaya|[a-z]{2}ina)$/u.test(low)) return 'f';
  return /(?:[оеё]в|[сц]кий|[сц]кой|[а-я]{3}[иы]н|[а-я]ный|[лтв]ый|ov|ev|sky|skiy|skii)$/u.test(low) ? 'm' : 'unknown';
}

/** What the ending of a given name on no list says: believed only where the surname does not object. */
function byEnding(first: string, surname: Gender): Gender {
  if (surname !== 'unknown') return surname;
  const low = first.toLowerCase().split(/[-\s]/u)[0] ?? '';
  if (/[ая]$/u.test(low)) return 'f';
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(low) ? 'm' : 'unknown';
}

/**
 * The gender that a person's name shows: by the patronymic, then the lists of given names, then the surname, then the
 * endings. Unknown rather than wrong: a letter to «Саша Ким» must not say «уважаемый».
 */
export function genderOf(name: string | WrittenName): Gender {
  const parts = typeof name === 'string' ? splitName(name) : name;
  if (parts.kind !== 'person') return 'unknown';
  if (parts.middle) {
    const told = byPatronymic(parts.middle);
    if (told !== 'unknown') return told;
  }
  const surname = bySurname(parts.last);
  const { first } = parts;
  const listed = givenGender(first);
  if (listed === 'm' || listed === 'f') return listed;
  // Of a name whose order was guessed, and of Armenian and Georgian women's names that end like men's, endings say nothing.
  if (listed === 'unknown' || !first || !parts.sure) return surname;
  if (/(?:ян|янц|дзе|швили|ия|ани)$/iu.test(parts.last) && /[бвгджзклмнпрстфхцчшщ]$/iu.test(first)) return surname;
  return /^[a-z]/i.test(first) ? surname : byEnding(first, surname);
}
