import type { Piece, Reading } from '../reading';
import { type Families, firstOf } from './concepts';
import { begin, bucketOf, on } from './hash';
import { type Kind, shapeOf } from './shapes';
import { type Surrounded, toldBy } from './surroundings';

/** Size of the table of signs. */
export const signBuckets = 1 << 13;
/** How far a reader looks: pieces before a place and after it, and sentences of them. */
const back = 26;
const ahead = 16;
const sentencesBack = 3;
const sentencesAhead = 2;
/** Words that say nothing of what a value is. */
const small =
  /^(?:i|we|you|he|she|it|they|me|my|mine|our|your|his|her|the|a|an|is|was|are|be|and|or|but|of|to|in|on|at|for|with|as|that|this|then|so|still|just|always|also|now|only|я|мы|вы|он|она|они|мне|мой|моя|мое|меня|у|нас|наш|ваш|и|а|но|в|во|на|с|со|к|по|за|из|от|до|для|не|это|вот|там|тут|же|уж|уже|так|как|потом|всегда|тоже|теперь|только|был|была|было|были)$/;
/** Whose value it may be. */
const person =
  /^(?:i|i'm|i've|i'd|we|we've|my|our|he|she|they|his|her|mum|dad|wife|husband|я|мы|мне|нам|мой|моя|мое|наш|наша|он|она|они|муж|жена|мама|папа|сын|дочь)$/;
/** What is counted or measured. */
const unit =
  /^(?:mm|cm|m|km|kg|g|l|ml|kw|kwh|mb|gb|tb|miles?|pages|hours|minutes|days|weeks|months|years|pounds|dollars|people|pieces|percent|degrees|points|stars|bags|boxes|coins|units|calls|times|am|pm|мм|см|м|км|кг|г|л|мл|квт|мб|гб|руб|рублей|тысяч|минут|часов|дней|лет|год|года|году|человек|штук|раза?|страниц|баллов|бонусов|процентов|градусов|стр|шт)$/;
/** How sure the weighing of words has to be of a place for its signs to be looked at, in percent; the bounds above tell how sure. */
const bounds = [3, 8, 15, 25, 40, 60, 80, 95] as const;

const stops = ({ text }: Piece) => /^[.!?]/.test(text);

/** What is seen of one place: hashes of names, each counted once. */
class Signs {
  readonly found = new Set<number>();
  readonly #kind: Kind;
  constructor(kind: Kind) {
    this.#kind = kind;
  }
  /** A sign by itself. */
  add(sign: string, more = ''): void {
    this.found.add(on(on(begin, sign), more));
  }
  /** A sign by itself and of this kind of value. */
  put(sign: string, more = ''): void {
    const whole = on(on(begin, sign), more);
    this.found.add(whole);
    this.found.add(on(on(whole, ' '), this.#kind));
  }
  /** The same for each of a set of families. */
  putEach(sign: string, families: Families): void {
    for (let left = families; left !== 0; left &= left - 1) this.put(sign, firstOf(left));
  }
  has(sign: string): boolean {
    return this.found.has(on(begin, sign));
  }
}

/** What is said before a place: the word that leads to it, what its sentence speaks of, and what the ones before did. */
function before(signs: Signs, reading: Reading, last: number): string {
  const { pieces } = reading;
  const told = toldBy(reading);
  let [sentences, content, words, lead] = [0, 0, 0, ''];
  for (let at = last; at >= 0 && at > last - back && sentences < sentencesBack; at--) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'mark') {
      if (at === last) signs.put(`mark ${piece.text.charAt(0)}`);
      if (stops(piece)) sentences++;
      continue;
    }
    if (piece.kind === 'number') {
      if (at === last) signs.put('after a number');
      continue;
    }
    const idle = small.test(piece.norm);
    if (at === last && /^\p{Lu}/u.test(piece.text)) signs.put('after a capital');
    if (at === last && idle) signs.put('after a small word');
    words++;
    if (sentences === 0 && person.test(piece.norm)) signs.put('of a person');
    if (idle) continue;
    const families = told.families[at] ?? 0;
    if (content === 0 && sentences === 0) {
      lead = families === 0 ? 'first none' : `first ${firstOf(families)}`;
      signs.put(lead);
      if (words === 1) signs.putEach('right ', families);
    }
    content++;
    signs.putEach(sentences > 1 ? 'far ' : sentences === 1 ? 'last ' : content < 4 ? 'near ' : 'same ', families);
  }
  return lead;
}

/** What is said after a place: whether its clause ends there, what is counted by it, what became of it. Gives the families. */
function after(signs: Signs, reading: Reading, first: number): Families {
  const { pieces } = reading;
  const { families: ofPieces } = toldBy(reading);
  let [sentences, words, told] = [0, 0, 0];
  for (let at = first; at < Math.min(pieces.length, first + ahead) && sentences < sentencesAhead; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'mark') {
      if (at === first) signs.put(`ends ${piece.text.charAt(0)}`);
      if (stops(piece)) sentences++;
      continue;
    }
    words++;
    if (piece.kind === 'number') continue;
    const families = ofPieces[at] ?? 0;
    if (at === first) {
      if (unit.test(piece.norm)) signs.put('counted');
      signs.put(small.test(piece.norm) ? 'then a small word' : families === 0 ? 'then a word' : 'then a known word');
    }
    if (sentences === 0 && person.test(piece.norm)) signs.put('then a person');
    const later = sentences === 0 && words >= 4;
    signs.putEach(sentences > 0 ? 'next ' : later ? 'later ' : 'after ', families);
    if (!later) told |= families;
  }
  return told;
}

/** How the weighing of words judged a place. */
export interface Weighed {
  /** How likely it is anything at all, 0 to 1. */
  readonly share: number;
  /** The likeliest class. */
  readonly top: string;
}

/**
 * What a reader goes by who does not know the words: what the value looks like, what is done with it and by whom, whether
 * its clause ends with it, what the sentences around are about, and what weighing the words gave. Buckets of a table.
 */
export function signsOf(reading: Reading, place: Surrounded, { share, top }: Weighed): Int32Array {
  const { pieces, text } = reading;
  const value = text.slice(place.start, place.end);
  const { kind, look } = shapeOf(value, place);
  const signs = new Signs(kind);
  signs.add('any');
  signs.add(kind);
  signs.add('shape ', look);
  signs.add('top ', top);
  for (const bound of bounds) if (share * 100 >= bound) signs.put(`share ${bound}`);
  if (/^(?:19|20)\d\d$/.test(value)) signs.add('year');
  const first = place.after;
  const lead = before(signs, reading, place.before);
  const told = after(signs, reading, first);
  if (first >= pieces.length) signs.put('ends all');
  if (place.start === 0 || text.charAt(place.start - 1) === '\n') signs.put('opens line');
  if (text.charAt(place.end) === '\n') signs.put('ends line');
  if (place.question !== undefined) signs.put('asked');
  for (const { kind: cue, distance, before: prior } of place.cues.slice(0, 4))
    if (distance < 4) signs.put(`cue ${cue}`, prior ? '' : ' after');
  if (lead !== '' && lead !== 'first none') {
    for (let left = told; left !== 0; left &= left - 1) signs.add(`${lead} `, firstOf(left));
    signs.add(`${lead} `, look);
    if (['ends .', 'ends ,', 'ends ;', 'ends all', 'ends line'].some((end) => signs.has(end))) signs.put(`${lead} closed`);
  }
  signs.putEach('text ', toldBy(reading).all);
  return Int32Array.from(signs.found, (hash) => bucketOf(hash, signBuckets));
}
