import { type Fact, factOf } from './fact';

const months = [
  'янв|jan',
  'фев|feb',
  'мар|mar',
  'апр|apr',
  'ма[йяе]|may',
  'июн|jun',
  'июл|jul',
  'авг|aug',
  'сен|sep',
  'окт|oct',
  'ноя|nov',
  'дек|dec',
].map((month) => new RegExp(`^(?:${month})`, 'iu'));
const monthWord = String.raw`(?<month>(?:янв\p{L}*|фев\p{L}*|мар(?:т\p{L}{0,2})?|апр(?:ел\p{L}*)?|ию[нл]\p{L}{0,3}|авг(?:у\p{L}*)?|сен(?:т\p{L}*)?|окт(?:я\p{L}*)?|ноя(?:б\p{L}*)?|дек(?:аб\p{L}*)?)(?!\p{L})\.?|ма[йяе]|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?\.?|july?\.?|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?)`;
const numeric = /(?<![\d.,\p{L}]|\p{L}-)(?<day>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>\d{4}|\d{2}))?(?![\d.,]?\d)(?=[^%₽]|$)/gu;
const iso = /(?<!\d)(?<year>20\d\d|19\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu;
const dayFirst = new RegExp(
  String.raw`(?<![\d.,])(?<day>\d{1,2})(?:-?(?:го|е|th|st|nd|rd))?\s+(?:of\s+)?${monthWord}(?![\p{L}])(?! (?:Road|Street|Lane|Avenue|Close|Drive|Gardens|Court|Place|Way)(?!\p{L}))(?:,?\s*(?<year>(?:19|20)\d\d))?`,
  'giu',
);
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}])${monthWord}\s+(?<day>\d{1,2})(?:th|st|nd|rd)?(?![\d:.]\d)(?!\d)(?:,?\s*(?<year>(?:19|20)\d\d))?`,
  'giu',
);
const marked = /^(?:10\/10|5\/5)$/u;
const relative =
  /(?<![\p{L}])(?<word>позавчера|послезавтра|вчера|завтра|сегодня|yesterday|tomorrow|today|tmrw|tmrow|tmr|2moro|2morrow|tomoz|2day|yday|сёдня|седня)(?![\p{L}])/giu;
const shift: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
  yesterday: -1,
  today: 0,
  '2day': 0,
  сёдня: 0,
  седня: 0,
  yday: -1,
  tomorrow: 1,
  tmrw: 1,
  tmrow: 1,
  tmr: 1,
  tomoz: 1,
  '2moro': 1,
  '2morrow': 1,
};

/** ISO date of a day, month and year; `--MM-DD` without the year; undefined when no such day exists. */
function isoDate(day: number, month: number, year: number | undefined): string | undefined {
  const full = year === undefined ? 2024 : year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const text = date.toISOString().slice(0, 10);
  return year === undefined ? `-${text.slice(4)}` : text;
}

/**
 * Dates as written by people. Figures are read day first; a figure above 12 in the second place turns them.
 * @param today ISO date by which «вчера» is counted; without it such words are left out
 */
export function datesIn(text: string, today?: string): Fact[] {
  const found: Fact[] = [];
  const add = (match: RegExpExecArray, day: number, month: number, yearText: string | undefined): void => {
    const year = yearText === undefined ? undefined : Number(yearText);
    const value = isoDate(day, month, year) ?? (month > 12 ? isoDate(month, day, year) : undefined);
    if (value) found.push(factOf('date', value, match[0], match.index));
  };
  for (const match of text.matchAll(iso))
    add(match, Number(match.groups?.['day']), Number(match.groups?.['month']), match.groups?.['year']);
  for (const match of text.matchAll(numeric)) {
    const { day = '', month = '', year } = match.groups ?? {};
    // «4.2» is a version or a clause; a date without a year has two digits in its month.
    const clause =
      /(?:срок\p{L}*|exp(?:iry|ires?)?\.?|thru|верси\p{L}+|пункт\p{L}*|п\.|стать\p{L}+|ст\.|раздел\p{L}*|version|section|clause|v\.?|at|around|before|after|\d)\s*$/iu.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      );
    // "10/10 for distance": a mark of all that can be had.
    if (marked.test(match[0]) && !/(?:\p{L}|^)\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (year !== undefined || (month.length === 2 && !clause && (day.length === 2 || !match[0].includes('/'))))
      add(match, Number(day), Number(month), year);
  }
  for (const pattern of [dayFirst, monthFirst]) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.['month'] ?? '';
      const month = months.findIndex((each) => each.test(word)) + 1;
      add(match, Number(match.groups?.['day']), month, match.groups?.['year']);
    }
  }
  if (today === undefined) return found;
  for (const match of text.matchAll(relative)) {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + (shift[match[0].toLowerCase()] ?? 0));
    found.push(factOf('date', date.toISOString().slice(0, 10), match[0], match.index));
  }
  return found;
}
