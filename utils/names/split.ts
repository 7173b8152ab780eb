import { isCompany } from './company';
import { givenGender } from './given';
import { cyrillicPatronymic } from './latin';
import { cased, isCompound, isInitials, isPatronymic, surnameScore } from './shape';

/** A written name taken apart. Only a `person` may be greeted by name. */
export interface WrittenName {
  readonly kind: 'person' | 'company' | 'nick' | 'email' | 'empty';
  readonly first: string;
  /** Patronymic; empty where there is none. */
  readonly middle: string;
  readonly last: string;
  /** Whether the surname was written before the given name. */
  readonly surnameFirst: boolean;
  /** False when the order of the words had to be guessed. */
  readonly sure: boolean;
}

const none = { first: '', middle: '', last: '', surnameFirst: false, sure: false } as const;
/** A name before the order of its words has been looked at. */
type Parts = Omit<WrittenName, 'surnameFirst'>;
const particle = /^(?:де|ди|да|дель|дер|ван|фон|аль|эль|ибн|van|von|der|den|de|di|da|del|la|al|el|bin|ibn)$/iu;
/** Family names of Korea, China and Vietnam stand first, and the given name after them is of two words. */
const eastern =
  /^(?:нгуен|чан|ле|фам|хоанг|ким|пак|ли|цой|чхве|чой|чжан|ван|лю|чен|ян|хуан|чжао|сунь|чжоу|nguyen|tran|pham|kim|park|zhang|wang|liu|chen)$/iu;
const suffix = /^(?:оглы|оглу|угли|улы|уулу|кызы|кизи|гызы)$/iu;

/** Words, with «оглы» joined to the name before it and «ван дер» to the one after. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const word of text
    .replaceAll(/\.(?=\p{L}{2})/gu, '. ')
    .split(/\s+/u)
    .filter(Boolean)) {
    const last = words.length - 1;
    if (suffix.test(word) && last >= 0) words[last] = `${words[last]} ${word.toLowerCase()}`;
    else if (particle.test(word) && word === word.toLowerCase() && (words.length > 0 || before)) before += `${cased(word)} `;
    else {
      words.push(before + cased(word));
      before = '';
    }
  }
  return words;
}

const known = (word: string): boolean => givenGender(word) !== undefined;
const patronymic = (word: string): boolean => isPatronymic(word) || cyrillicPatronymic(word) !== undefined;

function person(first = '', middle = '', last = '', sure = true): Parts {
  return { kind: 'person', first, middle, last, sure };
}

function two(a: string, b: string): Parts {
  // «Весна Петрович»: a man's patronymic after a woman's name is a surname.
  if (patronymic(b) && known(a) && !(givenGender(a) === 'f' && b.toLowerCase().endsWith('ич'))) return person(a, b);
  if (isInitials(b)) return known(a) && surnameScore(a) < 2 ? person(a) : person('', '', a);
  if (isInitials(a)) return person('', '', b);
  const [knownA, knownB] = [known(a), known(b)];
  if (knownA !== knownB) return knownA ? person(a, '', b) : person(b, '', a);
  if (knownA) return surnameScore(a) > surnameScore(b) ? person(b, '', a) : person(a, '', b);
  if (patronymic(b) && !known(a) && !b.toLowerCase().endsWith('ич')) return person(a, b);
  if (patronymic(b) && surnameScore(a) < 2) return person(a, b, '', false);
  const [scoreA, scoreB] = [surnameScore(a), surnameScore(b)];
  if (scoreA !== scoreB) return scoreA > scoreB ? person(b, '', a, scoreA === 2) : person(a, '', b, scoreB === 2);
  if (isCompound(a) !== isCompound(b)) return isCompound(a) ? person(a, '', b) : person(b, '', a);
  return person(a, '', b, /^[a-z]/i.test(a));
}

function many(words: readonly string[]): Parts {
  const [a = '', b = '', c = ''] = words;
  const whole = words.filter((word) => !isInitials(word));
  if (whole.length < words.length) return whole.length === 2 ? two(whole[0] ?? '', whole[1] ?? '') : person('', '', whole[0]);
  const at = words.findIndex((word, place) => place > 0 && patronymic(word) && (known(words[place - 1] ?? '') || place === 2));
  if (at === 1) return person(a, b, words.slice(2).join(' '));
  if (at > 1) return person(words[at - 1], words[at], [...words.slice(0, at - 1), ...words.slice(at + 1)].join(' '));
  if (patronymic(b)) return person(a, b, words.slice(2).join(' '));
  if (eastern.test(a)) return person(words.slice(1).join(' '), '', a, false);
  if (known(a)) return person(a, '', words.at(-1));
  if (known(b)) return person(b, '', a);
  return person(known(c) ? c : a, '', known(c) ? words.slice(0, 2).join(' ') : words.slice(1).join(' '), /^[a-z]/i.test(a));
}

function one(word: string): Parts {
  if (known(word) && !(surnameScore(word) === 2 && givenGender(word) === undefined)) return person(word);
  if (surnameScore(word) === 2) return person('', '', word);
  return { kind: 'nick', ...none };
}

function partsOf(written: string): Parts {
  const shown = written
    .replace(/<[^>]*>/u, ' ')
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/^[\s"'«“]+|[\s"'»”]+$/gu, '')
    .trim();
  if (!shown) return { kind: written.includes('@') ? 'email' : 'empty', ...none };
  if (/^\S+@\S+$/u.test(shown)) return { kind: 'email', ...none };
  if (isCompany(shown)) return { kind: 'company', ...none };
  const text = shown.replace(/^(?:г-н|г-жа|господин|госпожа|гражданин|гражданка|гр\.|mr|mrs|ms|miss|dr|prof)\.?\s+/iu, '');
  const commas = /^(\p{L}[\p{L}-]+),\s*(.+)$/u.exec(text);
  if (commas?.[1] && commas[2]) {
    const [first = '', middle = ''] = wordsOf(commas[2]);
    return person(first, patronymic(middle) ? middle : '', cased(commas[1]));
  }
  if (/[\d_#*+=|\\/^~$%!?;:]|\p{Extended_Pictographic}/u.test(text) || !/^[\p{L}\s.'’,-]+$/u.test(text)) return { kind: 'nick', ...none };
  const words = wordsOf(text.replaceAll(',', ' '));
  const [a = '', b = ''] = words;
  if (words.length === 1) return one(a);
  if (words.length === 2) return two(a, b);
  return words.length <= 5 ? many(words) : { kind: 'nick', ...none };
}

/**
 * Takes a written name apart: Russian orders with and without a patronymic, English order, names in Latin letters,
 * «Гасан оглы», initials, all capitals. Organisations, nicknames and addresses are told from persons.
 */
export function splitName(written: string): WrittenName {
  const parts = partsOf(written);
  const words = written.toLowerCase().split(/[^\p{L}'’-]+/u);
  const at = (part: string) => words.indexOf(part.toLowerCase().split(/[\s.]/u)[0] ?? '');
  return { ...parts, surnameFirst: parts.first !== '' && parts.last !== '' && at(parts.last) < at(parts.first) };
}
