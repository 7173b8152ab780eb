import type { Chance } from '../../chance.ts';
import { capital, type Case, type Lists } from './lists.ts';
import { person } from './person.ts';

function initial(word: string): string {
  return `${word.charAt(0).toUpperCase()}.`;
}

/** A Russian name as people write it; `slot` is P any form, F full, G first name, GP with patronymic, S surname, O patronymic, I initials. */
export function russian(random: Chance, lists: Lists, slot: string, form: Case): string {
  const { given, surname, patronymic, short } = person(random, lists, form);
  const [g, s, o, k] = [given, surname, patronymic, short].map(capital) as [string, string, string, string];
  const gap = random.is(0.5) ? ' ' : '';
  const initials = random.pick([
    `${s} ${initial(g)}${gap}${initial(o)}`,
    `${initial(g)}${gap}${initial(o)} ${s}`,
    `${s} ${initial(g)}`,
    `${initial(g)} ${s}`,
  ]);
  switch (slot) {
    case 'F':
      return random.pick([`${s} ${g} ${o}`, `${s} ${g} ${o}`, `${s} ${g} ${o}`, `${g} ${o} ${s}`, `${s} ${g}`, `${g} ${s}`]);
    case 'GS':
      return `${g} ${s}`;
    case 'G':
      return random.is(0.35) ? k : g;
    case 'GP':
      return `${g} ${o}`;
    case 'S':
      return s;
    case 'O':
      return o;
    case 'I':
      return random.is(0.8) ? initials : `${g} ${s}`;
    default:
      if (random.is(0.07)) return `${capital(random.pick(lists.foreign))} ${capital(random.pick(lists.foreign))}`;
      return random.pick([
        `${g} ${s}`,
        `${g} ${s}`,
        `${g} ${s}`,
        `${s} ${g}`,
        `${s} ${g}`,
        `${s} ${g} ${o}`,
        `${s} ${g} ${o}`,
        `${g} ${o} ${s}`,
        `${g} ${o}`,
        g,
        k,
        s,
        initials,
        initials,
        `${k} ${s}`,
        `${g} ${initial(s)}`,
      ]);
  }
}
