import { type Paragraph, perParagraph, type Sentence } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import { hasMatch } from '../draft/small';

const months = 'январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const count = String.raw`(?:\d+(?:[,.–-]\d+)?|од[a-zа-яё]+|дв[a-zа-яё]+|тр[её][a-zа-яё]+|четыр[a-zа-яё]+|пят[a-zа-яё]+|шест[a-zа-яё]+|сем[a-zа-яё]+|восьм[a-zа-яё]+|девят[a-zа-яё]+|десят[a-zа-яё]+|полутора|полтора|получаса?|нескольк[a-zа-яё]+|пары|пару)`;
const unit = String.raw`(?:рабоч[a-zа-яё]+ |календарн[a-zа-яё]+ |банковск[a-zа-яё]+ |ближайш[a-zа-яё]+ )*(?:час[a-zа-яё]*|минут[a-zа-яё]*|дн[a-zа-яё]{1,3}|день|сут[a-zа-яё]+|недел[a-zа-яё]+|месяц[a-zа-яё]*|секунд[a-zа-яё]*)`;
const russian = new RegExp(
  String.raw`(?<![a-zа-яё])(?:\d{1,2}(?:-?го)? (?:${months})[a-zа-яё]*|\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?!\d)|\d{1,2}[:.]\d{2}(?!\d)|(?:до|к|с|после|в) \d{1,2} (?:час|утра|вечера|дня)[a-zа-яё]*|(?<!не )сегодня|(?<!не сегодня[ -])завтра|послезавтра|${count} ${unit}|(?:через|за|в течение|в пределах|не позднее) ?(?:${count} )?${unit}|(?:до конца|в течение|в конце|в начале|к концу|в середине) (?:${count} |эт[a-zа-яё]+ |текущ[a-zа-яё]+ |следующ[a-zа-яё]+ |рабоч[a-zа-яё]+ )*(?:дня|недели|месяца|смены|час[a-zа-яё]*|года|суток|${months})[a-zа-яё]*|(?:в|во|до|к|ко|со?) (?:эт[a-zа-яё]+ |следующ[a-zа-яё]+ |ближайш[a-zа-яё]+ )?(?:понедельник|вторник|сред[уеы]|четверг|пятниц|суббот|воскресень)[a-zа-яё]*|на (?:эт|следующ|текущ)[a-zа-яё]+ неделе|в (?:${months})[a-zа-яё]*|(?:утром|вечером|днем|ночью)|(?:с|до) (?:утра|вечера|обеда|полудня|полуночи)|в полдень|круглосуточно)(?![a-zа-яё])`,
  'iu',
);
const english =
  /(?<![a-zа-яё\d])(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? \d{1,2}|may \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}\/\d{1,2}|\d{4}-\d\d-\d\d|noon|midnight|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:within|in|after|next|every|over the next|for) (?:the next |about |around |up to |another )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+(?:[-–]\d+)?)[ -](?:to (?:two|three|four|five|six|seven|ten|\d+) )?(?:(?:business|working|calendar) )?(?:second|minute|hour|day|week|month)s?|(?:\d+(?:[-–]\d+)?|one|two|three|four|five|six|seven|ten) (?:(?:business|working|calendar) )?(?:minute|hour|day|week|month)s?|(?:this|next) (?:week|month|morning|afternoon|evening)|end of (?:the )?(?:day|week|month|business)|close of business|eod)(?![a-zа-яё\d])/iu;

/** Whether a piece of text names a day, an hour or a term. Reads shadow text. */
export function namesTime(shadow: string): boolean {
  return hasMatch(shadow, russian) || hasMatch(shadow, english);
}

const told = /(?<![а-яё])[а-яё]{2,}(?:[аиеыо]л|[аиеыу]л[аои])(?:ся|сь)?(?![а-яё])/iu;
const ahead = /(?<![а-яё])(?:буд(?:у|ем|ет|ут)|[а-яё]{3,}(?:[её]м|им|[её]т|ит|ут|ют|ат|ят)(?:ся)?)(?![а-яё])/iu;

const toldInEnglish =
  /(?<![a-z])(?:(?:you|we|i|they|he|she|it|which|who)(?: [a-z]+ly)? (?:[a-z]{2,}ed|got|paid|sent|bought|left|came|went|took|wrote|made|spoke|rang|told|gave|had)|was|were)(?![a-z])/iu;
const aheadInEnglish = /(?<![a-z])(?:will|shall|should|can|could|may|might|going to|due|until|till|by)(?![a-z])|'ll(?![a-z])/iu;

/** A sentence without its clauses that only tell of what has been: «заявку приняли сегодня в 18:05, …». */
const openClauses = (said: string): string =>
  said
    .split(/(?<=[,;:—–])\s/u)
    .filter((clause) => (!told.test(clause) || ahead.test(clause)) && (!toldInEnglish.test(clause) || aheadInEnglish.test(clause)))
    .join(' ');

/** Whether the sentence or the one after it in the paragraph names a time. */
export function timeNear(paragraph: Paragraph, sentence: Sentence): boolean {
  const next = paragraph.sentences[paragraph.sentences.indexOf(sentence) + 1];
  const after = next ? paragraph.shadow.slice(next.start, next.end) : '';
  return namesTime(openClauses(paragraph.shadow.slice(sentence.start, sentence.end))) || namesTime(openClauses(after));
}

const inParagraph = perParagraph(({ shadow }) => namesTime(shadow));

/** Whether any of the paragraphs names a time. */
export const timeAnywhere = (paragraphs: readonly Placed[]): boolean => paragraphs.some(({ paragraph }) => inParagraph(paragraph));
