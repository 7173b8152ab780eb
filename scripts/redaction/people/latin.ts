import type { Chance } from '../chance.ts';
import { capital, type Lists } from './lists.ts';
import { person } from './person.ts';

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A Russian name in Latin letters, in capitals half of the time, as on a bank card. */
export function latin(random: Chance, lists: Lists): string {
  const { given, surname, patronymic } = person(random, lists, 'nom');
  const words = random.pick([
    [given, surname],
    [given, surname],
    [given, surname],
    [surname, given],
    [surname, given],
    [surname, given, patronymic],
    [given, patronymic, surname],
  ]);
  const text = words.map((word) => capital([...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join(''))).join(' ');
  return random.is(0.5) ? text.toUpperCase() : text;
}
