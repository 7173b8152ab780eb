import { numeralWords } from '../numeral-words';
import { type Fact, factOf } from './fact';
import { nextOf } from './weekdays';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const nth =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** How many letters two words begin with alike. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Numerals that begin unlike their first form. */
const unlike: Readonly<Record<string, number>> = { перв: 1, втор: 2, пар: 2, полт: 1.5, двух: 2, двум: 2 };

/** What a Russian numeral counts, by the first form it begins most alike: «семи», «седьмого», «двухсот». */
function russianValue(word: string): number | undefined {
  const plain = word
    .replaceAll('ё', 'е')
    .replace(/^(пят|шест|сем|девят)и(?=десят|сот)/u, '$1ь')
    .replace(/^восьми?(?=\p{L})/u, 'восемь')
    .replace(/^двухсот/u, 'двести')
    .replace(/^трехсот/u, 'триста')
    .replace(/^четырехсот/u, 'четыреста');
  const own = Object.keys(unlike).find((begins) => plain.startsWith(begins));
  if (own !== undefined) return unlike[own];
  const best = Object.keys(numeralWords)
    .map((name) => ({ name, shared: alike(name, plain) }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  return best !== undefined && best.shared >= 2 ? numeralWords[best.name] : undefined;
}

/** What one numeral counts, in any of its cases; undefined when the word is none. */
function valueOf(word: string): number | undefined {
  const small = word.toLowerCase();
  if (/^[а-яё]/u.test(small)) return russianValue(small);
  if (small === 'a' || small === 'an') return 1;
  for (const list of [ones, nth]) if (list.includes(small)) return list.indexOf(small);
  return tens.includes(small) ? 10 * tens.indexOf(small) : small === 'thirtieth' ? 30 : undefined;
}

/** «двести сорок тысяч», "two hundred and forty": thousands multiply what stands before them. */
export function numberInWords(words: string): number | undefined {
  let [whole, part, known] = [0, 0, false];
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const times = /^(?:тысяч|тыщ|thousand|grand)/u.test(word)
      ? 1e3
      : /^(?:миллион|million)/u.test(word)
        ? 1e6
        : word.startsWith('hundred')
          ? 100
          : 0;
    const value = valueOf(word);
    if (times === 100) part = Math.max(1, part) * 100;
    else if (times > 0) [whole, part] = [whole + Math.max(1, part) * times, 0];
    else if (value !== undefined) part += value;
    else if (word === 'couple') part = 2;
    else if (word !== 'and' && word !== 'of') return undefined;
    known = true;
  }
  return known ? whole + part : undefined;
}

/** A Russian numeral in any of its cases. */
export const word = String.raw`(?:од(?:на|ну|ной|ин|ного)|дв[аеу]х?|двум|тр(?:и|[её]х)|четыр(?:е|[её]х)|(?:пят|шест|сем|восем|восьм|девят|десят)[ьи]|\p{L}+надцат[ьи]|(?:два|три)дцат[ьи]|сорока?|(?:пять|шесть|семь|восемь|пяти|шести|семи|восьми)десяти?|девяност[оа]|ст[оа]|двести|двухсот|триста|тр[её]хсот|четыр(?:еста|[её]хсот)|(?:пять|шесть|семь|восемь|девять|пяти|шести|семи|восьми|девяти)сот|полтор[аы]|полутора|пар[ауы])`;
const english = `(?:${[...ones.slice(1), ...tens.slice(2)].join('|')})`;
export const thousand = String.raw`(?:тысяч\p{L}{0,2}|тыщ\p{L}?|миллион\p{L}{0,2})`;
/** «семь тысяч рублей», «двухсот рублей», «тысячу рублей». */
const roubles = new RegExp(
  String.raw`(?<![\p{L}-])(?<words>(?:(?:${word}\s){1,4}(?:${thousand}\s)?(?:${word}\s){0,3}|${thousand}\s))(?<unit>руб(?:л\p{L}+|\.)?|доллар\p{L}*|евро|тенге|баксов)(?![\p{L}])`,
  'giu',
);
/** "two hundred and forty pounds", "a thousand dollars", "fifty quid". */
const pounds = new RegExp(
  String.raw`(?<![\p{L}-])(?<words>(?:(?:${english}|(?:an?\s)?couple(?:\sof)?|an?(?=\s(?:hundred|thousand)))[\s-])(?:(?:${english}|hundred|thousand|million|grand|and)[\s-]){0,6})(?<unit>pounds?|quid|dollars?|bucks|euros?|roubles)(?![\p{L}])`,
  'giu',
);
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:руб|roub)/iu, 'RUB'],
  [/^(?:долл|бакс|doll|buck)/iu, 'USD'],
  [/^(?:евро|euro)/iu, 'EUR'],
  [/^тенге/iu, 'KZT'],
  [/^(?:pound|quid)/iu, 'GBP'],
];

