import type { Span } from '../../text';
import { around, firstAfter, type Piece, type Reading } from '../reading';
import { concepts } from './concepts';
import { pieceBefore, type Place } from './places';

/** Size of the table of features. */
export const buckets = 1 << 15;
/** How many pieces are read before a place and after it. */
export const back = 16;
export const ahead = 6;
const edge: Piece = { start: 0, end: 0, kind: 'mark', text: '', norm: '' };

/** A word without its ending: five letters say what it is about in either language. */
function stem({ kind, norm, text }: Piece): string {
  if (kind === 'number') return `#${Math.min(text.length, 9)}`;
  return kind === 'mark' ? text.charAt(0) : norm.slice(0, 5);
}

/** Where a word stands: the nearer the finer. */
function distance(steps: number): number {
  return steps < 3 ? steps : steps < 5 ? 3 : steps < 9 ? 4 : 5;
}

/** A feature, with the word it speaks of where it does. */
export interface Feature {
  readonly bucket: number;
  readonly word?: string;
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) & (buckets - 1);
}

/** How many lines back a question may stand that a line answers. */
const linesBack = 6;
/** Letters: a text of one long line is not read again for each of its places. */
const heardWithin = 700;
const longestQuestion = 240;
const question = /\?[)"»”]*\s*$/u;
/** Who speaks: «agent:», «[10:05] visitor:», «Q:», «—». */
const speaker = /^[\s>]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?(?:[\p{L}.'_-]{1,20}(?: [\p{L}.'_-]{1,20}){0,2}\s?:|[—–-])\s/u;

/**
 * The last question on the lines above a place, at most six back: in a talk what is said is told by what was asked.
 * Undefined where none stands there.
 */
export function asked({ text }: Reading, place: number): Span | undefined {
  const from = Math.max(0, place - heardWithin);
  const above = text.slice(from, place);
  let end = above.lastIndexOf('\n');
  for (let line = 0; line < linesBack && end > 0; line++) {
    const start = above.lastIndexOf('\n', end - 1) + 1;
    if (end - start < longestQuestion && question.test(above.slice(start, end))) return { start: from + start, end: from + end };
    end = start - 1;
  }
  return undefined;
}

/**
 * What a word with figures or signs in it looks like from afar, whatever it is: its longest run of letters, their case, where
 * the figures stand, whether it is tied together by signs. Passwords are words with something added, models are not words.
 */
