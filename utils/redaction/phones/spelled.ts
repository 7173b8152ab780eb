import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const units: Readonly<Record<string, number>> = {
  ноль: 0,
  нуль: 0,
  один: 1,
  одна: 1,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  одиннадцать: 11,
  двенадцать: 12,
  тринадцать: 13,
  четырнадцать: 14,
  пятнадцать: 15,
  шестнадцать: 16,
  семнадцать: 17,
  восемнадцать: 18,
  девятнадцать: 19,
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  шестьдесят: 60,
  семьдесят: 70,
  восемьдесят: 80,
  девяносто: 90,
  сто: 100,
  двести: 200,
  триста: 300,
  четыреста: 400,
  пятьсот: 500,
  шестьсот: 600,
  семьсот: 700,
  восемьсот: 800,
  девятьсот: 900,
  zero: 0,
  oh: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

/** Digits of a row of numerals: «девятьсот шестнадцать» is one group, 916; «сорок пять» is 45. */
function dial(numbers: readonly number[]): string {
  let digits = '';
  let group = -1;
  let floor = 1000;
  for (const number of numbers) {
    const size = number >= 100 ? 100 : number >= 20 ? 10 : number >= 10 ? 5 : 1;
    if (group >= 0 && size < floor && floor > 5 && number > 0) group += number;
    else {
      if (group >= 0) digits += String(group);
      group = number;
    }
    floor = number === 0 ? 1 : size;
  }
  return group >= 0 ? digits + String(group) : digits;
}

/** Phones written out in words, «плюс семь девятьсот…». */
export function spelledPhones({ pieces }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const numbers: number[] = [];
    let last = at;
    for (let next = at; next < pieces.length && next < at + 40; next++) {
      const piece = pieces[next];
      if (piece === undefined) break;
      const value = piece.kind === 'word' ? units[piece.norm] : undefined;
      if (value !== undefined) {
        numbers.push(value);
        last = next;
      } else if (piece.kind !== 'mark' || !/^[-,+]$/.test(piece.text) || numbers.length === 0) break;
    }
    const digits = numbers.length >= 5 ? dial(numbers) : '';
    const [opening, closing] = [pieces[at], pieces[last]];
    if (opening !== undefined && closing !== undefined && /^(?:[78]?9\d{9}|[78][348]\d{9}|[2-9]\d{2}[2-9]\d{6})$/.test(digits)) {
      found.push({ start: opening.start, end: closing.end, score: 0.85, evidence: 'context', because: digits.slice(0, 2) });
    }
    at = Math.max(at, last);
  }
  return found;
}
