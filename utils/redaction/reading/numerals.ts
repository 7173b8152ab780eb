import { numeralWords, type Span } from '../../text';
import type { Piece } from './pieces';

const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);
/** A map, for every word of a text is asked about. */
const units: ReadonlyMap<string, number> = new Map(Object.entries(numeralWords));

/** Digits said in words, or in words and figures by turns: «восемь девятьсот три 221 40 50». */
export interface Spelled extends Span {
  readonly digits: string;
}

/** Digits of a row of numerals: «девятьсот шестнадцать» is one group, 916; «сорок пять» is 45; figures stay as they are. */
function dial(numbers: readonly (number | string)[]): string {
  let digits = '';
  let group = -1;
  let floor = 1000;
  const flush = () => {
    if (group >= 0) digits += String(group);
    group = -1;
  };
  for (const number of numbers) {
    if (typeof number === 'string') {
      flush();
      digits += number;
      continue;
    }
    const size = number >= 100 ? 100 : number >= 20 ? 10 : number >= 10 ? 5 : 1;
    if (group >= 0 && size < floor && floor > 5 && number > 0 && !(size === 5 && floor === 10)) group += number;
    else {
      flush();
      group = number;
    }
    floor = number === 0 ? 1 : size;
  }
  flush();
  return digits;
}

/** Value of a numeral in lower case; undefined for any other word. */
export function numeralOf(norm: string): number | undefined {
  return units.get(norm);
}

const between = /^[-,+()]$/;
const longest = 40;

/** Rows of three numerals and figures or more with two numerals among them at least, or one that counts hundreds. */
export function numerals(pieces: readonly Piece[]): readonly Spelled[] {
  const found: Spelled[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const numbers: (number | string)[] = [];
    let [first, last, said, repeat, singles] = [at, at, 0, 1, 0];
    for (let next = at; next < pieces.length && next < at + longest; next++) {
      const piece = pieces[next];
      if (piece === undefined) break;
      // «double-oh»
      const [, turns, twice] = piece.kind === 'word' && piece.norm.includes('-') ? (/^(double|triple)-(.+)$/.exec(piece.norm) ?? []) : [];
      if (turns !== undefined) repeat = times.get(turns) ?? 1;
      const value = piece.kind === 'word' ? units.get(twice ?? piece.norm) : undefined;
      const whole = numbers.at(-1);
      // «nine hundred» is one number.
      if (piece.norm === 'hundred' && typeof whole === 'number' && whole > 0 && whole < 10) numbers[numbers.length - 1] = whole * 100;
      else if (value !== undefined) {
        said += value >= 100 ? 2 : 1;
        for (let turn = 0; turn < repeat; turn++) numbers.push(value);
      } else if (piece.kind === 'number' && piece.text.length <= 11) {
        numbers.push(piece.text);
        // «0 2 7», «2-2-0-0-7-0»: figure by figure, as it is read out.
        if (piece.text.length === 1) singles++;
      } else if (piece.kind === 'word' && times.has(piece.norm)) {
        repeat = times.get(piece.norm) ?? 1;
        continue;
      } else if (piece.kind === 'mark' && between.test(piece.text) && numbers.length > 0) continue;
      else break;
      repeat = 1;
      last = next;
    }
    if (numbers.length >= 3 && (said >= 2 || singles === numbers.length)) {
      const lead = pieces[at - 1];
      if (lead !== undefined && /^(?:плюс|plus|\+)$/.test(lead.norm)) first = at - 1;
      const [opening, closing] = [pieces[first], pieces[last]];
      if (opening !== undefined && closing !== undefined) found.push({ start: opening.start, end: closing.end, digits: dial(numbers) });
    }
    at = Math.max(at, last);
  }
  return found;
}
