import type { Span } from '../../text';
import { peopleBeside } from '../names';
import type { Reading } from '../reading';

const within = 70;
/** Nothing but a sign, a line's end or a bracket between name and date. */
const direct = /^[ ]?[,;:(|—-]?[ \t]?\n?[ \t]?$/u;
const opensItem = /[,;(|\t\n][ \t]?$/u;
const closesItem = /^[ ]?(?:г\.?(?:[ ]?р\.?)?|года?)?[ ]?(?:[,;)|\t\n.]|$)/u;
/** Between name and date: no other sentence and no other date. */
const other = /[.!?][ \n]+[A-ZА-ЯЁ]|\d[./]\d{1,2}[./]\d/u;
const signing =
  /(?:утверд|соглас|подпис|провер|исполн|принял|сдал|составил|директор|approv|sign|review|check|issued|prepared)[A-Za-zÀ-ӿ]*[ ]?[:—-]?[^:.\n]{0,24}$/iu;
const child =
  /(?<![a-zа-яё])(?:ребен|дочь|дочк|дочер|сын|внук|внучк|малыш|садик|детск|педиатр|лор|школ|класс|child|kid|son|daughter|baby|toddler|nursery|school|grandson|granddaughter)/u;
const kin = /(?:дочь|дочка|дочери|сын|сына|внук|внучка|ребенок|son|daughter)[ ,:—-]{1,3}$/u;
const latest = 2014;
const latestOfChildren = 2024;

/** Lines that hold nothing but a date with spaces: «05 11 1994». */
export const spaced = /(?<=\n[ \t]{0,4})(?:0[1-9]|[12]\d|3[01])[ ](?:0[1-9]|1[0-2])[ ](?:19[2-9]\d|20[0-2]\d)(?=[ \t]{0,4}(?:\n|$))/gu;

function longPast(value: string, last: number): boolean {
  const year = Number(/(?:19|20)\d\d/.exec(value)?.[0] ?? 0);
  return year === 0 ? /(?:[3-9]\d|0\d)$/.test(value) : year <= last;
}

/**
 * Dates long past that stand right after somebody's name of two words or more, or as an item of their own in the list that
 * the name opens: «Штейн Л. Б., 07/10/1968, наблюдался», «Ерёменко Злата Романовна, ИНН …, 6 мая 1991, работала».
 */
export function besideNames(reading: Reading, dates: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (dates.length === 0) return found;
  const last = child.test(reading.lower) ? latestOfChildren : latest;
  const old = dates.filter(({ start, end }) => longPast(reading.text.slice(start, end), last));
  if (old.length === 0) return found;
  // «Дочь Камилла 14.04.2015»: after one name where a child's word stands before it.
  const people = peopleBeside(reading).filter(
    ({ start, end }) =>
      reading.text.slice(start, end).trim().includes(' ') || kin.test(reading.lower.slice(Math.max(0, start - 12), start)),
  );
  for (const { start, end } of old) {
    const person = people.findLast((one) => one.end <= start);
    if (person === undefined || start - person.end > within) continue;
    const between = reading.text.slice(person.end, start);
    const item =
      opensItem.test(between) && closesItem.test(reading.text.slice(end, end + 12)) && !other.test(between) && !between.includes('\n\n');
    if (!(direct.test(between) || item)) continue;
    if (signing.test(reading.text.slice(Math.max(0, person.start - 50), person.start))) continue;
    found.add(start);
  }
  return found;
}
