import { incline } from 'lvovich';
import type { Chance } from '../../chance.ts';
import { capital, type Case, type Lists } from './lists.ts';
import { madeUp, tails } from './made-up.ts';

const cases = { nom: 'nominative', gen: 'genitive', dat: 'dative', acc: 'accusative', ins: 'instrumental', pre: 'prepositional' } as const;

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly patronymic: string;
  readonly short: string;
}

function patronymicOf(father: string, man: boolean): string {
  const [he, she] = /(?:ий)$/.test(father)
    ? ['ьевич', 'ьевна']
    : /[йь]$/.test(father)
      ? ['евич', 'евна']
      : /[ая]$/.test(father)
        ? ['ич', 'ична']
        : ['ович', 'овна'];
  return father.replace(/(?:ий|[йьая])$/, '') + (man ? he : she);
}

function feminine(surname: string): string {
  if (/(?:ов|ев|ин|ын)$/.test(surname)) return `${surname}а`;
  return /(?:ский|цкий|ый|ой)$/.test(surname) ? `${surname.slice(0, -2)}ая` : surname;
}

/** One person in one case, all four parts of the name inflected. */
export function person(random: Chance, lists: Lists, form: Case): Person {
  const man = random.is(0.5);
  const given = random.is(0.06)
    ? madeUp(random, man ? '' : 'а')
    : random.pick(random.is(0.5) ? (man ? lists.usual.men : lists.usual.women) : man ? lists.men : lists.women);
  const base = random.is(0.2) ? madeUp(random, random.pick(tails)) : random.pick(random.is(0.7) ? lists.usual.surnames : lists.surnames);
  const surname = man ? base : feminine(base);
  const patronymic = patronymicOf(random.pick(random.is(0.6) ? lists.usual.men : lists.men), man);
  const short = random.pick(lists.shorts);
  if (form === 'nom') return { given, surname, patronymic, short };
  const gender = man ? 'male' : 'female';
  const whole = incline({ first: capital(given), last: capital(surname), middle: capital(patronymic), gender }, cases[form]);
  const little = incline({ first: capital(short), gender: 'female' }, cases[form]);
  return {
    given: whole.first ?? given,
    surname: whole.last ?? surname,
    patronymic: whole.middle ?? patronymic,
    short: little.first ?? short,
  };
}
