import { around, firstAfter, type Piece, type Reading } from '../reading';
import { concepts } from './concepts';
import { asked } from './features';
import { pieceBefore, type Place } from './places';
import { type Kind, shapeOf } from './shapes';

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

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) & (signBuckets - 1);
}

/** The families of all words of a text: told once for all of its places. */
export function familiesOf({ pieces }: Reading): string {
  const found = new Set<string>();
  for (const { kind, norm } of pieces) if (kind === 'word') for (const family of concepts(norm)) found.add(family);
  return [...found].join('');
}

const stops = ({ text }: Piece) => /^[.!?]/.test(text);

class Signs {
  readonly found = new Set<string>();
  readonly #kind: Kind;
  constructor(kind: Kind) {
    this.#kind = kind;
  }
  /** A sign by itself and of this kind of value. */
  put(sign: string): void {
    this.found.add(sign);
    this.found.add(`${sign} ${this.#kind}`);
  }
}

/** What is said before a place: the word that leads to it, what its sentence speaks of, and what the ones before did. */
function before(signs: Signs, { pieces }: Reading, last: number): string {
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
    const families = concepts(piece.norm);
    if (content === 0 && sentences === 0) {
      lead = families === '' ? 'first none' : `first ${families.charAt(0)}`;
      signs.put(lead);
      if (words === 1) for (const family of families) signs.put(`right ${family}`);
    }
    content++;
    const where = sentences > 1 ? 'far' : sentences === 1 ? 'last' : content < 4 ? 'near' : 'same';
    for (const family of families) signs.put(`${where} ${family}`);
  }
  return lead;
}

/** What is said after a place: whether its clause ends there, what is counted by it, what became of it. Gives the families. */
function after(signs: Signs, { pieces }: Reading, first: number): ReadonlySet<string> {
  let [sentences, words] = [0, 0];
  const told = new Set<string>();
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
    const families = concepts(piece.norm);
    if (at === first) {
      if (unit.test(piece.norm)) signs.put('counted');
      signs.put(small.test(piece.norm) ? 'then a small word' : families === '' ? 'then a word' : 'then a known word');
    }
    if (sentences === 0 && person.test(piece.norm)) signs.put('then a person');
    const where = sentences > 0 ? 'next' : words < 4 ? 'after' : 'later';
    for (const family of families) {
      signs.put(`${where} ${family}`);
      if (where !== 'later') told.add(family);
    }
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
 * @param families of the whole text: {@link familiesOf}
 */
export function signsOf(reading: Reading, place: Place, { share, top }: Weighed, families: string): Int32Array {
  const { pieces, text } = reading;
  const value = text.slice(place.start, place.end);
  const { kind, look } = shapeOf(value, place);
  const signs = new Signs(kind);
  signs.found.add('any').add(kind).add(`shape ${look}`).add(`top ${top}`);
  for (const bound of bounds) if (share * 100 >= bound) signs.put(`share ${bound}`);
  if (/^(?:19|20)\d\d$/.test(value)) signs.found.add('year');
  const first = firstAfter(pieces, place.end);
  const lead = before(signs, reading, pieceBefore(reading, place.start));
  const told = after(signs, reading, first);
  if (first >= pieces.length) signs.put('ends all');
  if (place.start === 0 || text.charAt(place.start - 1) === '\n') signs.put('opens line');
  if (text.charAt(place.end) === '\n') signs.put('ends line');
  if (asked(reading, place.start) !== undefined) signs.put('asked');
  for (const { kind: cue, distance, before: prior } of around(reading, place).slice(0, 4))
    if (distance < 4) signs.put(`cue ${cue}${prior ? '' : ' after'}`);
  if (lead !== '' && lead !== 'first none') {
    for (const family of told) signs.found.add(`${lead} ${family}`);
    signs.found.add(`${lead} ${look}`);
    if (['ends .', 'ends ,', 'ends ;', 'ends all', 'ends line'].some((end) => signs.found.has(end))) signs.put(`${lead} closed`);
  }
  for (const family of families) signs.put(`text ${family}`);
  return Int32Array.from(signs.found, hash);
}
