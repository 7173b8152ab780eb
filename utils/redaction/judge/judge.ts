import type { Span } from '../../text';
import { around, firstAfter, type Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { weightsOf } from '../packed';
import { otherNumbers } from '../reading/other-numbers';
import { isAct, opensWith, tells } from './concepts';
import { ahead, asked, back, buckets, features, type Feature } from './features';
import { type Place, pieceBefore, places } from './places';
import { classes, least, packed, scale } from './weights.generated';

/** How sure a judgement has to be; of a made word that may be a secret less so: figures stand in every letter, such words do not. */
const sure = 0.4;
const sureOfMade = 0.3;
const secrets = new Set([
  'PIN',
  'OTP',
  'CVV',
  'PASSWORD',
  'TOKEN',
  'PASSPORT',
  'FOREIGN_PASSPORT',
  'DRIVER_LICENSE',
  'BANK_ACCOUNT',
  'SSN',
]);
/** What looks made up, letters and figures mixed, is a password without a word of what opens where it is so sure… */
const surest = 0.9;
/** …and a word with something added to it, as no model and no order has, where it is likelier than not. */
const likely = 0.5;
/** Words strung together are said of other things too: “whatever-you-celebrate”. */
const likelyStrung = 0.75;
/** «foxglove_lane9», «letMeIn_pls4», «Осень5202», «beans-and-bytes». */
const worded =
  /^(?=.*\p{L}{4})(?:(?=.*\d)(?=.*\p{Ll})[\p{L}]+[_!#$%&*.-]?[\p{L}_-]*\d+[!?*#$]*|(?=.*[\d_])[\p{L}\d]+(?:_[\p{L}\d]+)+|\p{L}+(?:-\p{L}+){2,5}|\d+[\p{Ll}]+_?\p{L}*)$/u;

/** How sure one has to be of this place. */
const enough = (type: string, { sort, form }: Place) =>
  secrets.has(type) && !sort.startsWith('d') && form !== 'a' && form !== 'к' ? sureOfMade : sure;

/** Classes of numbers that are nobody's secret, and of those that have recognizers of their own. */
const nobodys = 2;

const count = classes.length;
let weights: Int16Array | undefined;

export interface Judged extends Candidate {
  readonly type: string;
}

/** Kinds of numbers that are nobody's: right after their word a number is one. */
const others = new Set(otherNumbers.map(([kind]) => kind).filter((kind) => kind !== 'SERIES'));

/** «Courier envelope DHL 4471 8820 93»: a parcel by who carries it. */
const carrier =
  /(?<![a-zа-яё])(?:dhl|fedex|ups|usps|dpd|gls|tnt|evri|yodel|hermes|aramex|сдэка?|сдеком?|cdek|боксберри|boxberry|пэка?|dellin|ems|почт[аыу] россии|деловы[а-яё]{1,2} лини[а-яё]{1,2})[ :№#(]{1,3}$/u;

/** Whether the word right before a place says that it is somebody's order or law. */
function another(reading: Reading, place: Place): boolean {
  if (carrier.test(reading.lower.slice(Math.max(0, place.start - 18), place.start))) return true;
  const [near] = around(reading, place);
  return near !== undefined && near.before && near.distance < 2 && others.has(near.kind);
}

/** Places judged in one text at most: what a hostile text has more of is left to the recognizers. */
const most = 400;

/** The places that no recognizer claims and that have a word about secrets near enough to be heard: few in most texts. */
function spoken(reading: Reading, claimed: readonly Span[]): readonly Place[] {
  const { pieces } = reading;
  const told = new Uint32Array(pieces.length + 1);
  for (const [at, { kind, norm }] of pieces.entries()) told[at + 1] = (told[at] ?? 0) + (kind === 'word' && tells(norm) ? 1 : 0);
  // Where no word tells, no place is looked for.
  if (told.at(-1) === 0) return [];
  const taken = new Uint8Array(reading.text.length);
  for (const { start, end } of claimed) taken.fill(1, start, end);
  const heard = (from: number, to: number) => (told[Math.min(pieces.length, to)] ?? 0) > (told[Math.max(0, from)] ?? 0);
  const heardIn = (question: Span | undefined) =>
    question !== undefined && heard(firstAfter(pieces, question.start), firstAfter(pieces, question.end));
  const found: Place[] = [];
  for (const place of places(reading)) {
    if (taken.subarray(place.start, place.end).includes(1)) continue;
    const at = pieceBefore(reading, place.start);
    if (
      !heard(at - back, at + 2 + ahead) &&
      !heardIn(asked(reading, place.start)) &&
      !((place.sort === 'm' || place.sort === 'h') && worded.test(reading.text.slice(place.start, place.end)))
    )
      continue;
    if (another(reading, place)) continue;
    found.push(place);
    if (found.length >= most) break;
  }
  return found;
}

/** What is said of a secret in the place of it. */
const noSecret =
  /^(?:забыл|потерял|неверн|неправильн|тоже|нет$|не$|какой|другой|новый|старый|помню|forgot|wrong|not$|reset|expired|incorrect|invalid|again|never|lost|changed|required|protected)/u;
/** What a value of a class can look like at all: figures are counted, so «04172-88» is no CVV and seventeen figures are no code. */
const figured: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CVV: [3, 4],
  PIN: [3, 10],
  OTP: [3, 9],
  PASSPORT: [4, 10],
  FOREIGN_PASSPORT: [6, 10],
  DRIVER_LICENSE: [5, 14],
  SSN: [9, 9],
};

/** «32-7-19»: where the wheel of a lock is turned to. */
const wheel = /^\d{1,2}(?:[ -]\d{1,2}){2,3}$/;
const turned = /safe|lock|dial|suitcase|сейф|зам[ко]|чемодан|колес|сигнал/;
const turnedWithin = 90;

/** Whether a value may be of a class; one in words or letters may be a code still. */
function canBe(type: string, { form, sort, start, end }: Place, { text, lower }: Reading): boolean {
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
  // «XB7» is a model.
  if (sort === 'm' && value.length < 4) return false;
  return figures >= fewest && figures <= longest && even && !(type === 'CVV' && /[^\d ]/.test(value));
}

/** Whether a password is told by what it looks like, without a word of what it opens. */
function looksMade({ sort }: Place, share: number, value: string): boolean {
  if (sort === 'h') return share > likelyStrung;
  return sort === 'm' && (share > surest || (share > likely && worded.test(value)));
}

const cardWithin = 200;

/** Whether a card is spoken of or stands near: a term by itself is of food, of papers, of offers. */
function carded({ cues, text }: Reading, { start, end }: Place): boolean {
  const from = start - cardWithin;
  return (
    cues.some((cue) => (cue.kind === 'CARD' || cue.kind === 'CVV') && cue.end > from && cue.start < end + cardWithin) ||
    /\d{4}[ -]?\d{4}[ -]?\d{4}/.test(text.slice(Math.max(0, from), end + cardWithin))
  );
}

/** Capitals and figures with a stroke, a battery, a form, a paper: «S/4HANA», «2025/Q3/0088», «CR2450», «МГД-0218» are nobody's secret. */
const nobodysForm = /^(?:[A-ZА-ЯЁ\d]+(?:\/[A-ZА-ЯЁ\d]+)+|[A-ZА-ЯЁ]{2,3}\d{3,4}[A-ZА-ЯЁ]?|[A-ZА-ЯЁ]{2,4}-\d{3,8})$/u;

/** How far the like of a number may stand from it. */
const nearby = 24;

/** Whether something that opens is spoken of around a place. */
function opened(reading: Reading, place: Place): boolean {
  const at = pieceBefore(reading, place.start);
  const question = asked(reading, place.start);
  const said =
    question === undefined
      ? []
      : reading.pieces.slice(firstAfter(reading.pieces, question.start), firstAfter(reading.pieces, question.end));
  return [...said, ...reading.pieces.slice(Math.max(0, at - back), at + 2 + ahead)].some(
    ({ kind, norm }) => kind === 'word' && opensWith(norm),
  );
}

/** The word that says most for a class and against nothing: all that is seen of it counts. Undefined where no word speaks for it. */
function sayer(seen: readonly Feature[], kind: number, from: ArrayLike<number>): string | undefined {
  const told = new Map<string, number>();
  for (const { bucket, word } of seen) {
    if (word === undefined) continue;
    const over = (from[bucket * count + kind] ?? 0) - (from[bucket * count] ?? 0);
    told.set(word, (told.get(word) ?? 0) + over);
  }
  // «и» may weigh much and explains nothing; «жмёт» explains only where nothing else does.
  const known = [...told]
    .map(([word, sum]) => ({ word, sum, norm: word.toLowerCase().replaceAll('ё', 'е') }))
    .filter(({ norm, sum }) => sum > 0 && tells(norm));
  const things = known.filter(({ norm }) => !isAct(norm));
  let because: (typeof known)[number] | undefined;
  for (const one of things.length > 0 ? things : known) if (one.sum > (because?.sum ?? 0)) because = one;
  return because?.word;
}

/**
 * What the places of a text are, by their form and all the words around them.
 * @param claimed what the recognizers are sure of: it is not judged
 */
export function judge(reading: Reading, claimed: readonly Span[]): readonly Judged[] {
  const found: Judged[] = [];
  let passed: Place | undefined;
  for (const place of spoken(reading, claimed)) {
    weights ??= weightsOf(packed, least, buckets * classes.length, 'weights of secrets');
    const seen = features(reading, place);
    const sums = new Float64Array(count);
    for (const { bucket } of seen) {
      const from = bucket * count;
      for (let one = 0; one < count; one++) sums[one] = (sums[one] ?? 0) + (weights[from + one] ?? 0) * scale;
    }
    // The first classes are nothing and numbers of other matters: of the rest the likeliest, where the rest is likely.
    let top = nobodys;
    for (let one = nobodys + 1; one < count; one++) if ((sums[one] ?? 0) > (sums[top] ?? 0)) top = one;
    const highest = Math.max(...sums);
    let [idle, whole] = [0, 0];
    for (let one = 0; one < count; one++) {
      const share = Math.exp((sums[one] ?? 0) - highest);
      whole += share;
      if (one < nobodys) idle += share;
    }
    const share = 1 - idle / whole;
    // «Parcel ids JD01…36 (mine) and JD01…41 (his)»: the like of what is nobody's, right after it.
    const like = passed !== undefined && place.form === passed.form && place.form.length > 4 && place.start - passed.end < nearby;
    if (share < enough(classes[top] ?? '', place) || like) {
      passed = place;
      continue;
    }
    if (classes[top] === 'CARD_EXP' && !carded(reading, place)) continue;
    const value = reading.text.slice(place.start, place.end);
    if (!canBe(classes[top] ?? '', place, reading)) continue;
    // «паспорт выдан в 2011»
    const inYear =
      /^(?:19|20)\d\d$/.test(value) &&
      /(?:^|[^a-zа-я])(?:в|in|с|от|since)[ ]$/u.test(reading.lower.slice(Math.max(0, place.start - 7), place.start));
    if (inYear && classes[top] === 'PASSPORT') continue;
    if (nobodysForm.test(value) && !(classes[top] === 'PASSWORD' && opened(reading, place) && !value.includes('/'))) continue;
    if (
      classes[top] === 'PASSWORD' &&
      (noSecret.test(reading.lower.slice(place.start, place.end)) || !(looksMade(place, share, value) || opened(reading, place)))
    )
      continue;
    found.push({
      start: place.start,
      end: place.end,
      score: Math.min(share, 0.8),
      evidence: 'model',
      because: sayer(seen, top, weights) ?? place.form,
      // «cc427b4c9aea2d480a8fbeeb5883c578»: nobody types so long a password.
      type: classes[top] === 'PASSWORD' && /^(?=.*\d)[A-Za-z\d]{20,}$/.test(value) ? 'TOKEN' : (classes[top] ?? ''),
    });
  }
  return found;
}
