import type { Span } from '../../text';
import { around, type Bearing, firstAfter, type Reading } from '../reading';
import { concepts, type Families } from './concepts';
import type { Place } from './places';

/** How many lines back a question may stand that a line answers. */
const linesBack = 6;
/** Letters: a text of one long line is not read again for each of its places. */
const heardWithin = 700;
const longestQuestion = 240;
const question = /\?[)"»”]*\s*$/u;

/**
 * The last question on the lines above a place, at most six back: in a talk what is said is told by what was asked.
 * Undefined where none stands there.
 */
export function asked({ text }: Reading, place: number): Span | undefined {
  const from = Math.max(0, place - heardWithin);
  if (text.lastIndexOf('?', place - 1) < from) return undefined;
  const above = text.slice(from, place);
  let end = above.lastIndexOf('\n');
  for (let line = 0; line < linesBack && end > 0; line++) {
    const start = above.lastIndexOf('\n', end - 1) + 1;
    if (end - start < longestQuestion && question.test(above.slice(start, end))) return { start: from + start, end: from + end };
    end = start - 1;
  }
  return undefined;
}

/** What is told of a text once for all of its places. */
export interface Told {
  /** The families of each piece. */
  readonly families: Int32Array;
  /** Those of all words. */
  readonly all: Families;
  /** Whether it has Russian letters. */
  readonly russian: boolean;
}

const told = new WeakMap<Reading, Told>();

/** Asked once for each reading. */
export function toldBy(reading: Reading): Told {
  const known = told.get(reading);
  if (known !== undefined) return known;
  const families = new Int32Array(reading.pieces.length);
  let all = 0;
  for (const [at, { kind, meant }] of reading.pieces.entries()) if (kind === 'word') all |= families[at] = concepts(meant);
  const made = { families, all, russian: /[а-яё]/iu.test(reading.text) };
  told.set(reading, made);
  return made;
}

/** A place with what stands around it: looked up once, asked by all that judge it. */
export interface Surrounded extends Place {
  /** Index of the last piece that ends at or before it. */
  readonly before: number;
  /** Index of the first piece that ends after it. */
  readonly after: number;
  /** The question that it may answer: {@link asked}. */
  readonly question: Span | undefined;
  /** What the cues of the recognizers say, the nearest first. */
  readonly cues: readonly Bearing[];
}

/** A place, read with what is around it. */
export function surrounded(reading: Reading, place: Place): Surrounded {
  const { pieces } = reading;
  return {
    ...place,
    before: firstAfter(pieces, place.start) - 1,
    after: firstAfter(pieces, place.end),
    question: asked(reading, place.start),
    cues: around(reading, place),
  };
}
