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

/** Cues by the first two letters of their first word. */
export type CueTable = ReadonlyMap<string, readonly Pattern[]>;

const parting = [' ', '.', '/', '_'];

/** Compiles cues written as words; a `*` at the end of a word stands for any ending. */
export function cueTable(kinds: Iterable<readonly [kind: string, cues: readonly string[]]>): CueTable {
  const table = new Map<string, Pattern[]>();
  for (const [kind, written] of kinds) {
    for (const cue of written) {
      // «в/у», «г.р», «api_key» are read as words with a mark between.
      const small = cue.toLowerCase().replaceAll('ё', 'е');
      // Most are one word: asked for letter by letter, that is sooner known than by an expression.
      const words = parting.some((mark) => small.includes(mark)) ? small.split(/[ ./_]/) : [small];
      // «пин код» is also written «пин-код», which is one word.
      const forms = words.length === 2 && !words[0]?.endsWith('*') ? [words, [words.join('-')]] : [words];
      for (const form of forms) {
        const key = (form[0] ?? '').slice(0, 2).replace('*', '');
        const under = table.get(key) ?? [];
        under.push({ kind, words: form });
        table.set(key, under);
      }
    }
  }
  // Longer phrases first: «код подразделения» before «код».
  for (const under of table.values()) under.sort((a, b) => b.words.join(' ').length - a.words.join(' ').length);
  return table;
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
    if (here === undefined || here.kind === 'mark' || !fits(here.norm, words[word] ?? '')) return undefined;
  }
  return piece;
}

const longestWord = 32;
const none: readonly Pattern[] = [];

/** The cues of a text, in order; at one place the longest phrase of each kind. */
export function cues(all: readonly Piece[], table: CueTable): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < all.length; at++) {
    const piece = all[at];
    if (piece === undefined || piece.kind !== 'word' || piece.norm.length > longestWord) continue;
    const seen: string[] = [];
    let longest = 0;
    for (const { kind, words } of table.get(piece.norm.slice(0, 2)) ?? none) {
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