function looks(value: string): readonly string[] {
  const run = Math.max(0, ...(value.match(/\p{L}+/gu) ?? []).map(({ length }) => length));
  const size = run < 2 ? 0 : run < 4 ? 1 : run < 6 ? 2 : 3;
  const writing = /\p{Ll}\p{Lu}/u.test(value) ? 'x' : !/\p{Lu}/u.test(value) ? 'l' : !/\p{Ll}/u.test(value) ? 'u' : 'c';
  const figures = /\d/.exec(value) === null ? 'n' : /^\d/.test(value) ? 's' : (/\p{L}(\d+)[!?.#*]*$/u.exec(value)?.[1]?.length ?? 'i');
  const tied = /\p{L}[_.]\p{L}/u.test(value) ? '_' : /\p{L}-\p{L}/u.test(value) ? '-' : /[^\p{L}\p{N}._-]/u.test(value) ? '!' : '';
  return [`X${size}${writing}`, `X${size}${figures}`, `X${size}${writing}${figures}`, `X${size}${tied}`, `X${tied}${figures}`];
}

/** What is seen of a place: its form, the words around it with their distance, what the cues of the recognizers say. */
export function features(reading: Reading, place: Place): readonly Feature[] {
  const { pieces, text } = reading;
  const found: Feature[] = [];
  const put = (name: string, word?: string) => found.push({ bucket: hash(name), ...(word !== undefined && { word }) });
  const { sort, form } = place;
  const value = text.slice(place.start, place.end);
  put('bias');
  put(`s${sort}`);
  put(`f${form}`);
  put(`l${Math.min(value.length, 16)}${sort}`);
  const shapes = sort === 'm' || sort === 'l' || sort === 'h' ? looks(value) : [];
  for (const shape of shapes) put(shape);
  if (/^(?:19|20)\d\d$/.test(value)) put('year');
  if (/^(\d)\1+$|^1234|^0000/.test(value)) put('easy');
  if (/[a-z]/i.test(value) && /[а-яё]/iu.test(text)) put(`latin${sort}`);
  const before = pieceBefore(reading, place.start);
  const after = firstAfter(pieces, place.end);
  const next = (pieces[after]?.start ?? place.end) < place.end ? after + 1 : after;
  const line = (from: number, to: number) => text.slice(Math.max(0, from), Math.max(0, to)).includes('\n');
  const own = sort.startsWith('d') ? 'd' : sort;
  // Before: words by their distance, and as a bag; a sentence's end and a line's are told.
  let steps = 0;
  let far = '';
  let previous = '';
  let seen = '';
  for (let at = before; at >= 0 && at > before - back; at--) {
    const piece = pieces[at] ?? edge;
    if (line(piece.end, pieces[at + 1]?.start ?? place.start) && at < pieces.length - 1) far = 'L';
    if (piece.kind === 'mark') {
      if (steps === 0) put(`m${piece.text.charAt(0)}${own}`);
      if (/^[.!?]/.test(piece.text)) far ||= 'S';
      continue;
    }
    const here = stem(piece);
    steps++;
    put(`p${distance(steps)}${here}`, piece.text);
    put(`p${distance(steps)}${here}${sort}`, piece.text);
    put(`b${far}${here}${own}`, piece.text);
    put(`B${here}`, piece.text);
    if (steps === 2) put(`2${here} ${previous}${own}`);
    previous = here;
    for (const family of concepts(piece.norm)) {
      put(`g${distance(steps)}${far}${family}${own}`, piece.text);
      put(`G${family}${sort}`, piece.text);
      seen += family;
    }
  }
  steps = 0;
  far = '';
  for (let at = next; at < pieces.length && at < next + ahead; at++) {
    const piece = pieces[at] ?? edge;
    if (line(at === next ? place.end : (pieces[at - 1]?.end ?? 0), piece.start)) far = 'L';
    if (piece.kind === 'mark') {
      if (steps === 0) put(`n${piece.text.charAt(0)}${own}`);
      if (/^[.!?]/.test(piece.text)) far ||= 'S';
      continue;
    }
    const here = stem(piece);
    steps++;
    put(`a${distance(steps)}${far}${here}`, piece.text);
    put(`a${distance(steps)}${far}${here}${own}`, piece.text);
    for (const family of concepts(piece.norm)) {
      put(`h${distance(steps)}${far}${family}${own}`, piece.text);
      put(`G${family}${sort}`, piece.text);
      seen += family;
    }
    put(`B${here}`, piece.text);
  }
  const whole = asked(reading, place.start);
  const opensLine = text.lastIndexOf('\n', place.start - 1) + 1;
  const lead = speaker.exec(text.slice(opensLine, opensLine + 60))?.[0].length ?? 0;
  if (lead > 0) put(`t${place.start - opensLine - lead < 2 ? 1 : 0}${own}`);
  if (whole !== undefined) {
    const said = new Set<string>();
    for (let at = firstAfter(pieces, whole.start); (pieces[at]?.start ?? whole.end) < whole.end; at++) {
      const piece = pieces[at] ?? edge;
      if (piece.kind !== 'word') continue;
      put(`q${stem(piece)}${own}`, piece.text);
      for (const family of concepts(piece.norm)) said.add(family);
    }
    for (const family of said) {
      put(`Q${family}${own}`);
      put(`Q${family}${sort}${lead > 0 ? 1 : 0}`);
      seen += family;
    }
  }
  // Two families together say more than either: a verb of giving and a noun of codes.
  const families = [...new Set(seen)].toSorted();
  const [look = '', , , ties = ''] = shapes;
  if (shapes.length > 0)
    for (const family of families) {
      put(`Y${family}${look}`);
      put(`Y${family}${ties}`);
    }
  for (let one = 0; one < families.length && one < 8; one++)
    for (let two = one + 1; two < families.length && two < 8; two++) put(`+${families[one]}${families[two]}${own}`);
  put(
    `at${line(place.start - 1, place.start) || place.start === 0 ? 1 : 0}${line(place.end, place.end + 1) || place.end === text.length ? 1 : 0}${own}`,
  );
  for (const { kind, distance: far2, before: prior } of around(reading, place).slice(0, 5)) {
    put(`k${kind}${prior ? 1 : 0}${far2 < 2 ? 0 : far2 < 4 ? 1 : 2}`);
    put(`K${kind}${own}`);
  }
  return found;
}
