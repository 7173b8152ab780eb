import type { Span } from '../../text';
import type { Piece } from './pieces';

/** A word or phrase that says what the number or value beside it is. */
export interface Cue extends Span {
  /** Type id that it speaks for, or a kind of number that is nobody's secret: ORDER, TRACK… */
  readonly kind: string;
  /** Index of its first and its last piece. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Pattern {
  readonly kind: string;
  readonly words: readonly string[];
}

/** Cues by their first word. */
export interface CueTable {
  /** What begins with a word. */
  under(word: string): readonly Pattern[];
}

const parting = [' ', '.', '/', '_'];
const none: readonly Pattern[] = [];
/** Words that are remembered. */
const most = 5000;

/** One cue as the words of each way it is written. */
function formsOf(small: string): readonly (readonly string[])[] {
  // Most are one word: asked for letter by letter, that is sooner known than by an expression.
  const words = parting.some((mark) => small.includes(mark)) ? small.split(/[ ./_]/) : [small];
  // «пин код» is also written «пин-код», which is one word.
  return words.length === 2 && words[0]?.endsWith('*') !== true ? [words, [words.join('-')]] : [words];
}

const keyOf = (form: readonly string[]) => (form[0] ?? '').slice(0, 2).replace('*', '');

interface Written {
  readonly cues: string[];
  readonly kinds: string[];
  patterns?: readonly Pattern[];
}

function compiled({ cues: written, kinds }: Written, key: string): readonly Pattern[] {
  const patterns = written.flatMap((cue, at) =>
    formsOf(cue)
      .filter((form) => keyOf(form) === key)
      .map((words): Pattern => ({ kind: kinds[at] ?? '', words })),
  );
  // Longer phrases first: «код подразделения» before «код».
  return patterns.toSorted((a, b) => b.words.join(' ').length - a.words.join(' ').length);
}

/**
 * Cues written as words; a `*` at the end of a word stands for any ending. There are thousands and a text has a few:
 * what begins alike is taken apart when a text has such a word.
 */
export function cueTable(kinds: Iterable<readonly [kind: string, cues: readonly string[]]>): CueTable {
  const table = new Map<string, Written>();
  const put = (key: string, cue: string, kind: string) => {
    const under = table.get(key);
    if (under === undefined) table.set(key, { cues: [cue], kinds: [kind] });
    else {
      under.cues.push(cue);
      under.kinds.push(kind);
    }
  };
  for (const [kind, written] of kinds) {
    for (const cue of written) {
      // «в/у», «г.р», «api_key» are read as words with a mark between.
      const small = cue.toLowerCase().replaceAll('ё', 'е');
      const key = small.slice(0, 2);
      if (/^[^ ./_*]{2}/.test(key)) put(key, small, kind);
      else for (const one of new Set(formsOf(small).map(keyOf))) put(one, small, kind);
    }
  }
  const under = (word: string) => {
    const key = word.slice(0, 2);
    const found = table.get(key);
    if (found === undefined) return none;
    found.patterns ??= compiled(found, key);
    const fitting = found.patterns.filter(({ words: [first = ''] }) => fits(word, first));
    return fitting.length === 0 ? none : fitting;
  };
  // A text has few words and says them often.
  const known = new Map<string, readonly Pattern[]>();
  return {
    under(word) {
      let found = known.get(word);
      if (found === undefined) {
        if (known.size > most) known.clear();
        known.set(word, (found = under(word)));
      }
      return found;
    },
  };
}

function fits(word: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return word === pattern || (word.endsWith("'s") && word.slice(0, -2) === pattern);
}

/** Index of the piece where the phrase ends when it begins here; marks like the dash of «пин-код» or a full stop may stand between. */
function endOf(all: readonly Piece[], at: number, words: readonly string[]): number | undefined {
  let piece = at;
  for (let word = 0; word < words.length; word++) {
    if (word > 0) {
      piece++;
      const mark = all[piece];
      if (mark?.kind === 'mark' && /^[.\-/"«_]$/.test(mark.text)) piece++;
    }
    const here = all[piece];
    if (here === undefined || here.kind === 'mark' || !fits(here.meant, words[word] ?? '')) return undefined;
  }
  return piece;
}

const longestWord = 32;
/** Kinds with labels that have a figure in them. */
const figured = ['CVV', 'OTP'];
const longestFigured = 3;

/** «cv2», «2FA»: letters with a figure right at them. */
function withFigure(all: readonly Piece[], at: number) {
  const [before, piece, next] = [all[at - 1], all[at], all[at + 1]];
  if (piece === undefined) return undefined;
  if (next?.kind === 'number' && next.start === piece.end && next.text.length === 1)
    return { norm: piece.norm + next.text, from: at, to: at + 1, start: piece.start, end: next.end };
  if (before?.kind === 'number' && before.end === piece.start && before.text.length === 1)
    return { norm: before.text + piece.norm, from: at - 1, to: at, start: before.start, end: piece.end };
  return undefined;
}

/** The cues of a text, in order; at one place the longest phrase of each kind. */
export function cues(all: readonly Piece[], table: CueTable): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < all.length; at++) {
    const piece = all[at];
    if (piece === undefined || piece.kind !== 'word' || piece.norm.length > longestWord) continue;
    if (piece.norm.length <= longestFigured) {
      const joined = withFigure(all, at);
      for (const { kind, words } of joined === undefined ? none : table.under(joined.norm))
        if (joined !== undefined && figured.includes(kind) && words.length === 1 && words[0] === joined.norm)
          found.push({ kind, from: joined.from, to: joined.to, start: joined.start, end: joined.end, text: joined.norm });
    }
    const seen: string[] = [];
    let longest = 0;
    for (const { kind, words } of table.under(piece.meant)) {
      if (words.length < longest || seen.includes(kind)) continue;
      const to = endOf(all, at, words);
      const last = to === undefined ? undefined : all[to];
      if (to === undefined || last === undefined) continue;
      longest = words.length;
      seen.push(kind);
      found.push({ kind, from: at, to, start: piece.start, end: last.end, text: piece.text });
    }
  }
  return found;
}
