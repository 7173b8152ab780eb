import type { Span } from '../../text';
import type { Cue } from './cues';
import { firstAfter, type Reading } from './reading';

/** A cue as it bears on one place. */
export interface Bearing {
  readonly kind: string;
  /** In pieces, with what stands between weighed in: a sentence's end, another number, a line break. Smaller is nearer. */
  readonly distance: number;
  readonly before: boolean;
  readonly text: string;
}

const reach = 9;
const nobody: readonly Bearing[] = [];
/** Kinds that say nothing of what a number is, only that one comes: they never stand between it and another cue. */
const neutral = ['SERIES'];
const abbreviation =
  /(?:^|[^A-Za-zÀ-ӿḀ-ỿ])(?:тел|подр|моб|доб|сот|раб|дом|г|гор|ул|д|кв|корп|стр|пер|обл|им|р|с|л|к|к\/с|р\/с|л\/с|сч|ном|no|nr|tel|mob|ph|acc|ext|pass|exp|dob|id)$/u;

/** What it costs to look across a piece of text: 0 between words of one clause, more over an end of clause, line or sentence. */
function cost(reading: Reading, from: number, to: number): number {
  let sum = 0;
  let at = from;
  for (; at < to; at++) {
    const unit = reading.text.charCodeAt(at);
    if (unit === 10) sum += reading.text.charAt(at - 1) === ':' || reading.text.charAt(at + 1) === '\n' ? 2 : 4;
    else if (unit === 44 || unit === 59) sum += 1;
    else if (unit === 46 || unit === 33 || unit === 63) {
      const next = reading.text.charAt(at + 1);
      if (next !== ' ' && next !== '\n' && next !== '') continue;
      if (unit !== 46 || !abbreviation.test(reading.lower.slice(Math.max(0, at - 8), at))) sum += unit === 63 ? 3 : 5;
    }
  }
  return sum;
}

function bearing(reading: Reading, span: Span, cue: Cue, before: boolean): Bearing {
  const [from, to] = before ? [cue.end, span.start] : [span.end, cue.start];
  let words = 0;
  let numbers = 0;
  for (let at = firstAfter(reading.pieces, from); at < reading.pieces.length; at++) {
    const piece = reading.pieces[at];
    if (piece === undefined || piece.start >= to) break;
    if (piece.kind === 'word') words++;
    else if (piece.kind === 'number' && piece.text.length > 1) numbers++;
  }
  // What stands after the number speaks for it less than what stands before, and never across a comma's worth of text.
  const distance = words + Math.min(numbers, 3) * 2 + cost(reading, from, to) + (before ? 0 : 1.5);
  return { kind: cue.kind, distance, before, text: cue.text };
}

const known = new WeakMap<Reading, Map<number, readonly Bearing[]>>();
/** Texts are shorter: start and end of a place are one number. */
const longest = 2 ** 24;

/** The cues around a place, nearest first: up to nine pieces before it and four after it. Several recognizers ask about one place. */
export function around(reading: Reading, span: Span): readonly Bearing[] {
  if (reading.cues.length === 0) return nobody;
  let places = known.get(reading);
  if (places === undefined) known.set(reading, (places = new Map()));
  const place = span.start * longest + span.end;
  let found = places.get(place);
  if (found === undefined) places.set(place, (found = cuesAround(reading, span)));
  return found;
}

function cuesAround(reading: Reading, span: Span): readonly Bearing[] {
  const found: Bearing[] = [];
  const at = firstAfter(reading.cues, span.start);
  for (let index = at - 1; index >= 0 && index > at - 9; index--) {
    const cue = reading.cues[index];
    if (cue === undefined || span.start - cue.end > 120) break;
    const near = bearing(reading, span, cue, true);
    if (near.distance > reach) break;
    found.push(near);
  }
  for (let index = at; index < at + 6; index++) {
    const cue = reading.cues[index];
    if (cue === undefined || cue.start - span.end > 60) break;
    if (cue.start < span.end) continue;
    // «352596746085 — инн, 19 20 118403 — паспорт»: a label with a dash before it speaks for what it follows, unless it has a value of its own.
    const labels =
      /^[ ]?[—–][ ]?(?:это )?$/u.test(reading.text.slice(span.end, cue.start)) &&
      !/^[^\n,;.]{0,4}\d/.test(reading.text.slice(cue.end, cue.end + 6));
    if (labels) {
      found.push({ kind: cue.kind, distance: 0.1, before: true, text: cue.text });
      continue;
    }
    const near = bearing(reading, span, cue, false);
    if (near.distance > 5) break;
    found.push(near);
  }
  return found.toSorted((a, b) => a.distance - b.distance);
}

/** The cues that begin in a part of the text, in order. */
export function cuesBetween({ cues }: Reading, from: number, to: number): readonly Cue[] {
  const first = firstAfter(cues, from);
  let end = first;
  while ((cues[end]?.start ?? Number.POSITIVE_INFINITY) < to) end++;
  return cues.slice((cues[first]?.start ?? from) < from ? first + 1 : first, end);
}

const spokenWithin = 240;

/** Whether something of these kinds is spoken of anywhere before a place, or a little after it: enough for a value whose form is rare. */
export function spokenOf(reading: Reading, place: number, kinds: readonly string[]): boolean {
  return cuesBetween(reading, place - spokenWithin, place + 60).some(({ kind }) => kinds.includes(kind));
}

/** The nearest cue of one of these kinds, and none of another governing kind that is nearer. */
export function claim(bearings: readonly Bearing[], kinds: readonly string[], within = reach): Bearing | undefined {
  const first = bearings.find(({ kind }) => !neutral.includes(kind) || kinds.includes(kind));
  const own = bearings.find(({ kind }) => kinds.includes(kind));
  return first !== undefined && own !== undefined && own.distance <= within && own.distance <= first.distance ? own : undefined;
}

/** The nearest cue of these kinds, whatever stands nearer. */
export function nearest(bearings: readonly Bearing[], kinds: readonly string[], within = reach): Bearing | undefined {
  return bearings.find(({ kind, distance }) => kinds.includes(kind) && distance <= within);
}
