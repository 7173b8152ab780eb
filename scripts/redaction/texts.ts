// Texts of support letters with the people in them marked, made from the sentences in texts/ and the lists of names.
import { readFileSync } from 'node:fs';
import { type Chance, chance } from './chance.ts';
import { type Case, english, latin, type Lists, russian } from './people.ts';

export interface Marked {
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number }[];
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

const sentences = {
  ru: { people: lines('people-ru'), plain: lines('plain-ru') },
  en: { people: lines('people-en'), plain: lines('plain-en') },
};

const cities = [
  'Москва',
  'Казань',
  'Омск',
  'Тула',
  'Пермь',
  'Самара',
  'Уфа',
  'Сочи',
  'Тверь',
  'Киров',
  'Владимир',
  'Королёв',
  'Пушкин',
  'Чехов',
  'Жуковский',
];
const citiesGen = [
  'Москвы',
  'Казани',
  'Омска',
  'Тулы',
  'Перми',
  'Самары',
  'Уфы',
  'Сочи',
  'Твери',
  'Кирова',
  'Владимира',
  'Королёва',
  'Иванова',
];
const citiesPre = [
  'Москве',
  'Казани',
  'Омске',
  'Туле',
  'Перми',
  'Самаре',
  'Уфе',
  'Сочи',
  'Твери',
  'Кирове',
  'Владимире',
  'Королёве',
  'Иванове',
];
const streets = [
  'улице Ленина',
  'ул. Гагарина',
  'проспекте Мира',
  'улице Пушкина',
  'бульваре Рокоссовского',
  'ул. Чехова',
  'ул. Карла Маркса',
  'Лермонтова',
  'пр-т Вернадского',
  'ул. Зои Космодемьянской',
];
const brands = [
  'Samsung',
  'Wildberries',
  'Тинькофф',
  'Билайн',
  'Ozon',
  'Сбер',
  'Яндекс',
  'DNS',
  'Леруа Мерлен',
  'М.Видео',
  'Спортмастер',
  'Philips',
  'Л’Этуаль',
  'Связной',
  'Магнит',
  'Ромашка',
];
const orgs = [
  'Ромашка',
  'Вектор',
  'Альянс',
  'Петров и партнёры',
  'Олимп',
  'Стройинвест',
  'Василёк',
  'Мария-Ра',
  'Рога и копыта',
  'Дом Надежды',
  'Родник',
];
const goods = ['пылесос', 'телефон', 'чайник', 'диван', 'ноутбук', 'кроссовки', 'коляска', 'холодильник', 'наушники'];
const fill: Readonly<Record<'ru' | 'en', Readonly<Record<string, readonly string[]>>>> = {
  ru: {
    city: cities,
    'city:gen': citiesGen,
    'city:pre': citiesPre,
    street: streets,
    brand: brands,
    org: orgs,
    goods,
    date: ['12 мая 2023 года', '03.04.2024', '5 июня', '21 января'],
    phone: ['8 916 123-45-67', '+7 903 111 22 33', '89261112233'],
    email: ['ivan@mail.ru', 'a.petrova@ya.ru', 'shop77@gmail.com'],
  },
  en: {
    city: ['Boston', 'London', 'Austin', 'Denver', 'Leeds', 'Paris', 'Dallas', 'Florence', 'Jackson'],
    street: ['Main Street', 'Oak Avenue', 'Baker Street', 'Elm Road', 'Washington Blvd'],
    brand: ['Samsung', 'FedEx', 'Amazon', 'PayPal', 'Macy’s', 'Walmart', 'Chase', 'Philips', 'Wayfair'],
    org: ['Acme Corp', 'Northwind Ltd', 'Smith & Sons', 'Baker Brothers', 'Globex', 'Jones Group'],
    goods: ['vacuum', 'phone', 'kettle', 'sofa', 'laptop', 'boots'],
    date: ['May 5, 2023', '03/04/2024', '12 June'],
    phone: ['(212) 555-0134', '+1 415 555 2671', '020 7946 0958'],
    email: ['john@gmail.com', 'm.brown@yahoo.com'],
  },
};

/** `{-S:gen}` is a name that is nobody's: of a street, a firm, a thing. */
const slot = /\{(-?[A-Za-z]+)(?::([a-z]+))?\}/g;

interface Draft {
  text: string;
  people: { start: number; end: number }[];
}

function write(draft: Draft, line: string, lang: 'ru' | 'en', random: Chance, lists: Lists): void {
  let at = 0;
  for (const match of line.matchAll(slot)) {
    draft.text += line.slice(at, match.index);
    at = match.index + match[0].length;
    const [, slotName = '', form = 'nom'] = match;
    const name = slotName.replace('-', '');
    const choices = fill[lang][form === 'nom' ? name : `${name}:${form}`] ?? fill[lang][name];
    if (name === 'num' || name === 'sum') draft.text += String(1000 + random.below(9_000_000));
    else if (choices !== undefined) draft.text += random.pick(choices);
    else {
      const value =
        lang === 'en' ? english(random, lists, name) : name === 'L' ? latin(random, lists) : russian(random, lists, name, form as Case);
      if (name === slotName) draft.people.push({ start: draft.text.length, end: draft.text.length + value.length });
      draft.text += value;
    }
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
  const people = part(sentences[lang].people, which);
  const plain = part(sentences[lang].plain, which);
  return Array.from({ length: count }, () => {
    const draft: Draft = { text: '', people: [] };
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
