import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { isPatronymic, isPlace } from '../names';
import { isTownLast, isWhole, villageHouse } from './ends';
import { isBuilt, isHouseAndFlat } from './houses';
import { inTitle } from './in-title';
import { nextNumbers } from './next-numbers';
import { type Part, partReader } from './parts';
import * as words from './words';

/** Parts of one address at most. */
const longest = 14;
/** Words and marks before its first number at most: prose without one is no address. */
const before = 24;

/** Postal addresses by a grammar of their parts, in any order, to the last one that is there. */
export function russianAddresses(reading: Reading): readonly Candidate[] {
  const { pieces, text } = reading;
  const read = partReader(reading);
  const { at, isMark, isCapital, sameLine, joined, number } = read;
  let cueAt = -9;

  /** The parts that come before a house. */
  function placeAt(index: number, chain: readonly Part[]): Part | undefined {
    const piece = at(index);
    if (piece.kind === 'number') {
      if (/^[1-6]\d{5}$/.test(piece.text) && !joined(index - 1)) return { kind: 'index', from: index, to: index };
      return read.streetLast(index) ?? undefined;
    }
    if (piece.kind !== 'word') return undefined;
    const small = chain.some(({ kind }) => kind === 'settlement' || kind === 'index') || index - cueAt <= 2;
    const street = read.streetFirst(index) ?? read.streetLast(index, small);
    if (street !== undefined) return street;
    const other = read.settlement(index) ?? read.region(index);
    if (other !== undefined) return other;
    if (words.country.has(piece.norm)) return { kind: 'country', from: index, to: index };
    // «в 04:17 мск»: the time of a place.
    if (piece.norm === 'мск' && at(index - 1).kind === 'number') return undefined;
    return barePlace(index, chain);
  }

  function built(index: number): boolean {
    const end = number(index);
    return end !== undefined && isBuilt(text.slice(at(index).start, at(end).end));
  }

  /** A bare street with its house and flat: «71а-12», «4-2». */
  function withFlat(index: number): boolean {
    const end = at(bareStreet(index, false)?.to ?? -1).end;
    return end > 0 && isHouseAndFlat(text.slice(end, end + 16));
  }

  /** A town without its «г.»: a known one, or any where the chain or a word before says that an address goes on. */
  function barePlace(index: number, chain: readonly Part[]): Part | undefined {
    // «Адрес Кирова шестнадцать», «выдан ОВД Якиманка 772-018»: a label and an office are no towns.
    if (words.cues.has(at(index).norm) || words.office.test(at(index).norm)) return undefined;
    const known =
      isPlace(at(index).norm) ||
      words.towns.has(at(index).norm) ||
      /^[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ]+-(?:на-)?[A-ZÀ-ÞĀ-ŽЀ-Я]/u.test(at(index).text) ||
      (isCapital(index) && isCapital(index + 1) && isPlace(at(index + 1).norm));
    if (isTownLast(read, index, chain)) return { kind: 'settlement', from: index, to: index };
    const led = chain.length > 0 || (isMark(index - 1, ':') && index - cueAt <= 2);
    // «на Уралмаше, Ильича 71а-12»: a part of a town that no list has, before a street that needs no word of its own.
    const part =
      isCapital(index) &&
      isMark(index + 1, ',') &&
      ((/^(?:на|в|во)$/.test(at(index - 1).norm) && withFlat(index + 2)) ||
        (isCapital(index + 2) && words.streetLike.test(at(index + 2).norm) && built(index + 3)));
    if (!known && !part && !(led && isCapital(index))) return undefined;
    const to =
      isCapital(index) &&
      isCapital(index + 1) &&
      sameLine(index) &&
      (isPlace(at(index + 1).norm) || isMark(index + 2, ',')) &&
      !words.street.has(at(index + 1).norm)
        ? index + 1
        : index;
    const found: Part = { kind: 'settlement', from: index, to };
    // A street or another part has to follow, marked or bare.
    // «в Пскове на Рижском проспекте»
    const next = isMark(to + 1, ',') || (at(to + 1).norm === 'на' && isPlace(at(index).norm)) ? to + 2 : to + 1;
    const after =
      read.marked(next, 'building', words.building) ??
      read.marked(next, 'house', words.house) ??
      read.streetFirst(next) ??
      read.streetLast(next, isPlace(at(index).norm) || words.towns.has(at(index).norm)) ??
      read.settlement(next) ??
      read.region(next) ??
      bareStreet(next, true);
    return after === undefined ? undefined : found;
  }

  /** «Ленина 5-12», «Тверская 69», «50 лет Октября, 50»: a street without its «ул.», by what stands around it. */
  function bareStreet(index: number, led: boolean): Part | undefined {
    if (!isCapital(index) && at(index).kind !== 'number' && !led) return undefined;
    if (words.isNoStreet(at(index).norm) || words.office.test(at(index - 1).norm)) return undefined;
    const named = read.name(index, led && !isCapital(index));
    if (named === undefined || named - index > 5) return undefined;
    // «Давыдовский-2, дом 17»: the second part of a district.
    const second = isMark(named + 1, '-') && joined(named) && /^\d{1,2}$/.test(at(named + 2).text) && isMark(named + 3, ',');
    const to = second && read.marked(named + 4, 'house', words.house) !== undefined ? named + 2 : named;
    if (at(index).kind === 'number' && words.afterDay.test(at(to).norm)) return undefined;
    // «Когда: 8 марта, 10-12»: a street of that name has its capital.
    if (at(index).kind === 'number' && !led && at(to).text === at(to).norm) return undefined;
    for (let word = index; word <= to; word++)
      if (isPatronymic(at(word).norm) && !(word === index && to === index && at(word).norm === 'ильича')) return undefined;
    const last = at(named).norm;
    // «Химиков 77 корпус А»: people in the genitive only where more of an address follows.
    const many = /(?:ов|ев)$/.test(last) && (words.building.has(at(named + 2).norm) || words.flat.has(at(named + 2).norm));
    if (at(named).kind === 'word' && !many && !/(?:а|я|ой|ую|юю|ая|яя|ого|его|ий|ый|ых|их|ей|ки|ка|ы|и|е)$/.test(last)) return undefined;
    if (!isCapital(named) && /(?:[аиеяуоы]л(?:а|о|и)|[аиея]ть)$/.test(last)) return undefined;
    const next = isMark(to + 1, ',') ? to + 2 : to + 1;
    if (!sameLine(next - 1)) return undefined;
    const house = read.marked(next, 'house', words.house);
    // «Наиля, участок № 3» signs for a part of a clinic.
    if (!led && /^(?:участок|уч)$/.test(at(next).norm)) return undefined;
    const end = house?.to ?? number(next);
    if (end === undefined) return undefined;
    const flat =
      isMark(end + 1, '-') && joined(end) && number(end + 2) !== undefined && !(isMark(end + 3, '.') && at(end + 4).kind === 'number');
    const after = isMark(end + 1, ',') ? end + 2 : end + 1;
    const [low, high] = [Number(at(end).text), Number(at(end + 2).text)];
    // «Бирка 0044-18»: no house or flat begins with a nought.
    if (at(end).text.startsWith('0') || (flat && at(end + 2).text.startsWith('0'))) return undefined;
    // «Юла 5-10 объявлений»: from so many to so many, of what is named right after.
    if (!led && flat && low < high && high <= low * 2 && /^\p{Ll}{4}/u.test(at(end + 3).text) && !words.streetLike.test(last))
      return undefined;
    const flatWord =
      read.marked(after, 'flat', words.flat, 5) ??
      read.marked(after, 'building', words.building) ??
      read.counted(after, 'entrance', words.entrance);
    const past = flat ? (number(end + 2) ?? end) : end;
    if (words.measured.has(at(past + 1).norm) && house === undefined) return undefined;
    // «до Дубнинской, 12к1»: no other thing is numbered so.
    const sure = isCapital(index) && /(?:ая|ой|ую)$/.test(last) && built(next);
    return led || flat || flatWord !== undefined || house !== undefined || sure ? { kind: 'bare', from: index, to } : undefined;
  }

  /** «дома 12 по ул. Грибоедова»: the house before its street. */
  function houseFirst(index: number, chain: readonly Part[]): Part | undefined {
    const house = chain.length === 0 ? read.marked(index, 'house', words.house) : undefined;
    return house !== undefined && /^(?:по|на)$/.test(at(house.to + 1).norm) && read.streetFirst(house.to + 2) !== undefined
      ? house
      : undefined;
  }

  function numbered(index: number, chain: readonly Part[]): Part | undefined {
    const last = chain.at(-1)?.kind ?? 'index';
    const placed = chain.some(({ kind }) => kind === 'street' || kind === 'bare' || kind === 'settlement');
    if (!placed) return houseFirst(index, chain);
    const explicit =
      read.marked(index, 'house', words.house) ??
      read.marked(index, 'building', words.building) ??
      read.marked(index, 'flat', words.flat, 5) ??
      read.marked(index, 'entrance', words.entrance, 2) ??
      read.marked(index, 'floor', words.floor, 2) ??
      read.counted(index, 'entrance', words.entrance) ??
      read.counted(index, 'floor', words.floor) ??
      read.code(index) ??
      (chain.some(({ kind }) => kind === 'flat' || kind === 'entrance') ? read.doorCode(index) : undefined) ??
      villageHouse(read, index, chain);
    if (explicit !== undefined) return explicit;
    const housed = last === 'house' || last === 'building';
    const unflatted = chain.every(({ kind }) => kind !== 'flat');
    if (last === 'street' || last === 'bare') {
      const to = number(index);
      // «Горячая линия 8 800»: a number that goes on is no house.
      if (to !== undefined && at(to + 1).kind === 'number' && at(to + 1).start - at(to).end === 1) return undefined;
      return to === undefined || (words.measured.has(at(to + 1).norm) && sameLine(to)) ? undefined : { kind: 'house', from: index, to };
    }
    // «5-12» after the house, or «5, 12»: the flat.
    if (housed && isMark(index, '-') && joined(index - 1) && joined(index)) {
      const to = number(index + 1);
      return to === undefined ? undefined : { kind: 'flat', from: index, to };
    }
    // «ул. Софьи Перовской 11 — 40»
    if (housed && unflatted && (isMark(index, '—') || isMark(index, '-')) && sameLine(index - 1)) {
      const to = at(index + 1).kind === 'number' ? number(index + 1) : undefined;
      const ends = to !== undefined && (/^[.,;)]?$/.test(at(to + 1).text) || !sameLine(to));
      if (ends) return { kind: 'flat', from: index, to };
    }
    if (housed && unflatted && isMark(index - 1, ',')) {
      const to = number(index);
      const closes = to !== undefined && (isMark(to + 1, '.') || isMark(to + 1, ',') || at(to + 1).text === '' || !sameLine(to));
      return to !== undefined && closes ? { kind: 'flat', from: index, to } : undefined;
    }
    return undefined;
  }

  function following(index: number, chain: readonly Part[]): { readonly part: Part; readonly at: number } | undefined {
    let place = index;
    if (chain.length > 0) {
      const marks = isMark(place, ',') || isMark(place, ';') || (isMark(place, '.') && joined(place - 1) && at(place + 1).kind === 'word');
      if (marks) place++;
      // «д. 5 (38/10), кв. 62»
      if (isMark(place, '(') && isMark(place + 2, '/') && isMark(place + 4, ')') && isMark(place + 5, ',')) place += 6;
      if (chain.at(-1)?.kind === 'region' && isMark(place, '(') && isMark(place + 2, ')') && isMark(place + 3, ',')) place += 4;
      if (isMark(place, '(')) return undefined;
      const gap = text.slice(at(index - 1).end, at(place).start);
      if (gap.includes('\n') && (!marks || /\n\s*\n/.test(gap))) return undefined;
      if (words.joining.has(at(place).norm)) place++;
    }
    // A full stop ends an address, but for a part by its own word: «ул. Ленина, 5. кв. 12».
    const stopped = chain.length > 0 && isMark(place - 1, '.') && chain.at(-1)?.to !== place - 1;
    const housed = chain.some(({ kind }) => kind === 'house' || kind === 'flat');
    // A street in lower case is believed after a town in lower case alone.
    const town = chain.at(-1);
    const small = town?.kind === 'settlement' && at(town.to).text === at(town.to).norm;
    const led = isCapital(place) || at(place).kind === 'number' ? chain.some(({ kind }) => kind !== 'index') || place - cueAt <= 2 : small;
    const tail = numbered(place, chain);
    if (stopped && tail !== undefined && !['house', 'building', 'flat'].includes(tail.kind)) return undefined;
    const part = tail ?? (stopped ? undefined : (placeAt(place, chain) ?? (housed ? undefined : bareStreet(place, led))));
    return part === undefined ? undefined : { part, at: part.to + 1 };
  }

  function chainFrom(index: number): readonly Part[] {
    const chain: Part[] = [];
    for (let step = following(index, chain); step !== undefined && chain.length < longest; step = following(step.at, chain))
      chain.push(step.part);
    return chain;
  }

  const found: Candidate[] = [];
  const nextNumber = nextNumbers(pieces);
  for (let index = 0; index < pieces.length; index++) {
    const piece = at(index);
    if (piece.kind === 'mark') continue;
    if (piece.kind === 'word' && (words.cues.has(piece.norm) || words.entrance.has(piece.norm))) cueAt = index;
    if ((nextNumber[index] ?? 0) - index > before) continue;
    if (index - cueAt > 2 && piece.kind === 'word' && !isCapital(index) && !words.canBegin(piece.norm)) continue;
    const chain = chainFrom(index);
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (!isWhole(read, chain)) {
      // Parts without end: not looked at again from each of them.
      if (chain.length >= longest) index = last.to;
      continue;
    }
    // «место жительства Омская область»: labels stand before an address, not in it.
    let from = first.from;
    while (from < first.to && (words.cues.has(at(from).norm) || words.office.test(at(from).norm))) from++;
    if (!inTitle(text, at(from).start, at(last.to).end))
      found.push({ start: at(from).start, end: at(last.to).end, score: 0.9, evidence: 'context', because: at(from).text });
    index = last.to;
  }
  return found;
}
