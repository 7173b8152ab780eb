import type { PrivateSpan } from './finding';

const types = new Set([
  'OTP',
  'PIN',
  'CVV',
  'PASSWORD',
  'TOKEN',
  'BANK_ACCOUNT',
  'SNILS',
  'OMS',
  'PASSPORT',
  'FOREIGN_PASSPORT',
  'CARD_EXP',
  'SSN',
]);
/** What stands between two values of one label. */
const joint =
  /^(?:, (?:телефон|сейф|карта|ноутбук|планшет|домофон|phone|safe|tablet|card|laptop) (?=\d{4}(?!\d)))|^["'»”`]?(?:,? ?(?:and(?: then)?|or|then|и|или|либо|потом|затем|а потом) |[,;/] ?(?:and |or |then |и |или |потом |затем |а потом )?|\n)["'«“`]?/u;
/** A value of figures, or of letters and figures, that ends where it stands. */
const value = /^[A-Za-zА-Яа-яЁё\d](?:[^\s,;!?«»"“”()[\]{}]*[A-Za-zА-Яа-яЁё\d])?/u;
const counted = /^ ?(?:%|₽|руб|коп|шт|кг|мин|час|дн|дней|days?|hours?|min|items?|pieces|usd|eur|[.,:/-]\d)/iu;
const most = 8;

const formOf = (text: string) =>
  text
    .replace(/\d/g, '0')
    .replace(/[a-zа-яё]+/gu, 'a')
    .replace(/[A-ZА-ЯЁ]+/gu, 'A');

/** What papers look like in a list of people: «паспорт C7742180; Маматов Бекзод, FA 3318405». */
const papers: Readonly<Record<string, RegExp>> = {
  FOREIGN_PASSPORT: /^[,:]? ?(?:[A-Z]{1,2} ?\d{6,8}|\d{2} ?\d{7})(?![\dA-Za-z])/u,
  PASSPORT: /^[,:]? ?\d{2} ?\d{2} ?(?:№ ?)?\d{6}(?!\d)/u,
};
const listed = 240;

/** The papers of the next one in a list, right after his name. */
export function inLists(text: string, spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  let before: PrivateSpan | undefined;
  return spans.flatMap((span, index): readonly PrivateSpan[] => {
    if (span.type in papers) before = span;
    if (span.type !== 'PERSON' || before === undefined || span.start - before.end > listed) return [];
    if (!/[;\n]/.test(text.slice(before.end, span.start))) return [];
    for (const [type, form] of Object.entries(papers)) {
      const found = form.exec(text.slice(span.end, span.end + 24))?.[0];
      if (found === undefined) continue;
      const start = span.end + found.length - found.replace(/^[,: ]+/u, '').length;
      const end = span.end + found.length;
      // Spans are in order: the next one is the only one that can be in the way.
      if ((spans[index + 1]?.start ?? end) >= end) return [{ ...before, type, start, end, score: 0.75 }];
    }
    return [];
  });
}

/** «4417-0926 and 8053-3318»: the like of a secret right after it, joined by “and” or a comma, is one more. */
export function siblings(text: string, spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (const span of spans) {
    if (!types.has(span.type) || span.evidence === 'checksum') continue;
    const own = text.slice(span.start, span.end);
    const form = formOf(own);
    if (!/0{3}|0.*a|a.*0/u.test(form)) continue;
    let { end } = span;
    for (let more = 0; more < most; more++) {
      const between = joint.exec(text.slice(end, end + 16))?.[0];
      if (between === undefined) break;
      const start = end + between.length;
      // Groups parted by spaces are read as far as the first was.
      const next = own.includes(' ') ? text.slice(start, start + own.length) : (value.exec(text.slice(start, start + 64))?.[0] ?? '');
      const stop = start + next.length;
      if (next === own || formOf(next) !== form || counted.test(text.slice(stop, stop + 8)) || /[\p{L}\d]/u.test(text.charAt(stop))) break;
      if (spans.some((other) => other.start < stop && start < other.end)) break;
      found.push({ ...span, start, end: stop, score: Math.min(span.score, 0.75) });
      end = stop;
    }
  }
  return found;
}
