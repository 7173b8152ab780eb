import type { Span } from '../../text';
import { meant } from './misspelt';

/** A word, a number or a mark of the normalised text. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, ё as е; of the same length. */
  readonly norm: string;
  /** The same, but a label of a secret as it is spelt: «пароль» for «пароьл» and «parol». */
  readonly meant: string;
}

const pattern = /(\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*)|(\d+)|([^\s\p{L}\d])\3*/gu;

function norm(word: string): string {
  const small = word.toLowerCase();
  return (small.length === word.length ? small : word).replaceAll('ё', 'е');
}

/** The words, numbers and marks of a text, in order. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(pattern)) {
    const whole = match[0];
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    const small = kind === 'word' ? norm(whole) : whole;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      kind,
      text: whole,
      norm: small,
      meant: kind === 'word' ? meant(small) : small,
    });
  }
  return found;
}
