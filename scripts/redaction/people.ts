// People for the generated texts: real names from the lists, and made-up ones, so that the tagger learns from context too.
import { incline } from 'lvovich';
import type { Chance } from './chance.ts';

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';

export interface Lists {
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** The names that every second person has. */
  readonly usual: { readonly men: readonly string[]; readonly women: readonly string[]; readonly surnames: readonly string[] };
  readonly shorts: readonly string[];
  readonly surnames: readonly string[];
  readonly foreign: readonly string[];
  readonly latinGiven: readonly string[];
  readonly latinSurnames: readonly string[];
}

const cases = { nom: 'nominative', gen: 'genitive', dat: 'dative', acc: 'accusative', ins: 'instrumental', pre: 'prepositional' } as const;
const capital = (word: string) => word.replace(/(^|-)(\p{L})/gu, (_all, dash: string, letter: string) => dash + letter.toUpperCase());

const onsets = [
  'б',
  'в',
  'г',
  'д',
  'ж',
  'з',
  'к',
  'л',
  'м',
  'н',
  'п',
  'р',
  'с',
  'т',
  'ф',
  'х',
  'ч',
  'ш',
  'бр',
  'кр',
  'гр',
  'тр',
  'ст',
  'др',
  'пл',
  'кл',
  'хв',
  'см',
  'зв',
];
const vowels = ['а', 'о', 'е', 'и', 'у', 'ы', 'я', 'ю', 'э'];
const codas = ['', '', 'н', 'р', 'л', 'т', 'к', 'с', 'м', 'б', 'д', 'рт', 'нк', 'льц', 'ст', 'хт', 'рч', 'бк', 'вк', 'шк'];
const tails = [
  'ов',
  'ев',
  'ин',
  'ов',
  'ев',
  'ин',
  'ский',
  'енко',
  'ук',
  'ко',
  'ян',
  'швили',
  'дзе',
  'их',
  'ых',
  'ец',
  'ич',
  'ман',
  'ер',
  'ишвили',
  'уллин',
  'аев',
  'ский',
  'цкий',
  'ой',
  '',
];

function madeUp(random: Chance, tail: string): string {
  let stem = '';
  for (let syllables = 1 + random.below(2); syllables >= 0; syllables--)
    stem += random.pick(onsets) + random.pick(vowels) + (syllables === 0 ? random.pick(codas) : '');
  return stem + tail;
}

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
function person(random: Chance, lists: Lists, form: Case): Person {
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
