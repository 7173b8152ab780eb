import { fromRuns, type Reading } from '../reading';
import type { Candidate } from '../recognizer';

/**
 * Codes of banks beside which their accounts stand: how many digits those have. Britain and Ireland: UK Finance, sort
 * codes of six digits and accounts of seven or eight; India: IFSC of the Reserve Bank, four letters, 0, six signs;
 * Australia: BSB, six digits; United States: ABA routing numbers.
 */
const codes: readonly { readonly code: RegExp; readonly least: number; readonly most: number }[] = [
  { code: /(?<![a-z])sort(?:ing)?[ -]?codes?(?![a-z])|(?<![a-z\d])s\/c(?![a-z])/g, least: 7, most: 8 },
  { code: /(?<![\d.,/-])\d{2}-\d{2}-\d{2}(?![\d-])/g, least: 7, most: 8 },
  { code: /(?<![a-z])ifsc?(?![a-z])|(?<![a-z\d])[a-z]{4}0[a-z\d]{6}(?![a-z\d])/g, least: 9, most: 18 },
  { code: /(?<![a-z])bsb(?![a-z])/g, least: 5, most: 9 },
  { code: /(?<![a-z])(?:routing|aba|transit)(?: (?:number|no\.?|#))?(?![a-z])/g, least: 6, most: 17 },
];
const spoken =
  /acc(?:oun)?ts?(?![a-z])|(?<![a-z])a\/c|sort(?:ing)?[ -]?code|(?<![a-z])(?:sort|payee|pay|paid|wages?|salary|bank|ifsc|bsb|bacs|refund|deposit|transfer|monzo|starling|revolut|lloyds|barclays|natwest|hsbc|santander|halifax|nationwide|tsb|wells fargo|chase|citibank)(?![a-z])/;
/** «07-01-16 / 33881204», «20918834 (11-07-82)»: a sort code and its account, whatever is spoken of. */
const pair = /(?<![\d.,/-])(?:\d{2}-\d{2}-\d{2} ?[/,(] ?\d{8}|\d{8} ?[/,(] ?\d{2}-\d{2}-\d{2})(?![\d-])/;

/** What a number is instead, right before it. */
const instead =
  /(?:order|ref(?:erence)?|invoice|parcel|ticket|case|tracking|phone|tel|mobile|call|ring|text|№|#|\+|card|code|routing|aba|bsb|transit|policy|member(?:ship)?|customer|pin|dated?|since)(?: (?:is|no\.?|number|id|on|at|me on))?[ :.#-]{0,3}$/;
/** Codes looked around at most: what a hostile text has more of is left. */
const mostCodes = 40;
const ahead = 170;
const behind = 90;
const shapes = /^(?:\d{1,2}|[1-5](?:-[1-5]){1,4})$/;

/** «19-2000145399/0800»: an account of a Czech or Slovak bank with its code of four figures, both national banks' lists. */
const withBank =
  /(?<![\d/.,-])(?:\d{1,6}-)?\d{6,10}\/(?:0100|0200|0300|0600|0710|0720|0800|0900|1100|1111|2010|2060|2070|2100|2240|2250|2600|2700|3030|3040|3100|5200|5600|5800|5900|6100|6200|6210|6300|6500|6800|7500|7910|7930|7940|8120|8130|8160|8180|8320|8330|8360|8370)(?![\d/]|[.,-]\d)/g;
const paid =
  /(?<![a-zà-ɏа-ӿ])(?:acc(?:oun)?t|bank|pay|paid|payment|transfer|refund|pension|salary|wage|deposit|konto|účet|účtu|číslo účtu|platb|оплат|плат[её]ж|перевод|перевед|сч[её]т|пенси|зарплат)/;

/** Accounts that have the code of their bank after a stroke, where money is spoken of. */
export function withCodes({ lower }: Reading): readonly Candidate[] {
  if (!/\d\/\d{4}/.test(lower)) return [];
  return [...lower.matchAll(withBank)].flatMap(({ index: start, 0: value }): readonly Candidate[] => {
    const end = start + value.length;
    if (!paid.test(lower.slice(Math.max(0, start - ahead), end + behind)) || instead.test(lower.slice(Math.max(0, start - 24), start)))
      return [];
    return [{ start, end, score: 0.85, evidence: 'context', because: value.slice(-5) }];
  });
}

/** Accounts beside the code of their bank: a number of the right length, after the code or before it. */
export function besideCodes(reading: Reading): readonly Candidate[] {
  const { lower } = reading;
  if (!spoken.test(lower) && !pair.test(lower)) return [];
  const near: {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
    readonly least: number;
    readonly most: number;
    readonly text: string;
  }[] = [];
  for (const { code, least, most } of codes)
    for (const match of lower.matchAll(code)) {
      const end = match.index + match[0].length;
      const about = lower.slice(Math.max(0, match.index - ahead), end + behind);
      if (!spoken.test(about) && !pair.test(about)) continue;
      near.push({ from: match.index - behind, to: end + ahead, start: match.index, end, least, most, text: match[0] });
      if (near.length > mostCodes) break;
    }
  if (near.length === 0) return [];
  return fromRuns(
    reading.groups,
    { least: 5, most: 18, groupsAtMost: 5, shapes },
    ({ start, end, digits, shape, gaps, first, last }): readonly Candidate[] => {
      // A social security number is grouped so.
      if (shape === '3-2-4' || first.glued || last.gluedAfter || !gaps.every((gap) => /^[ -]$/.test(gap))) return [];
      const afterCode = /(?<!\d)\d{2}-\d{2}-\d{2} $/.test(lower.slice(Math.max(0, start - 10), start));
      if (
        /^[.,:/-]\d|^[ ]?%/.test(lower.slice(end, end + 2)) ||
        (!afterCode && /[\d][ .,:/-]$|[£$€₽/]$/.test(lower.slice(Math.max(0, start - 2), start)))
      )
        return [];
      const code = near.find(
        (one) =>
          start >= one.from &&
          end <= one.to &&
          (end <= one.start || start >= one.end) &&
          digits.length >= one.least &&
          digits.length <= one.most,
      );
      if (code === undefined || instead.test(lower.slice(Math.max(0, start - 24), start))) return [];
      // «my aunt at 4015550118»: ten digits as phones of America have them, with no word for an account before.
      if (/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !/(?:acc(?:oun)?t|a\/c)[^\d]{0,14}$/.test(lower.slice(Math.max(0, start - 24), start)))
        return [];
      // «0412 884 903»: a phone begins with nought and has ten digits.
      if (/^0\d{9,10}$/.test(digits) || /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)) return [];
      return [{ start, end, score: 0.85, evidence: 'context', because: code.text }];
    },
  );
}
