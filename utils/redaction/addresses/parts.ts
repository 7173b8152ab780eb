import type { Reading } from '../reading';
import { isPlace } from '../names';
import { doorCodes } from './door-codes';
import { pieceReader } from './pieces';
import * as words from './words';

export type PartKind =
  | 'index'
  | 'country'
  | 'region'
  | 'settlement'
  | 'street'
  | 'bare'
  | 'house'
  | 'building'
  | 'flat'
  | 'entrance'
  | 'floor'
  | 'intercom';

/** A part of an address: pieces `from` to `to`, both of them in it. */
export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

/** Reads parts of Russian addresses piece by piece; every look is bounded, so a text is read in linear time. */
export function partReader(reading: Reading) {
  const { at, isMark, joined, isCapital, sameLine, afterWord, number } = pieceReader(reading);
  const isMarker = (norm: string) =>
    words.street.has(norm) ||
    words.house.has(norm) ||
    words.flat.has(norm) ||
    words.building.has(norm) ||
    words.entrance.has(norm) ||
    words.floor.has(norm) ||
    words.intercom.has(norm);

  /** Last piece of a name of one to four words: «Большая Полянка», «8 Марта», «50 лет Октября», «А. С. Пушкина», «3-я Парковая». */
  function name(index: number, lower: boolean): number | undefined {
    let last = index - 1;
    let count = 0;
    if (isMark(index, '«') || isMark(index, '"')) {
      for (let next = index + 1; next < index + 6; next++) if (isMark(next, '»') || (next > index + 1 && isMark(next, '"'))) return next;
      return undefined;
    }
    for (let next = index; count < 4;) {
      const piece = at(next);
      if (next > index && !sameLine(next - 1)) break;
      // «ул. 1905 года»
      if (piece.kind === 'number' && piece.text.length === 4 && count === 0 && at(next + 1).norm === 'года')
        return isMark(next + 2, ',') || words.house.has(at(next + 2).norm) ? next + 1 : undefined;
      if (piece.kind === 'number' && piece.text.length <= 3 && count === 0) {
        if (isMark(next + 1, '-') && at(next + 2).kind === 'word' && joined(next) && joined(next + 1)) {
          last = next + 2;
        } else if (
          /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|лет|летия|линия|парковая)$/.test(
            at(next + 1).norm,
          )
        )
          last = next + 1;
        else if (/^(?:я|й|ая|ый|ой|го|ий|летия|лет)$/.test(at(next + 1).norm) && joined(next)) last = next + 1;
        // «ул. 26 Бакинских Комиссаров», «ул. 2 Советская»
        else if (words.street.has(at(isMark(next - 1, '.') ? next - 2 : next - 1).norm) && words.countedStreet.test(at(next + 1).text))
          last = next + 1;
        else break;
        next = last + 1;
        count++;
        continue;
      }
      // «Петра 1-го»
      if (piece.kind === 'number' && count === 1 && isMark(next + 1, '-') && joined(next) && /^(?:го|й|ой)$/.test(at(next + 2).norm))
        return next + 2;
      if (piece.kind !== 'word' || piece.norm.length > 25) break;
      const initial = piece.text.length <= 2 && isMark(next + 1, '.') && joined(next) && isCapital(next) && at(next + 2).kind === 'word';
      if (!initial && isMarker(piece.norm) && !(count === 0 && isCapital(next) && piece.norm.length > 3)) break;
      if (!lower && !isCapital(next) && !/^(?:и|им|имени|лет|марта|мая|октября|января|летия|на|года)$/.test(piece.norm)) break;
      if (words.between.test(piece.norm) && !(piece.norm === 'и' && isCapital(next + 1))) break;
      last =
        initial || (/^(?:им|акад|ген|марш|адм|проф|б|м|бол|мал|нов|стар|верх|ниж|св|ст|сев|юж)$/.test(piece.norm) && isMark(next + 1, '.'))
          ? next + 1
          : next;
      next = last + 1;
      count++;
      if (at(next).kind === 'mark' && isMark(next, '-') && isCapital(next + 1)) next++;
    }
    return last >= index ? last : undefined;
  }

  const found = (kind: PartKind, from: number, to: number | undefined): Part | undefined =>
    to === undefined ? undefined : { kind, from, to };

  function streetFirst(index: number): Part | undefined {
    const norm = at(index).norm;
    if (!words.street.has(norm)) return undefined;
    const next = afterWord(index);
    const dotted = next === index + 2;
    if (!sameLine(next - 1)) return undefined;
    // «на Московском шоссе. Моя машина»: the full stop of a sentence.
    if (dotted && words.wholeStreet.test(norm)) return undefined;
    if (words.looseStreet.has(norm) && !dotted && !isCapital(next) && at(next).kind !== 'number') return undefined;
    if (/^(?:мкр|мкрн|м-н|мкр-н|микрорайон[A-Za-zÀ-ӿḀ-ỿ]*|квартал[A-Za-zÀ-ӿḀ-ỿ]*|кв-л)$/u.test(norm) && at(next).kind === 'number')
      return found('street', index, number(next, 3));
    // «по улице Гагарина относится»: after a capital words in small letters belong to it before a house alone.
    const [strict, loose] = [isCapital(next) ? name(next, false) : undefined, name(next, true)];
    const past = loose === undefined ? next : isMark(loose + 1, ',') ? loose + 2 : loose + 1;
    const housed = number(past) !== undefined || marked(past, 'house', words.house) !== undefined;
    return found('street', index, strict !== undefined && !housed ? strict : loose);
  }

  function streetLast(index: number, lower = false): Part | undefined {
    const norm = at(index).norm;
    if (words.cues.has(norm) || words.flat.has(norm) || words.house.has(norm)) return undefined;
    if (!isCapital(index) && at(index).kind !== 'number' && !(lower && at(index).norm.length > 4)) return undefined;
    let last = index;
    if (at(index).kind === 'number') {
      if (!isMark(index + 1, '-') || at(index + 2).kind !== 'word') return undefined;
      last = index + 2;
    }
    const ordered = last > index && /^(?:я|й|ая|ый|ой)$/.test(at(last).norm);
    for (let more = 0; more < 3; more++) {
      const next = last + 1;
      if (!sameLine(last)) return undefined;
      if (
        words.street.has(at(next).norm) &&
        (ordered || /(?:ий|ый|ой|ая|яя|ое|ее|ом|ем|ого|ую)$/.test(at(last).norm) || isMark(next + 1, '.'))
      ) {
        if (isCapital(next) && at(next).text.length > 3 && at(next).text !== at(next).text.toUpperCase()) return undefined;
        const to = isMark(next + 1, '.') && joined(next) && at(next).text.length <= 5 ? next + 1 : next;
        return { kind: 'street', from: index, to };
      }
      if (at(next).kind !== 'word' || (isCapital(index) && !isCapital(next))) return undefined;
      last = next;
    }
    return undefined;
  }

  /** «г.о. Балашиха», «с.п. Ильинское», «городской округ Химки»: the piece after a mark of two letters or words. */
  function twofold(index: number): number | undefined {
    if (
      /^(?:городско|муниципальн|сельско)[A-Za-zÀ-ӿḀ-ỿ]+$/u.test(at(index).norm) &&
      /^(?:округ|поселени)[A-Za-zÀ-ӿḀ-ỿ]*$/u.test(at(index + 1).norm) &&
      isCapital(index + 2)
    )
      return index + 2;
    const whole = `${at(index).norm}${at(index + 1).text}${at(index + 2).norm}`;
    return /^(?:г|м|с|п|ж|р|к)\.(?:о|п|т|к|н)$/u.test(whole) && isMark(index + 3, '.') && isCapital(index + 4) ? index + 4 : undefined;
  }

  /** «ромашка-2»: a name that goes on with a number. */
  function numbered(last: number): number {
    return isMark(last + 1, '-') && joined(last) && joined(last + 1) && at(last + 2).kind === 'number' && at(last + 2).text.length <= 2
      ? last + 2
      : last;
  }

  function settlement(index: number): Part | undefined {
    const norm = at(index).norm;
    const double = twofold(index);
    if (double === undefined && !words.settlement.has(norm)) return undefined;
    const next = double ?? afterWord(index);
    if (!sameLine(next - 1)) return undefined;
    const dotted = double !== undefined || next === index + 2;
    const garden = /^(?:снт|днт|днп|тсн)$/.test(norm);
    const quoted = isMark(next, '«') || isMark(next, '"');
    if (!quoted && !isCapital(next) && !(isPlace(at(next).norm) && at(next).kind === 'word')) {
      const village = words.village.test(norm) && words.villageName.test(at(next).norm);
      if (!(dotted || garden || village) || norm.length === 1 || at(next).kind !== 'word') return undefined;
    }
    if (words.looseSettlement.has(norm) && norm !== 'тсн' && !dotted && !isPlace(at(next).norm) && (norm.length > 1 || norm !== 'г'))
      return undefined;
    const last = name(next, (garden || isPlace(at(next).norm)) && !isCapital(next));
    if (last === undefined) return undefined;
    // In lower case a place is one word, two where the dictionary has both.
    if (!isCapital(next) && at(next).kind === 'word')
      return {
        kind: 'settlement',
        from: index,
        to: numbered(isPlace(at(next + 1).norm) && !words.street.has(at(next + 1).norm) ? next + 1 : next),
      };
    return { kind: 'settlement', from: index, to: numbered(last) };
  }

  function region(index: number): Part | undefined {
    const norm = at(index).norm;
    if (words.regionLetters.has(norm) && at(index).text === at(index).text.toUpperCase() && isMark(index + 1, ','))
      return { kind: 'region', from: index, to: index };
    if (words.republic.has(norm)) return found('region', index, name(afterWord(index), false));
    for (let last = index; last < index + 3; last++) {
      if (at(last).kind !== 'word' || !sameLine(last)) return undefined;
      const next = last + 1;
      if (last > index && !/(?:ая|ой|ий|ого|ом|ый|ую)$/.test(at(index).norm)) return undefined;
      if (words.region.has(at(next).norm) && /(?:ая|ой|ий|ого|ом|ый|ую|кая|ской|-югра)$/.test(at(last).norm))
        return { kind: 'region', from: index, to: isMark(next + 1, '.') && joined(next) ? next + 1 : next };
    }
    return undefined;
  }

  function marked(index: number, kind: PartKind, set: ReadonlySet<string>, longest = 4): Part | undefined {
    if (!set.has(at(index).norm)) return undefined;
    const next = afterWord(index);
    const colon = isMark(next, ':') || isMark(next, '-') ? next + 1 : next;
    const last = number(colon, longest);
    if (last !== undefined) return { kind, from: index, to: last };
    // «ул. Мира, 61, общежитие, комн. 408»
    if (kind === 'building' && /^общежити[еи]$/.test(at(index).norm) && isMark(index + 1, ',') && words.flat.has(at(index + 2).norm))
      return { kind, from: index, to: index };
    if (
      kind === 'building' &&
      /^[А-Яа-я]$/u.test(at(next).text) &&
      /^(?:лит|литер|литера|корп|корпус|стр|строение|секция|блок)$/.test(at(index).norm)
    )
      return { kind, from: index, to: next };
    return undefined;
  }

  /** «2 подъезд», «5-й этаж», «3 эт.» */
  function counted(index: number, kind: PartKind, set: ReadonlySet<string>): Part | undefined {
    const said = at(index).kind === 'word' && words.ordinal.test(at(index).norm);
    if (!said && (at(index).kind !== 'number' || at(index).text.length > 2)) return undefined;
    let next = index + 1;
    if (isMark(next, '-') && joined(index) && /^(?:й|ый|ом|ем|м|я|ая)$/.test(at(next + 1).norm)) next += 2;
    else if (/^(?:й|ый|ой|ий|ом|м)$/.test(at(next).norm)) next += 1;
    if (!set.has(at(next).norm)) return undefined;
    return { kind, from: index, to: isMark(next + 1, '.') && at(next).text.length <= 3 && joined(next) ? next + 1 : next };
  }

  const { code, doorCode } = doorCodes({ at, isMark, joined, sameLine });

  return {
    at,
    isMark,
    isCapital,
    sameLine,
    joined,
    name,
    number,
    streetFirst,
    streetLast,
    settlement,
    region,
    marked,
    counted,
    code,
    doorCode,
  };
}

export type PartReader = ReturnType<typeof partReader>;
