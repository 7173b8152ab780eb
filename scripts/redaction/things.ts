// What is no person however it sounds: makes, articles, nouns of everyday talk, offices of state.
import { readFileSync } from 'node:fs';
import { manForms, womanForms } from '../../utils/redaction/names/forms.ts';
import type { Chance } from '../chance.ts';
import { capital, type Lists } from './people/index.ts';

type Things = Readonly<Record<'makes' | 'makesEn' | 'talk' | 'offices', string>>;
const things = JSON.parse(readFileSync(new URL('./texts/things.json', import.meta.url), 'utf8')) as Things;
const list = (name: keyof Things) => things[name].split('|');
const makes = { ru: list('makes'), en: list('makesEn') };
const talk = list('talk');
const offices = list('offices');

const heads = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'qu',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'x',
  'z',
];
const tails = ['x', 'on', 'a', 'o', 'ix', 'era', 'ium', 'ex', 'um', 'io', 'an', 'us', 'el', 'ora', 'ify', 'ly', 'tech', 'line', 'pro'];
const roots = ['б', 'бр', 'в', 'гр', 'д', 'з', 'к', 'кр', 'л', 'м', 'н', 'п', 'пл', 'р', 'с', 'ст', 'т', 'тр', 'ф', 'х', 'ч', 'ш', 'щ'];
/** Endings by which nouns of talk are made anew every day: «курьерша», «гарантийка», «возвратка». */
const suffixes = [
  'очка',
  'ушка',
  'ка',
  'лка',
  'шка',
  'йка',
  'ша',
  'чик',
  'щик',
  'ник',
  'ница',
  'тель',
  'ость',
  'ение',
  'ация',
  'истка',
  'ня',
  'ство',
  'ик',
  'вка',
  'тура',
  'аж',
  'инг',
  'лово',
  'сервис',
  'банк',
  'торг',
];
const vowels = { en: ['a', 'e', 'i', 'o', 'u'], ru: ['а', 'о', 'е', 'и', 'у', 'ы'] };

function coined(random: Chance): string {
  return random.pick(heads) + random.pick(vowels.en) + random.pick(heads).charAt(0) + random.pick(tails);
}

/** A make: one there is, one of a person's name, or one that nobody has. */
function make(random: Chance, lang: 'ru' | 'en', lists: Lists): string {
  const way = random.below(100);
  if (way < 45) return random.pick(makes[lang]);
  if (way < 55) return random.pick(makes.en);
  if (way < 65) return `${capital(random.pick(lists.latinGiven))} ${capital(random.pick(lists.latinSurnames))}`;
  if (way < 72) return capital(random.pick(random.is(0.5) ? lists.latinGiven : lists.latinSurnames));
  return random.is(0.4) ? `${capital(coined(random))} ${capital(coined(random))}` : capital(coined(random));
}

function code(random: Chance): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  const letters = (count: number) => Array.from({ length: count }, () => random.pick([...'ABCDEFGHKLMNPRSTVXZ'])).join('');
  return random.pick([
    `${letters(2)}-${digits(3)}`,
    `${letters(1)}${digits(3)}`,
    digits(4),
    `Note ${digits(2)}`,
    `${letters(2)}${digits(4)}${letters(1)}`,
    `${digits(2)} мл`,
    `Pro ${digits(2)}`,
  ]);
}

/** One of talk there is or, as often, one made up; in the nominative. */
function noun(random: Chance): string {
  if (random.is(0.6)) return random.pick(talk);
  return capital(
    random.pick(roots) +
      random.pick(vowels.ru) +
      random.pick(roots).charAt(0) +
      (random.is(0.4) ? random.pick(vowels.ru) + random.pick(roots).charAt(0) : '') +
      random.pick(suffixes),
  );
}

/** One or two syllables in the beginning of a word. */
function stem(random: Chance): string {
  const syllable = () => random.pick(roots) + random.pick(vowels.ru) + random.pick(roots).charAt(0);
  return (
    random.pick(['', '', 'по', 'за', 'от', 'пере', 'вы', 'у', 'об', 'на', 'до']) +
    syllable() +
    (random.is(0.3) ? random.pick(vowels.ru) + random.pick(roots).charAt(0) : '')
  );
}

/** Endings of verbs and of words that say how or what kind, as they open a sentence. */
const verbs = [
  'яю',
  'аю',
  'ую',
  'ю',
  'ем',
  'им',
  'емся',
  'имся',
  'усь',
  'юсь',
  'ляем',
  'ите',
  'айте',
  'ила',
  'ал',
  'али',
  'ать',
  'ить',
  'ет',
  'ят',
];
const traits = [
  'но',
  'ко',
  'во',
  'ный',
  'ная',
  'ные',
  'ского',
  'вших',
  'ющих',
  'енная',
  'ова',
  'ское',
  'овый',
  'овая',
  'иво',
  'ально',
  'ки',
  'ушки',
  'еда',
  'очки',
];

const cases = ['nom', 'gen', 'dat', 'ins'];

function office(random: Chance, form: string): string {
  const name = random.pick(offices);
  const forms = /[ая]$/.test(name) ? womanForms(name.toLowerCase()) : manForms(name.toLowerCase());
  return capital(forms[form === 'ins' && !/[ая]$/.test(name) ? 3 : cases.indexOf(form)] ?? name);
}

/** A thing for a slot; undefined for a slot of another kind. */
export function thing(slot: string, form: string, lang: 'ru' | 'en', random: Chance, lists: Lists): string | undefined {
  switch (slot) {
    case 'make':
      return make(random, lang, lists);
    case 'code':
      return code(random);
    case 'verb':
      return capital(stem(random) + random.pick(verbs));
    case 'trait':
      return capital(stem(random) + random.pick(traits));
    case 'talk':
      return noun(random);
    case 'office':
      return office(random, form);
    default:
      return undefined;
  }
}
