import { numeralWords } from '../numeral-words';
import { type Fact, factOf } from './fact';

const russian = String.raw`понедельник(?:а|у|ом|е)?|вторник(?:а|у|ом|е)?|четверг(?:а|у|ом|е)?|пятниц(?:а|ы|у|е|ей)|суббот(?:а|ы|у|е|ой)|воскресень(?:е|я|ю|ем|и)|сред(?:а|ы|у|е|ой)`;
const english = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** As they are shortened: «в пт», "on Weds", "Sat 5th". */
const shortened =
  /(?<![\p{L}])(?:(?:[Вв]|[Вв]о|[Дд]о|[Кк]|[Сс]|[Нн]а|[Пп]осле|прошл\p{L}+|следующ\p{L}+)\s(?<ru>пн|вт|ср|чт|пт|сб|вс)|(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Ss]ince|[Ll]ast|[Nn]ext|[Tt]his)\s(?<en>[Mm]on|[Tt]ues?|[Ww]eds?|[Tt]hu(?:rs?)?|[Ff]ri|Sat|Sun|(?<=[Oo]n )(?:sat|sun)))(?![\p{L}\d])/gu;
const shortDays: readonly RegExp[] = [
  /^(?:вс|sun)/iu,
  /^(?:пн|mon)/iu,
  /^(?:вт|tue)/iu,
  /^(?:ср|wed)/iu,
  /^(?:чт|thu)/iu,
  /^(?:пт|fri)/iu,
  /^(?:сб|sat)/iu,
];

