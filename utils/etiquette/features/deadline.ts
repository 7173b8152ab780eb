import type { Paragraph, Sentence } from '../draft/paragraph';

const months = 'январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const count = String.raw`(?:\d+(?:[,.–-]\d+)?|од\p{L}+|дв\p{L}+|тр[её]\p{L}+|четыр\p{L}+|пят\p{L}+|шест\p{L}+|сем\p{L}+|восьм\p{L}+|девят\p{L}+|десят\p{L}+|полутора|полтора|получаса?|нескольк\p{L}+|пары|пару)`;
const unit = String.raw`(?:рабоч\p{L}+ |календарн\p{L}+ |банковск\p{L}+ |ближайш\p{L}+ )*(?:час\p{L}*|минут\p{L}*|дн\p{L}{1,3}|день|сут\p{L}+|недел\p{L}+|месяц\p{L}*|секунд\p{L}*)`;
const russian = new RegExp(
  String.raw`(?<!\p{L})(?:\d{1,2}(?:-?го)? (?:${months})\p{L}*|\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?!\d)|\d{1,2}[:.]\d{2}(?!\d)|(?:до|к|с|после|в) \d{1,2} (?:час|утра|вечера|дня)\p{L}*|сегодня|завтра|послезавтра|${count} ${unit}|(?:через|за|в течение|в пределах|не позднее|раз в) ?(?:${count} )?${unit}|(?:до конца|в течение|в конце|в начале|к концу|в середине) (?:${count} |эт\p{L}+ |текущ\p{L}+ |следующ\p{L}+ |рабоч\p{L}+ )*(?:дня|недели|месяца|смены|час\p{L}*|года|суток|${months})\p{L}*|(?:в|во|до|к|ко|со?) (?:эт\p{L}+ |следующ\p{L}+ |ближайш\p{L}+ )?(?:понедельник|вторник|сред[уеы]|четверг|пятниц|суббот|воскресень)\p{L}*|на (?:эт|следующ|текущ)\p{L}+ неделе|в (?:${months})\p{L}*|(?:утром|вечером|днем|ночью)|(?:с|до) (?:утра|вечера|обеда|полудня|полуночи)|в полдень|круглосуточно)(?!\p{L})`,
  'iu',
);
const english =
  /(?<![\p{L}\d])(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? \d{1,2}|may \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}\/\d{1,2}|\d{4}-\d\d-\d\d|noon|midnight|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:within|in|after|next|every|over the next|for) (?:the next |about |around |up to |another )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+(?:[-–]\d+)?)[ -](?:to (?:two|three|four|five|six|seven|ten|\d+) )?(?:(?:business|working|calendar) )?(?:second|minute|hour|day|week|month)s?|(?:\d+(?:[-–]\d+)?|one|two|three|four|five|six|seven|ten) (?:(?:business|working|calendar) )?(?:minute|hour|day|week|month)s?|(?:this|next) (?:week|month|morning|afternoon|evening)|end of (?:the )?(?:day|week|month|business)|close of business|eod)(?![\p{L}\d])/iu;

/** Whether a piece of text names a day, an hour or a term. Reads shadow text. */
export function namesTime(shadow: string): boolean {
  return russian.test(shadow) || english.test(shadow);
}

/** Whether the sentence or the one after it in the paragraph names a time. */
export function timeNear(paragraph: Paragraph, sentence: Sentence): boolean {
  const next = paragraph.sentences[paragraph.sentences.indexOf(sentence) + 1];
  return namesTime(paragraph.shadow.slice(sentence.start, next?.end ?? sentence.end));
}