/** «полмиллиона рублей», "a grand", "a tenner": sums with a word of their own. */
const wholes =
  /(?<![\p{L}\d])(?:(?<half>полмиллиона|пол-?тыщи)\s(?:рублей|руб\.?)|(?<note>an?|one|two|three|four|five|ten)\s(?<name>grand|tenner|fiver)s?)(?![\p{L}])/giu;
const worth: Readonly<Record<string, number>> = { полмиллиона: 500_000, grand: 1000, tenner: 10, fiver: 5 };
function wholesIn(text: string): Fact[] {
  return [...text.matchAll(wholes)].map((match) => {
    const { half, note = 'a', name = '' } = match.groups ?? {};
    const one = worth[(half ?? name).toLowerCase()] ?? 500;
    return factOf(
      'amount',
      half === undefined ? `${(one * (valueOf(note) ?? 1)).toFixed(2)} GBP` : `${one.toFixed(2)} RUB`,
      match[0],
      match.index,
    );
  });
}

/** Sums of money written in words. */
export function spelledAmountsIn(text: string): Fact[] {
  const counted = [roubles, pounds].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { words = '', unit = '' } = match.groups ?? {};
      const value = numberInWords(words);
      const currency = currencies.find(([sign]) => sign.test(unit))?.[1];
      return value === undefined || currency === undefined
        ? []
        : [factOf('amount', `${value.toFixed(2)} ${currency}`, match[0], match.index)];
    }),
  );
  return [...counted, ...wholesIn(text)];
}

const ordinal = String.raw`(?:(?:двадцать|тридцать)\s)?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\p{L}+надцат|двадцат|тридцат)(?:ого|ьего|ому|ьему)`;
const monthRu = 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const monthEn = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** «шестого числа», «двадцать пятого декабря», "the twenty-first of May". */
const days = new RegExp(
  String.raw`(?<![\p{L}-])(?<day>${ordinal})\s(?:числ[аоу]|(?<month>${monthRu})\p{L}{0,2})(?![\p{L}])|(?=[двтпшсчо])(?<=(?:^|\s)(?:только|лишь|не раньше|не позднее|до|с|после|будет|придёт|приедет|приеду|заплачу|зарплата|пенсия|аванс) |(?:^|[^\p{L}])\p{L}{3,}(?:[аяеиыу]л|[аяеиыузсгк]л[аи]|[аяеиыу]л[аи]?с[ья]|[её]м(?:ся)?|[еи]т(?:ся)?|[ую]т(?:ся)?) (?!перв|втор))(?<alone>${ordinal})(?=\s*[,;!?)]|\s*\.(?:\s|$)|$)|(?<![\p{L}-]|(?:моего|нашего|его|их|из|около|больше|меньше) )(?<late>(?:двадцать|тридцать)\s(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ого|ьего)|(?:\p{L}{2,}надцат|двадцат|тридцат)ого)(?![\p{L}-]|\s(?:\p{L}+(?:ого|его)|век|год|этаж|размер|дом|км|кило|ряд|мест|автобус|маршрут|раз|сезон|том|номер|реб|участк|корпус|подъезд|кабинет|кварт|канал|числ|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр))|(?<![\p{L}])the\s(?<dayEn>(?:twenty-|thirty-)?(?:${nth.slice(1).join('|')}|thirtieth))\sof\s(?<monthEn>${monthEn})(?![\p{L}])`,
  'giu',
);

/** Days whose number is written in words; one without a month is of the month of `today` or the next. */
export function spelledDaysIn(text: string, today?: string): Fact[] {
  return [...text.matchAll(days)].flatMap((match) => {
    const { day, alone, late, dayEn, month, monthEn: named } = match.groups ?? {};
    const number = (day ?? alone ?? late ?? dayEn ?? '').split(/[\s-]/u).reduce((sum, part) => sum + (valueOf(part) ?? 0), 0);
    if (number < 1 || number > 31) return [];
    const two = String(number).padStart(2, '0');
    const list = (month === undefined ? monthEn : monthRu).split('|');
    const at = list.findIndex((one) => new RegExp(`^${one}`, 'iu').test(month ?? named ?? ' '));
    if (at >= 0) return [factOf('date', `--${String(at + 1).padStart(2, '0')}-${two}`, match[0], match.index)];
    if (today === undefined) return [];
    const [year = 0, now = 1, date = 1] = today.split('-').map(Number);
    const next = nextOf(number, year, now - 1 + (number < date ? 1 : 0));
    return next === undefined ? [] : [factOf('date', next, match[0], match.index)];
  });
}
