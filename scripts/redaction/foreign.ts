// Foreign names as Russian news write them: Latin ones by sound, and their case forms.
import type { Chance } from '../chance.ts';
import type { Case } from './people/index.ts';

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'ш'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/th/g, 'т'],
  [/ph/g, 'ф'],
  [/ck/g, 'к'],
  [/qu/g, 'кв'],
  [/oo/g, 'у'],
  [/ee/g, 'и'],
  [/ou/g, 'у'],
  [/ai|ay|ei|ey/g, 'ей'],
  [/j/g, 'дж'],
  [/x/g, 'кс'],
  [/y$/g, 'и'],
];
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghiklmnopqrstuvwyz'].map((letter, at) => [letter, [...'абкдефгхиклмнопкрстуввиз'][at] ?? '']),
);

/** A Latin name in Cyrillic letters, roughly by sound. */
function bySound(name: string): string {
  let out = name.toLowerCase().replace(/[^a-z-]/g, '');
  for (const [from, to] of digraphs) out = out.replace(from, to);
  return [...out].map((letter) => letters[letter] ?? letter).join('');
}

const endings: Readonly<Record<Case, string>> = { nom: '', gen: 'а', dat: 'у', acc: 'а', ins: 'ом', pre: 'е' };

/** A man's name on a consonant changes, the others stay. */
function inflected(name: string, form: Case): string {
  return /[бвгджзклмнпрстфхчш]$/.test(name) ? name + endings[form] : name;
}

const eastern = [
  'Ким',
  'Ли',
  'Пак',
  'Чон',
  'Хван',
  'Ван',
  'Чжан',
  'Со',
  'Ён',
  'Мин',
  'Хо',
  'Су',
  'Чжи',
  'Сун',
  'Ху',
  'Вэнь',
  'Чен',
  'Ир',
  'Ын',
  'Дэн',
  'Мао',
  'Нго',
  'Тхи',
  'Лю',
  'Го',
  'Юань',
];
const particles = ['аль-', 'эль-', 'Ле ', 'Де ', 'де ', 'ван ', 'фон ', 'бин ', 'ибн ', 'да ', 'ди ', 'Дель ', 'Эль-', 'Аль-', 'О’', 'Мак'];
const capital = (word: string) =>
  word.replace(/(^|[ -])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** A foreigner: given name and surname, at times the surname alone, with a particle, or three syllables from the East. */
export function foreigner(random: Chance, given: readonly string[], surnames: readonly string[], form: Case): string {
  if (random.is(0.1)) return Array.from({ length: 2 + random.below(2) }, () => random.pick(eastern)).join(' ');
  const first = capital(inflected(bySound(random.pick(given)), form));
  const last = capital(inflected(bySound(random.pick(surnames)), form));
  const whole = random.is(0.12)
    ? random.pick(particles) + last
    : random.is(0.06)
      ? `${last}-${capital(bySound(random.pick(surnames)))}`
      : last;
  return random.is(0.2) ? whole : `${first}${random.is(0.05) ? ` ${first.charAt(0)}.` : ''} ${whole}`;
}
