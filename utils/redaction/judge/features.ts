import { firstAfter, type Piece, type Reading } from '../reading';
import { type Families, firstOf } from './concepts';
import { begin, bucketOf, on } from './hash';
import { type Surrounded, toldBy } from './surroundings';

/** Size of the table of features. */
export const buckets = 1 << 15;
/** How many pieces are read before a place and after it. */
export const back = 16;
export const ahead = 6;
const stemmed = 5;

/** The hash goes on with a word without its ending: five letters say what it is about in either language. */
function onStem(hash: number, { kind, norm, text }: Piece): number {
  if (kind === 'number') return on(on(hash, '#'), String(Math.min(text.length, 9)));
  return kind === 'mark' ? on(hash, text.charAt(0)) : on(hash, norm.length > stemmed ? norm.slice(0, stemmed) : norm);
}

/** Where a word stands: the nearer the finer. */
function distance(steps: number): string {
  return steps === 1 ? '1' : steps === 2 ? '2' : steps < 5 ? '3' : steps < 9 ? '4' : '5';
}

/** Takes a feature: its bucket, with the word it speaks of where it does. */
export type Put = (bucket: number, word?: string) => void;

/** Who speaks: «agent:», «[10:05] visitor:», «Q:», «—». */
const speaker = /^[\s>]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?(?:[\p{L}.'_-]{1,20}(?: [\p{L}.'_-]{1,20}){0,2}\s?:|[—–-])\s/u;

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

/** Whether a line ends between two places. */
function parted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** What is seen of a place: its form, the words around it with their distance, what the cues of the recognizers say. */
export function features(reading: Reading, place: Surrounded, put: Put): void {
  const { pieces, text } = reading;
  const { sort, form } = place;
  const told = toldBy(reading);
  const own = sort.startsWith('d') ? 'd' : sort;
  const take = (hash: number, word?: string) => put(bucketOf(hash, buckets), word);
  const name = (whole: string) => take(on(begin, whole));
  const value = text.slice(place.start, place.end);
  name('bias');
  name(`s${sort}`);
  name(`f${form}`);
  name(`l${Math.min(value.length, 16)}${sort}`);
  const shapes = sort === 'm' || sort === 'l' || sort === 'h' ? looks(value) : [];
  for (const shape of shapes) name(shape);
  if (/^(?:19|20)\d\d$/.test(value)) name('year');
  if (/^(\d)\1+$|^1234|^0000/.test(value)) name('easy');
  if (told.russian && /[a-z]/i.test(value)) name(`latin${sort}`);
  const { before, after } = place;
  const next = (pieces[after]?.start ?? place.end) < place.end ? after + 1 : after;
  let seen: Families = 0;
  // The families of a word: near or far with the form of the place, and anywhere.
  const speak = (side: string, steps: string, far: string, at: number, word: string) => {
    const families = told.families[at] ?? 0;
    seen |= families;
    for (let left = families; left !== 0; left &= left - 1) {
      const family = firstOf(left);
      take(on(on(on(on(on(begin, side), steps), far), family), own), word);
      take(on(on(on(begin, 'G'), family), sort), word);
    }
  };
  // Before: words by their distance, and as a bag; a sentence's end and a line's are told.
  let steps = 0;
  let far = '';
  let previous: Piece | undefined;
  for (let at = before; at >= 0 && at > before - back; at--) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (at < pieces.length - 1 && parted(text, piece.end, pieces[at + 1]?.start ?? place.start)) far = 'L';
    if (piece.kind === 'mark') {
      if (steps === 0) name(`m${piece.text.charAt(0)}${own}`);
      if (/^[.!?]/.test(piece.text)) far ||= 'S';
      continue;
    }
    steps++;
    const where = distance(steps);
    const near = onStem(on(on(begin, 'p'), where), piece);
    take(near, piece.text);
    take(on(near, sort), piece.text);
    take(on(onStem(on(on(begin, 'b'), far), piece), own), piece.text);
    take(onStem(on(begin, 'B'), piece), piece.text);
    if (steps === 2 && previous !== undefined) take(on(onStem(on(onStem(on(begin, '2'), piece), ' '), previous), own));
    previous = piece;
    speak('g', where, far, at, piece.text);
  }
  steps = 0;
  far = '';
  for (let at = next; at < pieces.length && at < next + ahead; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (parted(text, at === next ? place.end : (pieces[at - 1]?.end ?? 0), piece.start)) far = 'L';
    if (piece.kind === 'mark') {
      if (steps === 0) name(`n${piece.text.charAt(0)}${own}`);
      if (/^[.!?]/.test(piece.text)) far ||= 'S';
      continue;
    }
    steps++;
    const where = distance(steps);
    const near = onStem(on(on(on(begin, 'a'), where), far), piece);
    take(near, piece.text);
    take(on(near, own), piece.text);
    speak('h', where, far, at, piece.text);
    take(onStem(on(begin, 'B'), piece), piece.text);
  }
  const { question } = place;
  const opensLine = text.lastIndexOf('\n', place.start - 1) + 1;
  const lead = speaker.exec(text.slice(opensLine, opensLine + 60))?.[0].length ?? 0;
  if (lead > 0) name(`t${place.start - opensLine - lead < 2 ? 1 : 0}${own}`);
  if (question !== undefined) {
    let said: Families = 0;
    const inOrder: string[] = [];
    for (let at = firstAfter(pieces, question.start); (pieces[at]?.start ?? question.end) < question.end; at++) {
      const piece = pieces[at];
      if (piece?.kind !== 'word') continue;
      take(on(onStem(on(begin, 'q'), piece), own), piece.text);
      for (let left = (told.families[at] ?? 0) & ~said; left !== 0; left &= left - 1) inOrder.push(firstOf(left));
      said |= told.families[at] ?? 0;
    }
    seen |= said;
    for (const family of inOrder) {
      name(`Q${family}${own}`);
      name(`Q${family}${sort}${lead > 0 ? 1 : 0}`);
    }
  }
  // Two families together say more than either: a verb of giving and a noun of codes.
  const families: string[] = [];
  for (let left = seen; left !== 0; left &= left - 1) families.push(firstOf(left));
  const [look = '', , , ties = ''] = shapes;
  if (shapes.length > 0)
    for (const family of families) {
      name(`Y${family}${look}`);
      name(`Y${family}${ties}`);
    }
  for (let one = 0; one < families.length && one < 8; one++)
    for (let two = one + 1; two < families.length && two < 8; two++)
      take(on(on(on(on(begin, '+'), families[one] ?? ''), families[two] ?? ''), own));
  const opens = place.start === 0 || parted(text, place.start - 1, place.start);
  const ends = place.end === text.length || parted(text, place.end, place.end + 1);
  name(`at${opens ? 1 : 0}${ends ? 1 : 0}${own}`);
  for (const { kind, distance: far2, before: prior } of place.cues.slice(0, 5)) {
    name(`k${kind}${prior ? 1 : 0}${far2 < 2 ? 0 : far2 < 4 ? 1 : 2}`);
    name(`K${kind}${own}`);
  }
}
