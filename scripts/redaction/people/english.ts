import type { Chance } from '../../chance.ts';
import { capital, type Lists } from './lists.ts';

const consonants = ['b', 'br', 'c', 'ch', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'th', 'v', 'w'];
const endings = [
  'son',
  'ton',
  'er',
  'man',
  'ley',
  'field',
  'wood',
  'ford',
  'ski',
  'ez',
  'i',
  'a',
  'berg',
  'ini',
  'sen',
  'well',
  'ham',
  'ov',
  'ara',
  'eddy',
];

/** A name in an English text; `slot` as for Russian, C the name on a card. */
export function english(random: Chance, lists: Lists, slot: string): string {
  const made = () => random.pick(consonants) + random.pick(['a', 'e', 'i', 'o', 'u']) + random.pick(endings);
  const g = capital(random.is(0.08) ? made() : random.pick(lists.latinGiven));
  const s = random.is(0.05)
    ? random.pick(['Mc', "O'"]) + capital(made())
    : capital(random.is(0.25) ? made() : random.pick(lists.latinSurnames));
  const middle = random.pick(['A', 'B', 'C', 'J', 'K', 'M', 'R', 'T', 'W']);
  switch (slot) {
    case 'G':
      return g;
    case 'S':
      return s;
    case 'C':
      return `${g} ${s}`.toUpperCase();
    case 'F':
      return random.pick([
        `${g} ${s}`,
        `${g} ${s}`,
        `${g} ${middle}. ${s}`,
        `${g} ${middle} ${s}`,
        `${g} ${capital(random.pick(lists.latinGiven))} ${s}`,
        `${g} ${s}-${capital(random.pick(lists.latinSurnames))}`,
      ]);
    default:
      return random.pick([`${g} ${s}`, `${g} ${s}`, `${g} ${s}`, `${g} ${s}`, g, `${g} ${middle}. ${s}`, `${middle}. ${s}`]);
  }
}
