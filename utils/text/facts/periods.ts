import { numeralWords } from '../numeral-words';
import { type Fact, factOf } from './fact';
import { isPast } from './weekdays';

const count = String.raw`\d{1,3}|пар[ау]|дв[ае]|дву?х|три|тр[её]х|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|восьми|девят[ьи]|десят[ьи]|полтора|a few|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen`;
const unit = String.raw`(?:рабоч\p{L}+ |календарн\p{L}+ |working |business |calendar )?(?<unit>день|дн(?:я|ей)|сут(?:ок|ки)|недел[юиь]|месяц(?:а|ев)?|год(?:а)?|days?|weeks?|months?|years?|fortnight)`;
/** «через две недели», "in three weeks": a day to come. A term («в течение 10 дней», "within 14 days") names none. */
const ahead = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<!чем )через|in)\s(?:(?<count>${count})\s)?${unit}(?![\p{L}])(?!\s(?:после|от|с момента|after|since)(?![\p{L}]))`,
  'giu',
);
const span = String.raw`недел\p{L}{1,2}|месяц\p{L}{0,2}|выходн\p{L}+|квартал\p{L}{0,2}`;
/** «на прошлой неделе», «следующий месяц»; «на этой неделе», «в этом году» tell no day from another. */
const russian = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:в|во|на|с|со|до|за|к|по)\s)?(?<which>позапрошл|прошл|минувш|следующ|ближайш|будущ)(?:\p{L}{1,3})\s(?:${span})(?![\p{L}])`,
  'giu',
);
const english =
  /(?<![\p{L}])(?<which>last|next|coming|(?:the )?following|(?:the )?previous)\s(?:week(?:end)?|month|quarter)(?![\p{L}]|['’]s)/giu;
/** «до конца месяца», "by the end of the week". */
const ends =
  /(?<![\p{L}])(?:(?:до|к|в|на|под)\s)?(?:самого\s|самый\s)?кон(?:ца|цу|це|ец)\s(?:дня|недели|месяца|года|квартала|лета)(?![\p{L}])|(?<![\p{L}])(?:by|until|till|before|at) (?:the )?end of (?:the |this )?(?:day|week|month|year|quarter)(?![\p{L}])/giu;
const counts: Readonly<Record<string, number>> = { ...numeralWords, пара: 2, пару: 2, двух: 2, трех: 3, четырех: 4, a: 1, an: 1 };

const iso = (today: string, days: number): string => {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/**
 * Weeks, months and days told from today: «на прошлой неделе», «через десять дней», "in three weeks". What is counted has its
 * day, a longer time only its words.
 * @param today ISO date from which they are counted
 */
export function periodsIn(text: string, today: string): Fact[] {
  const found: Fact[] = [];
  for (const match of text.matchAll(ahead)) {
    const { count: many, unit: of = '' } = match.groups ?? {};
    if (many === undefined && /^(?:дн|сут|days|weeks|months|years?)/iu.test(of)) continue;
    // "Paid out in four days", «сдох через неделю»: how long it took.
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (
      /^in/iu.test(match[0]) ? isPast(text, match.index) : /(?:\p{L}л(?:а|о|и|ся|ась|ось|ись)?|сдох|умер|погас|прот[её]к)\s$/u.test(before)
    )
      continue;
    const word = (many ?? '1').toLowerCase().replaceAll('ё', 'е');
    const times = counts[word] ?? counts[word.replace(/и$/u, 'ь')] ?? Number(word);
    const days = /^(?:нед|week)/iu.test(of)
      ? 7
      : /^fort/iu.test(of)
        ? 14
        : /^(?:мес|month)/iu.test(of)
          ? 30
          : /^(?:год|year)/iu.test(of)
            ? 365
            : 1;
    const end = Number.isNaN(times) ? match[0].toLowerCase() : iso(today, times * days);
    found.push(factOf('date', end, match[0], match.index));
  }
  for (const pattern of [russian, english, ends])
    for (const match of text.matchAll(pattern)) found.push(factOf('date', match[0].toLowerCase(), match[0], match.index));
  return found;
}
