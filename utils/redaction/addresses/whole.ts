import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const area = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
/** «Московская обл., Раменский г.о., »: the region and the district that an address begins with. */
const region = new RegExp(
  `(?:${area}[ ](?:обл\\.|обл|область|край|кр\\.)|Респ(?:ублика|\\.)[ ]${area}),?[ ](?:${area}[ ](?:г\\.[ ]?о\\.|м\\.[ ]?о\\.|г/о|м/о|м\\.[ ]?р-н|р-н|район|городской округ|муниципальный округ),?[ ])?$`,
  'u',
);
const district = new RegExp(`(?<![А-ЯЁа-яё])${area}[ ](?:г\\.[ ]?о\\.|м\\.[ ]?о\\.|м\\.[ ]?р-н|р-н|район),?[ ]$`, 'u');
/** «…, код калитки 4480»: what opens the door belongs to the address. */
const code =
  /^,? ?\(?(?:код(?: (?:калитки|двери|домофона|подъезда|ворот|входа))?|домофон|калитка)[ :#№]{1,2}[\dКк#*]{2,8}(?![\d.,]?\d)(?:(?<=\([^()]*)\))?/u;
/** «отчёты за III квартал сдаём в каб. 207»: a part of the year. */
const quarter =
  /(?:[IVX]{1,3}|[1-4](?:-?(?:й|го|м|му))?|перв[а-я]{2,3}|втор[а-я]{2,3}|трет[а-я]{2,3}|четв[её]рт[а-я]{2,3}|этот|прошлый|за|в|на) $/u;

/** A Russian address with its region before it and the code of its door after it; undefined for what is none. */
export function whole({ text }: Reading, one: Candidate): Candidate | undefined {
  const own = text.slice(one.start, one.end);
  if (own.startsWith('кварт') && quarter.test(text.slice(Math.max(0, one.start - 12), one.start))) return undefined;
  if (!/[а-яё]/iu.test(own)) return one;
  const before = text.slice(Math.max(0, one.start - 90), one.start);
  const led = (region.exec(before) ?? district.exec(before))?.[0].length ?? 0;
  const opened = /\d/.test(own) ? (code.exec(text.slice(one.end, one.end + 40))?.[0].length ?? 0) : 0;
  return led + opened === 0 ? one : { ...one, start: one.start - led, end: one.end + opened };
}
