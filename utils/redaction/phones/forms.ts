import type { Run } from '../reading';

const russian =
  /^(?:10|11|3-7|1-10|[1378]-?3-[37]|[378]-3-7|1-3-3-4|1-3-3-2-2|3-3-2-2|3-3-4|1-3-2-2-3|3-2-2-3|1-3-2-3-2|1-4-6|1-4-2-2-2|4-2-2-2|4-6|1-4-3-3|1-5-5|1-5-1-2-2|1-3-4-3|1-3-1-3-1-2|1-4-2-4|2-3-3-2-2|1-5-2-3|1-5-3-2|1-3-3-1-3|1-1-3-3-2-2)$/;

export interface PhoneForm {
  readonly sure: boolean;
  readonly needsWord: boolean;
}

/** What a run of digits can be as a phone: whether its form alone is enough, or a word must stand by. */
export function phoneForm(run: Run, lead: string): PhoneForm | undefined {
  const { digits, shape, gaps } = run;
  const international = lead.includes('+');
  if (international) {
    if (digits.startsWith('7')) return digits.length === 11 ? { sure: true, needsWord: false } : undefined;
    if (digits.startsWith('1')) return digits.length === 11 ? { sure: true, needsWord: false } : undefined;
    return digits.length >= 9 && digits.length <= 15 && !digits.startsWith('0') ? { sure: true, needsWord: false } : undefined;
  }
  if (digits.length === 11 && /^[78][3489]/.test(digits) && russian.test(shape)) {
    const parted = (gaps.length >= 2 && gaps.some((gap) => /[-()]/.test(gap))) || gaps.length >= 3;
    return {
      sure: parted || (gaps.length >= 1 && lead.includes('(')),
      needsWord: !parted && !/^[78]9/.test(digits) && !digits.startsWith('8800'),
    };
  }
  // «8 982 7 315 440»: the country and the mobile's code stand apart, the rest as it was read out.
  if (digits.length === 11 && /^[78]9/.test(digits) && /^1-3-\d-\d/.test(shape) && gaps.every((gap) => /^[ -]$/.test(gap)))
    return { sure: true, needsWord: false };
  // «8-952-113-7-40-1»: grouped by nobody's rule, a phone where a word says so.
  if (digits.length === 11 && /^[78][3489]/.test(digits)) return { sure: false, needsWord: true };
  if (digits.length === 11 && /^1[2-9]\d\d[2-9]/.test(digits) && /^(?:1-3-3-4|1-3-7|1-3-3-2-2)$/.test(shape))
    return { sure: true, needsWord: false };
  if (digits.length === 13 && digits.startsWith('0079')) return { sure: true, needsWord: false };
  if (digits.length === 10 && /^[3489]/.test(digits) && russian.test(shape)) {
    const bracketed = lead.includes('(') && /^\d{3,5}-/.test(shape);
    const drawn =
      (shape === '3-3-2-2' || shape === '3-3-4') &&
      gaps.every((gap) => gap !== '') &&
      (gaps.some((gap) => /[-)]/.test(gap)) || gaps.every((gap) => gap === '.'));
    if (digits.startsWith('9') && (bracketed || drawn || shape === '3-3-2-2'))
      return { sure: bracketed || gaps.some((gap) => /[-)]/.test(gap)), needsWord: false };
    if (bracketed || drawn) return { sure: false, needsWord: shape !== '3-3-4' && !bracketed };
    return { sure: false, needsWord: true };
  }
  if (digits.length === 10 && /^[2-9]\d\d[2-9]/.test(digits)) {
    const american = shape === '3-3-4' && gaps.every((gap) => /[-. )]/.test(gap)) && gaps[1] !== '';
    return american && (gaps[1] === '-' || gaps.every((gap) => gap === '.'))
      ? { sure: true, needsWord: false }
      : { sure: false, needsWord: true };
  }
  // «0049 1577 3380 214»: the code of a country after two noughts.
  if (/^00[1-9]\d{8,12}$/.test(digits)) return { sure: false, needsWord: gaps.length < 2 || !gaps.every((gap) => gap === ' ') };
  if (/^08[35679]\d{7}$/.test(digits)) return { sure: false, needsWord: true };
  if (/^0(?:7\d{9}|[12]\d{8,9}|3\d{9})$/.test(digits))
    return {
      sure: false,
      needsWord: !(gaps.length >= 1 && digits.startsWith('07') && shape !== '11') && !/^(?:5-3-3|4-3-4|3-4-4)$/.test(shape),
    };
  // «06 52 17 90 33», «0171 234 56 78»: the numbers of other countries as they are dialled at home; not hotlines, 0800.
  if (/^0[1-9]\d{7,10}$/.test(digits) && gaps.length > 0 && !/^0(?:80[08]\d{6,7}|8(?:4[2-5]|7[0-3])\d{7}|90\d+)$/.test(digits))
    return { sure: false, needsWord: true };
  // The codes of the countries; a word has to say that it is a phone.
  if (
    /^(?:2[0-79]\d?|3[0-69]\d?|4[013-9]\d?|5[1-9]\d?|6[0-6]|8[1246]|9[0-8]\d?)\d{8,10}$/.test(digits) &&
    digits.length > 10 &&
    digits.length < 14
  )
    return { sure: false, needsWord: true };
  if (/^(?:3-2-2|2-2-2|3-4|7|6|1-2-2|2-2-3)$/.test(shape) && digits.length >= 5) return { sure: false, needsWord: true };
  return undefined;
}
