// Texts of support letters with the people in them marked, made from the sentences in texts/ and the lists of names.
import { readFileSync } from 'node:fs';
import { type Chance, chance } from '../chance.ts';
import { foreigner } from './foreign.ts';
import { thing } from './things.ts';
import { manForms, womanForms } from '../../utils/redaction/names/forms.ts';
import { type Case, english, latin, type Lists, russian } from './people/index.ts';

export interface Marked {
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number }[];
  /** Names that count neither way. */
  readonly either?: readonly { readonly start: number; readonly end: number }[];
}

const lines = (file: string) =>
  readFileSync(new URL(`./texts/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));

/** Real sentences, one to three together as they stand in their source. */
export function real(lang: 'ru' | 'en', random: Chance): readonly Marked[] {
  const source = readFileSync(new URL(`./texts/real-${lang}.txt`, import.meta.url), 'utf8').split('\n');
  const found: Marked[] = [];
  for (let at = 0; at < source.length;) {
    let text = '';
    for (let more = 1 + random.below(3); more > 0 && (source[at] ?? '') !== ''; more--) text += (text === '' ? '' : ' ') + source[at++];
    if (text === '') at++;
    else found.push(unmarked(text));
  }
  return found;
}

function unmarked(text: string): Marked {
  const people: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of text.split(/(⟦[^⟧]*⟧)/u)) {
    const name = piece.startsWith('⟦') ? piece.slice(1, -1) : undefined;
    if (name !== undefined) people.push({ start: plain.length, end: plain.length + name.length });
    plain += name ?? piece;
  }
  return { text: plain, people };
}

const news = lines('news-ru');
const sentences = {
  ru: { people: [...lines('people-ru'), ...lines('people-more-ru')], plain: [...lines('plain-ru'), ...lines('plain-more-ru')] },
  en: { people: [...lines('people-en'), ...lines('people-more-en')], plain: [...lines('plain-en'), ...lines('plain-more-en')] },
};

const fill = JSON.parse(readFileSync(new URL('./texts/fill.json', import.meta.url), 'utf8')) as Readonly<
  Record<'ru' | 'en', Readonly<Record<string, readonly string[]>>>
>;

/** `{-S:gen}` is a name that is nobody's: of a street, a firm, a thing. */
const slot = /\{(-?[A-Za-z]+)(?::([a-z]+))?\}/g;

interface Draft {
  text: string;
  people: { start: number; end: number }[];
}

const months = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const two = (number: number) => String(number).padStart(2, '0');

/** A number, a date or a phone as letters have them; undefined for a slot of another kind. */
function figure(name: string, lang: 'ru' | 'en', random: Chance): string | undefined {
  const [day, month, year] = [1 + random.below(28), random.below(12), 1950 + random.below(76)];
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  switch (name) {
    case 'num':
      return random.pick([digits(6), digits(8), digits(10), `${random.pick(['ORD', 'RA', 'SR', 'ДГ'])}-${digits(7)}`, `RA${digits(9)}RU`]);
    case 'sum':
      return random.pick([digits(4), `${digits(2)} ${digits(3)}`, `${digits(4)},${digits(2)}`]);
    case 'date':
      return lang === 'ru'
        ? random.pick([
            `${two(day)}.${two(month + 1)}.${year}`,
            `${day} ${months.ru[month]} ${year} г.`,
            `${day} ${months.ru[month]} ${year} года`,
            `${day} ${months.ru[month]}`,
          ])
        : random.pick([
            `${months.en[month]} ${day}, ${year}`,
            `${two(month + 1)}/${two(day)}/${year}`,
            `${day} ${months.en[month]} ${year}`,
            `${day}.${two(month + 1)}.${year}`,
          ]);
    case 'phone':
      return lang === 'ru'
        ? random.pick([
            `+7 9${digits(2)} ${digits(3)}-${digits(2)}-${digits(2)}`,
            `8 (9${digits(2)}) ${digits(3)}-${digits(2)}-${digits(2)}`,
            `89${digits(9)}`,
          ])
        : random.pick([
            `(2${digits(2)}) 5${digits(2)}-${digits(4)}`,
            `+1 4${digits(2)} 5${digits(2)} ${digits(4)}`,
            `7${digits(2)}-5${digits(2)}-${digits(4)}`,
          ]);
    default:
      return undefined;
  }
}

/** A place in any of its cases: what is no name however it looks. */
function place(random: Chance, { places }: Lists): string {
  const name = random.pick(places);
  const form = random.pick(/[ая]$/.test(name) ? womanForms(name) : manForms(name));
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** Some write names in capitals or without them, whatever the rest of the letter. */
function hand(random: Chance, name: string): string {
  const way = random.below(100);
  return way < 6 ? name.toUpperCase() : way < 11 ? name.toLowerCase() : name;
}

function person(random: Chance, lists: Lists, lang: 'ru' | 'en', slotName: string, form: Case): string {
  if (lang === 'en') return english(random, lists, slotName);
  if (slotName === 'L') return latin(random, lists);
  if (slotName === 'X' || (slotName === 'N' && random.is(0.3)) || (slotName === 'M' && random.is(0.2)))
    return foreigner(random, lists.latinGiven, lists.latinSurnames, form);
  if (slotName === 'N') return russian(random, lists, random.pick(['GS', 'GS', 'GS', 'S', 'F', 'I']), form);
  return russian(random, lists, slotName === 'M' ? 'S' : slotName, form);
}

function write(draft: Draft, line: string, lang: 'ru' | 'en', random: Chance, lists: Lists): void {
  let at = 0;
  for (const match of line.matchAll(slot)) {
    draft.text += line.slice(at, match.index);
    at = match.index + match[0].length;
    const [, whole = '', form = 'nom'] = match;
    const name = whole.replace('-', '');
    const choices = fill[lang][form === 'nom' ? name : `${name}:${form}`] ?? fill[lang][name];
    const plain =
      thing(name, form, lang, random, lists) ??
      (name === 'place' ? place(random, lists) : figure(name, lang, random)) ??
      (choices === undefined ? undefined : random.pick(choices));
    const value = plain ?? hand(random, person(random, lists, lang, name, form as Case));
    if (plain === undefined && name === whole) draft.people.push({ start: draft.text.length, end: draft.text.length + value.length });
    draft.text += value;
  }
  draft.text += line.slice(at);
}

/** Which sentences a set is made of: training leaves every seventh to the held-out set. */
export type Part = 'train' | 'held-out' | 'all';

function part(all: readonly string[], which: Part): readonly string[] {
  return which === 'all' ? all : all.filter((_line, at) => (at % 7 === 3) === (which === 'held-out'));
}

const before = {
  ru: ['', '', '', '', '> ', '- ', '[12:40] Клиент: ', '[09:15] Оператор: ', 'Клиент: ', 'Оператор: '],
  en: ['', '', '', '', '> ', '- ', '[12:40] Customer: ', '[09:15] Agent: ', 'Customer: ', 'Agent: '],
};

/** So many texts of one language. */
export function texts(lang: 'ru' | 'en', count: number, lists: Lists, which: Part, seed: number): readonly Marked[] {
  const random = chance(seed);
  const letters = { people: part(sentences[lang].people, which), plain: part(sentences[lang].plain, which) };
  const papers = { people: part(news, which), plain: part(news, which) };
  return Array.from({ length: count }, () => {
    const draft: Draft = { text: '', people: [] };
    const { people, plain } = lang === 'ru' && random.is(0.25) ? papers : letters;
    const lead = random.is(0.3) ? random.pick(before[lang]) : '';
    const joints = random.is(0.5) ? ['\n'] : random.is(0.5) ? [' '] : [' ', '\n', '\n\n'];
    for (let sentence = 1 + random.below(6); sentence >= 0; sentence--) {
      if (draft.text !== '') draft.text += random.pick(joints);
      if (draft.text.endsWith('\n') || draft.text === '') draft.text += lead;
      let line = random.pick(random.is(0.5) ? people : plain);
      if (random.is(0.04)) line = line.replace(/[.!?,]$/, '');
      write(draft, line, lang, random, lists);
    }
    const way = random.below(100);
    const text = way < 14 ? draft.text.toLowerCase() : way < 20 ? draft.text.toUpperCase() : draft.text;
    return { text, people: draft.people };
  });
}
