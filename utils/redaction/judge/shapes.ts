import type { Reading } from '../reading';
import type { Place } from './places';

/** What a place holds, seen from afar: figures, a made word, plain words, capitals and figures as papers have them. */
export type Kind = 'f' | 'm' | 'w' | 'p';

export interface Shape {
  readonly kind: Kind;
  /** What a value of the kind looks like: how figures are grouped, what ties a made word together. */
  readonly look: string;
}

/** «19к5570», «C4471Y», «48В3390»: what the panel of a door takes. */
const panel = /^(?:\d{1,3}[кk]?\d{2,5}[вb]?|[a-zа-я]?\d{3,5}[a-zа-я#]?)$/iu;
const wordAndFigures = /^\p{L}{3,}[_!#$%&*.@-]?\d{1,4}[!?*#$.]*$/u;
const tied = /^\p{L}+(?:[_.-]\p{L}+)+$/u;
const signed = /\p{L}[!&#$%*=+@]\p{L}|\p{L}{3}_\p{L}|[$#%*]\d/u;

function grouped(value: string): string {
  const groups = value.split(/[ -]/).filter((one) => one !== '');
  const [first = ''] = groups;
  if (groups.length === 1) return `n${Math.min(value.length, 9)}`;
  if (groups.some(({ length }) => length !== first.length)) return 'uneven';
  return `even${Math.min(first.length, 4)}${value.includes('-') ? '-' : ''}`;
}

function made(value: string): string {
  if (wordAndFigures.test(value)) return 'word+figures';
  if (tied.test(value)) return 'tied';
  if (signed.test(value)) return 'signed';
  return /\p{L}\d+\p{L}/u.test(value) && !/\p{Lu}{2}/u.test(value) ? 'leet' : 'mixed';
}

/** What the value of a place looks like: «39 41 07» is even pairs, «Lada2114» a word and figures. */
export function shapeOf(value: string, { sort, form }: Place): Shape {
  if (form === 'said') return { kind: 'f', look: 'said' };
  if (/^[\d -]+$/.test(value)) return { kind: 'f', look: grouped(value) };
  if (sort === 'w' || sort === 'q' || sort === 'l') return { kind: 'w', look: sort };
  if (sort === 'p' || sort === 's' || sort === 'e') return { kind: 'p', look: sort };
  if (sort === 'h') return { kind: 'm', look: 'strung' };
  if (panel.test(value)) return { kind: 'f', look: 'panel' };
  if (/^[A-ZА-ЯЁ\d-]+$/u.test(value)) return { kind: 'p', look: 'capitals' };
  return { kind: 'm', look: made(value) };
}

/** «foxglove_lane9», «letMeIn_pls4», «Осень5202», «beans-and-bytes». */
export const worded =
  /^(?=.*\p{L}{4})(?:(?=.*\d)(?=.*\p{Ll})[\p{L}]+[_!#$%&*.-]?[\p{L}_-]*\d+[!?*#$]*|(?=.*[\d_])[\p{L}\d]+(?:_[\p{L}\d]+)+|\p{L}+(?:-\p{L}+){2,5}|\d+[\p{Ll}]+_?\p{L}*)$/u;

/** «Peanut&Olive», “fluffy!fluffy”: two words with a sign between them. */
export const tiedBySign = /^\p{L}{3,}[!&#$%*=+@]\p{L}{3,}[!?*#$\d]*$/u;

/** Capitals and figures with a stroke, a battery, a form, a paper: «S/4HANA», «2025/Q3/0088», «CR2450», «МГД-0218» are nobody's secret. */
export const nobodysForm = /^(?:[A-ZА-ЯЁ\d]+(?:\/[A-ZА-ЯЁ\d]+)+|[A-ZА-ЯЁ]{2,3}\d{3,4}[A-ZА-ЯЁ]?|[A-ZА-ЯЁ]{2,4}-\d{3,8})$/u;

/** What a value of a class can look like at all: figures are counted, so «04172-88» is no CVV and seventeen figures are no code. */
const figured: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CVV: [3, 4],
  PIN: [3, 10],
  OTP: [3, 9],
  PASSPORT: [4, 10],
  FOREIGN_PASSPORT: [6, 10],
  DRIVER_LICENSE: [5, 14],
  SSN: [9, 9],
  BANK_ACCOUNT: [6, 20],
  TOKEN: [1, 64],
};

/** «32-7-19»: where the wheel of a lock is turned to. */
const wheel = /^\d{1,2}(?:[ -]\d{1,2}){2,3}$/;
const turned = /safe|lock|dial|suitcase|сейф|зам[ко]|чемодан|колес|сигнал/;
const turnedWithin = 90;

/** «870 000», «$6.49», «10-4»: sums and spans. */
const sum = /^(?:\d{1,3}(?: \d{3})*[ .]000|\p{L}{0,3}[$€£₽].*|.*[$€£₽]|\d{1,2}[-–]\d{1,2})$/u;

/** Whether a value may be of a class; one in words or letters may be a code still. */
export function canBe(type: string, { form, sort, start, end }: Place, { text, lower }: Reading): boolean {
  const value = text.slice(start, end);
  const [fewest = 0, longest = Number.POSITIVE_INFINITY] = figured[type] ?? [];
  const figures = value.match(/\d/g)?.length ?? 0;
  if (form === 'said' || (figures < fewest && sort === 'm' && type === 'OTP')) return true;
  // Codes are parted evenly, «14-36-02», «604 881», tickets are not: «04172-88»; what a wheel is turned to need not be.
  const even =
    (type !== 'OTP' && type !== 'PIN') ||
    !/^[\d -]+$/.test(value) ||
    new Set(value.split(/[ -]/).map(({ length }) => length)).size === 1 ||
    (wheel.test(value) && turned.test(lower.slice(Math.max(0, start - turnedWithin), end + turnedWithin)));
  // «XB7» is a model; a key is long and has letters in it, «870 000» and «$6.49» are sums.
  if (type === 'TOKEN' && (value.length < 8 || !/[A-Za-z]/.test(value))) return false;
  if (sum.test(value) || (type === 'PASSWORD' && /^[\d -]+$/.test(value) && !/^\d{5,}$/.test(value))) return false;
  if (sort === 'm' && value.length < 4) return false;
  return figures >= fewest && figures <= longest && even && !(type === 'CVV' && /[^\d ]/.test(value));
}
