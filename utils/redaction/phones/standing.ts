import type { Span } from '../../text';
import { peopleBeside } from '../names';
import { around, nearest, type Reading, type Run, spokenOf } from '../reading';
import type { Candidate } from '../recognizer';

type Near = ReturnType<typeof around>;

/** Numbers of these kinds are as long as a phone and begin like one. */
export const otherNumbersAsLong = [
  'ORDER',
  'TRACK',
  'SKU',
  'RECEIPT',
  'FISCAL',
  'UIN',
  'KBK',
  'BARCODE',
  'TICKET',
  'CONTRACT',
  'PROMO',
  'INN',
  'SNILS',
  'BIK',
  'KPP',
  'PASSPORT',
  'FOREIGN_PASSPORT',
  'DRIVER_LICENSE',
  'OGRN',
  'CARD',
  'BANK_ACCOUNT',
  'VEHICLE_DOC',
  'LOGIN',
  'IMEI',
  'SSN',
  'AMOUNT',
];

const codes = ['OTP', 'PIN', 'CVV'];

/** What stands near a number; the words for a code speak for none of ten digits or more («телефон для смс 7927…»), those for a card for no mobile in one piece («по СБП 8916…»). */
export function nearby(reading: Reading, span: Span, { digits, shape }: Run): Near {
  const near = around(reading, span);
  if (digits.length < 10) return near;
  const mobile = shape === '11' && /^[78]9/.test(digits);
  return near.filter(({ kind }) => !codes.includes(kind) && !(mobile && kind === 'CARD'));
}

/** The end of a short line that otherwise holds a name: «Анна Ким, 9161234567». */
export function signed({ text }: Reading, { start, end }: Run): boolean {
  if (!/^[ .]*(?:[\n;|\t]|$)/u.test(text.slice(end, end + 20))) return false;
  const before = text.slice(Math.max(0, start - 80), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // In a table the name stands in the cell before: «кв. 14; Белов С. В.; 9161184072».
  const cell = /[;|\t]/.test(line) ? (/(?:^|[;|\t])([^;|\t]*[;|\t][ ]?)$/.exec(line)?.[1] ?? line).replace(/[;|\t][ ]?$/, ' ') : line;
  return /^[>\s]*(?:[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ.'-]*[\s,]{1,3}){1,4}$/u.test(cell);
}

/** «…, номер 9644078182»: a mobile right after the bare word, where nothing else claims it. */
export function justNumber(reading: Reading, { start }: Run, near: Near): boolean {
  // «поменять номер. Старый 9194407722 (утерян), новый 9194407733»
  const before = reading.lower.slice(Math.max(0, start - 110), start);
  if (/(?:старый|новый|прежний|нынешний|текущий|теперь)[ :—-]{1,3}$/u.test(before) && /(?:номер|симк|телефон)/u.test(before))
    return (
      nearest(
        near.filter((one) => one.before),
        otherNumbersAsLong,
        7,
      ) === undefined
    );
  return (
    /(?:^|[^A-Za-zÀ-ӿḀ-ỿ])номер[ \t]*[:—-]?[ \t]*$/u.test(reading.lower.slice(Math.max(0, start - 12), start)) &&
    nearest(near, otherNumbersAsLong, 7) === undefined
  );
}

/** «recipient Shauna Doyle, 087 555 0126»: parted as phones are, right after somebody's name. */
export function afterPerson(reading: Reading, { start, gaps, digits }: Run, near: Near): boolean {
  // “She's on 353 87 555 0190 till six”: where somebody is reached.
  if (
    /(?:^|[^a-z])(?:(?:she|he|i|we|they)(?:'s|'m|'re| is| am| are)|reach me|get me) on[ ]$/u.test(
      reading.lower.slice(Math.max(0, start - 14), start),
    )
  )
    return gaps.length > 0 && nearest(near, otherNumbersAsLong, 3) === undefined;
  // «my aunt Denise at 4015550118»
  if (/(?:^|[^a-z])(?:at|on)[ ]$/u.test(reading.lower.slice(Math.max(0, start - 5), start)))
    return peopleBeside(reading).some((one) => one.end <= start && start - one.end < 6);
  const mobile = /^9\d{9}$/.test(digits) && /[а-я]/.test(reading.lower);
  if ((gaps.length === 0 && !mobile) || !/[\p{L}.][,:]?[ ]\(?$/u.test(reading.text.slice(Math.max(0, start - 4), start))) return false;
  return (
    nearest(near, otherNumbersAsLong, 3) === undefined &&
    peopleBeside(reading).some((one) => one.end <= start && start - one.end < 4 && reading.text.slice(one.start, one.end).includes(' '))
  );
}

/** A number written as phones are, with a line to itself: the last line of a signature. */
export function alone({ text }: Reading, { start, end, shape }: Run): boolean {
  return (
    /^(?:3-4-4|4-3-4|5-6|5-3-3|4-7)$/.test(shape) &&
    /(?:^|\n)[>\s]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[ .]*(?:\n|$)/.test(text.slice(end, end + 12))
  );
}

/** Whether a word for a phone speaks for this number: «т. 22-33-44», but neither «Т1 014520» nor «…, заказ 79063318845». */
export function speaks(reading: Reading, { start }: Span, word: Near[number], near: Near): boolean {
  if (word.text.toLowerCase() === 'т' && !/т[.:][ \t]*\+?\(?$/u.test(reading.lower.slice(Math.max(0, start - 6), start))) return false;
  // «Телефон в заказе 8951…»: whose phone it is, not whose number.
  if (
    /(?:телефон|тел\.?|моб\.?|мобильный|phone|mobile|cell)[ ](?:в|на|по|из|у|in|on|for)[ ](?:the |this |my )?[а-яa-z]{3,14}[ ]?[:—-]?[ ]?\+?$/u.test(
      reading.lower.slice(Math.max(0, start - 40), start),
    )
  )
    return true;
  const rival = nearest(near, otherNumbersAsLong, 1);
  return !(rival?.before === true && word.distance > rival.distance + 1);
}

/** «с разных номеров: 8-495-118-44-07, вчера 84951184419»: as long as a phone, shortly after one, and claimed by nothing else. */
export function beside(reading: Reading, phones: readonly Candidate[]): readonly Candidate[] {
  if (phones.length === 0) return [];
  return reading.groups.flatMap(({ start, end, digits, glued, gluedAfter }) => {
    const known = phones.find((one) => one.end < start && start - one.end < 90);
    if (known === undefined || glued || gluedAfter || !/^(?:[78][3489]\d{9}|9\d{9})$/.test(digits)) return [];
    return nearest(around(reading, { start, end }), otherNumbersAsLong, 9) !== undefined
      ? []
      : [{ start, end, score: 0.7, evidence: 'context' as const, because: known.because }];
  });
}

/** «+7-913-045-77-20 или жене 8 383 2114590»: eleven digits of a phone shortly after the talk of phones, that nothing else claims. */
export function anotherPhone(reading: Reading, { start }: Span, { digits }: Run, near: Near): Near[number] | undefined {
  if (
    !/^(?:[78][3489]\d{9}|9\d{9})$/.test(digits) ||
    nearest(near, otherNumbersAsLong, 9) !== undefined ||
    !spokenOf(reading, start, ['PHONE'])
  )
    return undefined;
  return { kind: 'PHONE', distance: 9, before: true, text: digits.slice(0, 2) };
}