const days: readonly RegExp[] = [
  /^(?:вос|sun)/iu,
  /^(?:пон|mon)/iu,
  /^(?:вто|tue)/iu,
  /^(?:сре|wed)/iu,
  /^(?:чет|thu)/iu,
  /^(?:пят|fri)/iu,
  /^(?:суб|sat)/iu,
];
const day = new RegExp(
  String.raw`(?<![\p{L}-])(?<leads>(?:(?:до|к|ко|с|со|на|в|во|за|от|по|on|by|until|till|since|before|from|for|after|кажд\p{L}+|every|each|black|good|чёрн\p{L}+|черн\p{L}+)\s+)?)(?<shown>(?:(?:прошл|минувш|следующ|ближайш|эт)\p{L}{1,3}\s+|(?:last|next|this|coming)\s+)?(?<day>${russian}|${english}))(?![\p{L}])`,
  'giu',
);
const number = String.raw`\d{1,2}|пар[ау]|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать|тридцать|сорок|полвека|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|a couple of`;
const ago = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<count>${number})\s+)?(?<unit>день|дня|дней|недел[яюией]\p{L}?|месяц\p{L}{0,2}|год[а]?|лет|days?|weeks?|months?|years?)\s+(?:тому\s+)?(?:назад|ago)(?![\p{L}])`,
  'giu',
);
const near =
  /(?<![\p{L}])(?<word>этой ночью|третьего дня|на той неделе|полгода назад|(?:a )?fortnight ago|(?:(?<=(?:со?|до|после|к|по|на)\s)(?:вчерашн|сегодняшн|завтрашн)\p{L}+|(?:вчерашн|сегодняшн|завтрашн)\p{L}+(?=\s(?:день|дня|дню|дн[её]м|дне|вечер|утр|ноч)))|tonight|this morning|this evening|this afternoon|last night)(?![\p{L}])/giu;
/** A day of this month or the next: "the 23rd", "Friday 14th", «23-го», «15 числа». */
const ofMonth =
  /(?<![\p{L}\d])(?:(?:the|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,?\sthe)?)\s(?<day>\d{1,2})(?:st|nd|rd|th)(?!\s(?:of|floor|birthday|time|anniversary|century|street|avenue|year|grade|\p{L}+ary))|(?<number>\d{1,2})(?:-го|-е|-му)?\sчисл[аоу]|(?<=(?:до|с|на|к|за|после|не позднее|около|(?:съеха|приеха|был|уеха|выеха|сда|заселя|прие|куп|плат)\p{L}*(?:\s(?:он|она|мы|они|я))?)\s)(?<number2>\d{1,2})-(?:го|е|му)(?!\p{L})|(?<number3>\d{1,2})-?го(?=\s?[,.;!?)]|$|\s(?:и|или|ни|а|я|мы|он|она|утр\p{L}+|вечер\p{L}+|в|на|у|к|не|вс[её]|опять|снова|уже|\p{L}+(?:л|ла|ли|ло|лся|лась|лись|лось|ю|ем|им|ет|ит|ют|ят))(?!\p{L})))(?![\p{L}\d]|\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|этаж|район|год|размер|дом))/giu;
/** A day before: «9 июня, пятница», "the 9th (Friday)", «09.06, пятница». */
const dated =
  /(?:\d[./-]\d{1,2}(?:[./-]\d{2,4})?|\d(?:-?(?:го|е)|st|nd|rd|th)|\d(?:-?(?:го|е|st|nd|rd|th))?\s(?:of\s)?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?:,?\s\d{4}(?:\sг(?:ода|\.))?)?),?\s?\(?$/iu;
/** How many days from today the words that begin so tell. */
const shifts: Readonly<Record<string, number>> = {
  'на той': -7,
  'a fortnight': -14,
  fortnight: -14,
  полгода: -182,
  третьего: -2,
  вчера: -1,
  last: -1,
  завтра: 1,
};
const counts: Readonly<Record<string, number>> = { ...numeralWords, пара: 2, пару: 2, a: 1, an: 1, 'a couple of': 2 };
const past =
  /(?<!\p{L})(?:(?!недел|мал[оы])\p{L}+(?:ил|ал|ял|ел|ыл|ул|ёл|шёл|шел|ила|ала|яла|ела|ула|шла|или|али|яли|ели|ули|шли|ло|лся|лась|лись)|was|were|did|had|came|went|got|left|bought|paid|sent|told|said|took|put|\p{L}{2,}ed)(?!\p{L})/iu;
const future =
  /(?<!\p{L})(?:буд\p{L}+|жду|можно|нужно|надо|пожалуйста|will|shall|'ll|going to|please|can|could|may|before|until|unless|must|если|требу\p{L}+)(?!\p{L})/iu;

const iso = (today: string, shift: number): string => {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + shift);
  return date.toISOString().slice(0, 10);
};

/** The first day of such a number from a month on, counted from 0: no 31st is of November. */
export function nextOf(wanted: number, year: number, month: number): string | undefined {
  const dates = [0, 1, 2].map((later) => new Date(Date.UTC(year, month + later, wanted)));
  return dates
    .find((one) => one.getUTCDate() === wanted)
    ?.toISOString()
    .slice(0, 10);
}

/** Whether a bare weekday is a day gone by: by the verbs of its sentence. */
export function isPast(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('!', at), text.lastIndexOf('?', at), text.lastIndexOf('\n', at)) + 1;
  const to = /[.!?\n]/u.exec(text.slice(at))?.index ?? text.length;
  const sentence = text.slice(from, at + to);
  return past.test(sentence) && !future.test(sentence);
}

/**
 * Days of the week and days counted from today: «в субботу», «до пятницы», "last Tuesday", "ten days ago". A bare weekday is
 * the last or the next one by what its sentence tells: the operator sees the day and puts it right.
 * @param today ISO date from which they are counted
 */
export function weekdaysIn(text: string, today: string): Fact[] {
  const found: Fact[] = [];
  for (const match of text.matchAll(day)) {
    const { leads = '', shown = '', day: name = '' } = match.groups ?? {};
    if (/^(?:кажд|every|each|black|good|ч[её]рн)/iu.test(leads)) continue;
    // «среда» alone is surroundings as well.
    if (
      name.toLowerCase().startsWith('сред') &&
      (leads === '' || /^(?:сред[ыеа]|средой)$/iu.test(name)) &&
      shown === name &&
      !/^(?:до|к|с|со)\s/iu.test(leads) &&
      !/(?:сегодня|завтра|вчера|уже|наступила|была|будет)\s$/iu.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    // «9 июня, пятница», "Friday, 9 June": the day is named already.
    if (/^,?\s+(?:the\s+)?\d{1,2}(?!\d|:)/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 10))) continue;
    if (leads === '' && dated.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const wanted = days.findIndex((each) => each.test(name));
    const now = new Date(`${today}T00:00:00Z`).getUTCDay();
    const start = match.index + leads.length;
    const back = /^(?:прошл|минувш|last)/iu.test(shown) || /^(?:since|со?\s+прошл)/iu.test(leads);
    const ahead = /^(?:следующ|ближайш|next|coming|this)/iu.test(shown) || /^(?:до|к|ко|by|until|till|before)\s/iu.test(leads);
    const gone = back || (!ahead && isPast(text, start));
    const shift = gone ? -((now - wanted + 7) % 7 || 7) : (wanted - now + 7) % 7 || 7;
    found.push(factOf('date', iso(today, shift), shown, start));
  }
  for (const match of text.matchAll(shortened)) {
    const shown = match.groups?.['ru'] ?? match.groups?.['en'] ?? '';
    const wanted = shortDays.findIndex((each) => each.test(shown));
    const now = new Date(`${today}T00:00:00Z`).getUTCDay();
    const start = match.index + match[0].length - shown.length;
    const shift = isPast(text, start) ? -((now - wanted + 7) % 7 || 7) : (wanted - now + 7) % 7 || 7;
    found.push(factOf('date', iso(today, shift), shown, start));
  }
  for (const match of text.matchAll(ago)) {
    const { count, unit = '' } = match.groups ?? {};
    const times = count === undefined ? 1 : (counts[count.toLowerCase()] ?? Number(count));
    if (/^дней|^лет|^(?:days|years)$/iu.test(unit) && count === undefined) continue;
    const length = /^(?:год|лет|year)/iu.test(unit) ? 365 : /^(?:нед|week)/iu.test(unit) ? 7 : /^(?:мес|month)/iu.test(unit) ? 30 : 1;
    found.push(factOf('date', iso(today, -times * length), match[0], match.index));
  }
  for (const match of text.matchAll(ofMonth)) {
    const wanted = Number(match.groups?.['day'] ?? match.groups?.['number'] ?? match.groups?.['number2'] ?? match.groups?.['number3']);
    const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
    const next = nextOf(wanted, year, month - 1 + (wanted < date ? 1 : 0));
    if (next) found.push(factOf('date', next, match[0], match.index));
  }
  for (const match of text.matchAll(near)) {
    const told = match[0].toLowerCase();
    const shift = Object.entries(shifts).find(([begins]) => told.startsWith(begins))?.[1] ?? 0;
    found.push(factOf('date', iso(today, shift), match[0], match.index));
  }
  return found;
}
