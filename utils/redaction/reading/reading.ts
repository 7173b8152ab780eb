import type { Span } from '../../text';
import { normalise, type Normal } from '../normal';
import { cues, type Cue, type CueTable } from './cues';
import { type Group, groups } from './digits';
import { numerals, type Spelled } from './numerals';
import { type Piece, pieces } from './pieces';
import { tableCues } from './tables';

/** A text read once: every recognizer looks at this, none at the raw text. */
export interface Reading {
  /** The text as it was written. */
  readonly source: string;
  /** The normalised text; spans of recognizers are places in it. */
  readonly text: string;
  /** The same in lower case with ё as е, of the same length. */
  readonly lower: string;
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
  /** Numbers said in words. */
  readonly spelled: readonly Spelled[];
  readonly cues: readonly Cue[];
  readonly back: Normal['back'];
}

/** Lower case character by character where the whole would change its length («İ»). */
function lowered(text: string): string {
  const small = text.toLowerCase();
  const same =
    small.length === text.length
      ? small
      : text.replace(/\p{Lu}/gu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
  return same.replaceAll('ё', 'е');
}

export function read(source: string, table: CueTable): Reading {
  const { text, back } = normalise(source);
  const all = pieces(text);
  return {
    source,
    text,
    lower: lowered(text),
    pieces: all,
    groups: groups(text, all),
    spelled: numerals(all),
    cues: tableCues(text, cues(all, table)),
    back,
  };
}

/** Index of the first of sorted spans that ends after a place. */
export function firstAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
