import type { Chance } from '../../chance.ts';
import { latinLetters } from '../../../utils/names/latin.ts';
import { capital, type Lists } from './lists.ts';
import { person } from './person.ts';

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
  const text = words.map((word) => capital([...word.toLowerCase()].map((letter) => latinLetters[letter] ?? letter).join(''))).join(' ');
  return random.is(0.5) ? text.toUpperCase() : text;
}
