import { luhn } from '../../text';
import { around, type Group, nearest, type Reading, spokenOf } from '../reading';
import type { Candidate } from '../recognizer';

/** Whole cards begin so; those whose numbers others have as well are left out. */
const issuers = /^(?:220[0-4]|4|5[1-5]|6|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))/;
const others = ['ORDER', 'TRACK', 'FISCAL', 'UIN', 'KBK', 'BARCODE', 'PROMO', 'RECEIPT', 'SKU', 'OMS', 'TICKET', 'CONTRACT', 'PHONE'];
const within = 90;
const digitsOf = 16;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Four figures and their multiples, side by side: «2204 3197», «04804669»; dates, times and sums are passed over. */
function parts({ text, groups }: Reading): readonly Part[] {
  const found: Part[] = [];
  let open: Group | undefined;
  for (const group of groups) {
    const { start, end, digits, glued, gluedAfter, gap } = group;
    if (glued || gluedAfter || digits.length % 4 !== 0 || digits.length > 12 || /^[.,:/]\d/.test(text.slice(end, end + 2))) {
      open = undefined;
      continue;
    }
    const last = found.at(-1);
    if (open !== undefined && last !== undefined && (gap === ' ' || gap === '-') && last.digits.length + digits.length <= 12)
      found[found.length - 1] = { start: last.start, end, digits: last.digits + digits };
    else found.push({ start, end, digits });
    open = group;
  }
  return found;
}

/** Where money or a card is spoken of. */
const paying = /карт|перев[её]л|перевод|ушл[оиа]|списа|пополн|(?<!\p{L})(?:card|sent|transfer|paid)/u;
/** The first half of a card of a bank that is known by it, at the end of a line, and the second at the end of a later one. */
const halves =
  /(?<!\d[ -]?)((?:220[0-4]|4276|4279|5469|5336|4377|5213|5536|4154|4584|5106|4890|[45]\d{3}) ?\d{4})(?=[ .]*\n)([^\d]{1,8}(?:[^\n\d]{0,3}\d{1,2}:\d{2}(?::\d{2})?[^\d\n]{1,24}|[^\d\n]{0,24}))(?<!\d[ -]?)(\d{4} ?\d{4})(?=[ .]*(?:\n|$))/gu;

/** «[14:03] вот сюда ушло 4276 3800⏎[14:03] дальше 1149 6622»: halves in two lines of a chat, a slip of the finger in them or not. */
export function cardHalves({ text, lower }: Reading): readonly Candidate[] {
  if (!text.includes('\n') || !paying.test(lower)) return [];
  return [...text.matchAll(halves)].flatMap(({ index, 0: whole, 1: first = '', 3: second = '' }): readonly Candidate[] => {
    const end = index + whole.length;
    const shared = { score: 0.75, evidence: 'context' as const, because: first.slice(0, 4) };
    return /заказ|трек|order|track/u.test(lower.slice(Math.max(0, index - 30), end))
      ? []
      : [
          { start: index, end: index + first.length, ...shared },
          { start: end - second.length, end, ...shared },
        ];
  });
}

/** A card in two to four parts with words between them, known by the check digit of all of them together. */
export function cardParts(reading: Reading, whole: readonly Candidate[]): readonly Candidate[] {
  const counted = /первые (?:четыре|восемь|4|8)|first (?:four|eight)/u.test(reading.lower);
  if (!counted && !reading.cues.some(({ kind }) => kind === 'CARD' || kind === 'CVV' || kind === 'CARD_EXP')) return [];
  const all = parts(reading).filter(({ start, end }) => whole.every((one) => one.end <= start || end <= one.start));
  for (let first = 0; first < all.length; first++) {
    let digits = '';
    for (let last = first; last < all.length && last < first + 4; last++) {
      const part = all[last];
      if (part === undefined || (last > first && part.start - (all[last - 1]?.end ?? 0) > within)) break;
      digits += part.digits;
      if (digits.length >= digitsOf) break;
    }
    if (digits.length !== digitsOf || !issuers.test(digits) || !luhn(digits)) continue;
    const own: Part[] = [];
    for (let at = first, count = 0; count < digitsOf; at++) {
      const part = all[at];
      if (part === undefined) break;
      own.push(part);
      count += part.digits.length;
    }
    const named = counted || spokenOf(reading, own[0]?.start ?? 0, ['CARD', 'CVV', 'CARD_EXP']);
    if (own.length < 2 || !named || own.some((part) => nearest(around(reading, part), others, 2.5) !== undefined)) continue;
    return own.map(({ start, end }) => ({ start, end, score: 0.9, evidence: 'checksum', because: 'Luhn' }));
  }
  return [];
}
