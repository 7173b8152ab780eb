import type { Span } from '../../text';
import { firstAfter, type Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { opens } from './concepts';
import { ahead, back } from './features';
import { heardPlaces } from './heard';
import type { Place } from './places';
import { canBe, nobodysForm, tiedBySign, worded } from './shapes';
import { signsOf } from './signs';
import { type Surrounded, toldBy } from './surroundings';
import { sayer, secrecy, weigh } from './weigh';

/** How sure the weighing of words has to be of what is somebody's and no secret. */
const sure = 0.4;
/** How sure the signs of a place have to be of a secret. */
export const sureOfSecret = 0.45;
/** How sure the words themselves have to be of papers, accounts and keys, whose numbers look like any others. */
const sureOfPapers = 0.3;
const papers = new Set(['PASSPORT', 'FOREIGN_PASSPORT', 'DRIVER_LICENSE', 'BANK_ACCOUNT', 'SSN', 'TOKEN']);
/** Below it the words say so little that no sign would make up for it: most numbers of a letter end here. */
export const hopeless = 0.005;
/** What else a value may be that cannot be of the likeliest class: what is typed in. */
const typed = new Set(['PIN', 'OTP', 'CVV', 'PASSWORD']);
/** What must never leave, of the classes that are judged. */
export const secrets = new Set([...typed, ...papers]);
/** What looks made up, letters and figures mixed, is a password without a word of what opens where it is so sure… */
const surest = 0.9;
/** …and a word with something added to it, as no model and no order has, where it is likelier than not. */
const likely = 0.5;
/** Words strung together are said of other things too: “whatever-you-celebrate”. */
const likelyStrung = 0.75;

export interface Judged extends Candidate {
  readonly type: string;
}

/** What is said of a secret in the place of it. */
const noSecret =
  /^(?:забыл|потерял|неверн|неправильн|тоже|нет$|не$|какой|другой|новый|старый|помню|forgot|wrong|not$|reset|expired|incorrect|invalid|again|never|lost|changed|required|protected)/u;

/** Whether a password is told by what it looks like, without a word of what it opens. */
function looksMade({ sort }: Place, share: number, value: string): boolean {
  if (sort === 'h') return share > likelyStrung;
  return sort === 'm' && (share > surest || (share > likely && (worded.test(value) || tiedBySign.test(value))));
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

/** What a secret is called: the likeliest class that its value can be of; of the later ones only what is typed in. */
function likeliest(ranked: readonly string[], place: Place, reading: Reading): string | undefined {
  const [first, ...more] = ranked.filter((one) => secrets.has(one));
  return [first, ...more].find((one) => one !== undefined && (one === first || typed.has(one)) && canBe(one, place, reading));
}

/** Groups of figures with dashes between them. */
const dashed = /^\d+(?:-\d+)+$/;

/** Figures of a passport's series and number. */
const wholePassport = 10;

/** So many letters in a row no permit has. */
const labelled = /^[A-ZА-ЯЁ]{6,} /u;

/** What is paid, right before its figures… */
const owed = /(?<!\p{L})(?:плат[аеуы]|сумм[аеуы]|начислени[ея]|тариф|стоимость|цен[аеуы]|amount|fee|charge|price)[ :—–-]{1,3}$/u;
/** …and what a thing says. */
const shows = /(?:screen|display|panel|экран|дисплей|табло) (?:says|shows|reads|пишет|показывает)[ :]{1,2}$/u;

/** How far the like of a number may stand from it. */
const nearby = 24;

/** Whether something that opens is spoken of around a place. */
function opened(reading: Reading, { before, question }: Surrounded): boolean {
  const { families } = toldBy(reading);
  const among = (from: number, to: number) => families.subarray(Math.max(0, from), to).some(opens);
  return (
    among(before - back, before + 2 + ahead) ||
    (question !== undefined && among(firstAfter(reading.pieces, question.start), firstAfter(reading.pieces, question.end)))
  );
}

/**
 * What the places of a text are, by their form and all the words around them.
 * @param claimed what the recognizers are sure of: it is not judged
 */
export function judge(reading: Reading, claimed: readonly Span[]): readonly Judged[] {
  const found: Judged[] = [];
  let passed: Place | undefined;
  let none = 0;
  for (const place of heardPlaces(reading, claimed)) {
    const { share, ranked } = weigh(reading, place);
    const [top = ''] = ranked;
    const likelihood = share < hopeless ? 0 : secrecy(signsOf(reading, place, { share, top }));
    // «Parcel ids JD01…36 (mine) and JD01…41 (his)»: the like of what is nobody's, right after it.
    const like = passed !== undefined && place.form === passed.form && place.form.length > 4 && place.start - passed.end < nearby;
    const secret = likelihood >= sureOfSecret;
    if (like || !(secret || (!secrets.has(top) && share >= sure))) {
      passed = place;
      continue;
    }
    const type = secret ? likeliest(ranked, place, reading) : top;
    const value = reading.text.slice(place.start, place.end);
    // «04172-88» is none, and neither is a part of it.
    if (place.end <= none) continue;
    if (type === undefined || !canBe(type, place, reading)) {
      if (dashed.test(value)) none = place.end;
      continue;
    }
    if ((secret && papers.has(type) && share < sureOfPapers) || (type === 'CARD_EXP' && !carded(reading, place))) continue;
    // «АРТИКУЛ 8 918 204» is a label and its number, “$11.27” a sum.
    if (labelled.test(value) || (type !== 'PASSWORD' && /[$€£₽] ?$/u.test(reading.text.slice(Math.max(0, place.start - 2), place.start))))
      continue;
    // «серия 210325» of goods: a part of a passport's number is one where a passport is spoken of.
    if (
      type === 'PASSPORT' &&
      value.replace(/\D/g, '').length < wholePassport &&
      !/пасп|passport|удостовер|документ|выдан/u.test(reading.lower)
    )
      continue;
    // “label reads 0041-2207-B”: figures that go on with a letter are a part of something else.
    if (/^[\d -]+$/.test(value) && /^(?:-\d{1,6}){0,2}-\p{L}(?!\p{L})/u.test(reading.text.slice(place.end, place.end + 18))) continue;
    // «указана плата 87186421490», “the screen says 4407 and blinks”: a sum, and what a thing shows of itself.
    const lead = reading.lower.slice(Math.max(0, place.start - 40), place.start);
    if (owed.test(lead) || (shows.test(lead) && /^ (?:and|и|but|но) \p{L}+/u.test(reading.text.slice(place.end, place.end + 12)))) continue;
    // «паспорт выдан в 2011»
    const inYear =
      /^(?:19|20)\d\d$/.test(value) &&
      /(?:^|[^a-zа-я])(?:в|in|с|от|since)[ ]$/u.test(reading.lower.slice(Math.max(0, place.start - 7), place.start));
    if (inYear && type === 'PASSPORT') continue;
    if (nobodysForm.test(value) && !(type === 'PASSWORD' && opened(reading, place) && !value.includes('/'))) continue;
    if (
      type === 'PASSWORD' &&
      (noSecret.test(reading.lower.slice(place.start, place.end)) ||
        !(looksMade(place, Math.max(share, likelihood), value) || opened(reading, place)))
    )
      continue;
    found.push({
      start: place.start,
      end: place.end,
      score: Math.min(Math.max(share, likelihood), 0.8),
      evidence: 'model',
      because: sayer(reading, place, type) ?? place.form,
      // «cc427b4c9aea2d480a8fbeeb5883c578»: nobody types so long a password.
      type: type === 'PASSWORD' && /^(?=.*\d)[A-Za-z\d]{20,}$/.test(value) ? 'TOKEN' : type,
    });
  }
  return found;
}
