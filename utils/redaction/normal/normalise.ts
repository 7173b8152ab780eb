import type { Span } from '../../text';
import { isMark, readAs } from './characters';
import { entityAt, tagAt } from './entities';
import { repairMixed } from './homoglyphs';

/** A text as it is read, with the way back to the text as it was written. */
export interface Normal {
  readonly text: string;
  /** The place in the written text of a place in the read one, in UTF-16 code units. */
  back(span: Span): Span;
}

const plain = /^[\n\t\x20-\x25\x27-\x3b\x3d-\x5f\x61-\x7eА-яЁё«»№“”„…—]*$/u;
/** A run of it; a long dash is looked at by itself. */
const usual = /[\n\t\x20-\x25\x27-\x3b\x3d-\x5f\x61-\x7eА-яЁё«»№“”„…]+/uy;
const digit = /[0-9]/;

function identity(text: string): Normal {
  return { text: repairMixed(text), back: ({ start, end }) => ({ start, end }) };
}

/** Whether a long dash joins two digits, as in a phone number typed in a word processor. */
function joinsDigits(text: string, at: number): boolean {
  return digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1));
}

/**
 * One form for the many ways of writing the same: digits of every script, spaces and dashes of every width, no
 * invisible characters, HTML references and tags resolved, letters with their marks composed, words of two alphabets
 * repaired. Every character of the result knows where it came from.
 */
export function normalise(text: string): Normal {
  if (plain.test(text)) return identity(text);
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (piece: string, start: number, end: number) => {
    if (piece !== '') out.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      from.push(start);
      to.push(end);
    }
  };
  for (let at = 0; at < text.length;) {
    // Most of a text stands for itself: it is taken over in one piece.
    usual.lastIndex = at;
    if (usual.test(text)) {
      const end = usual.lastIndex;
      out.push(text.slice(at, end));
      for (; at < end; at++) {
        from.push(at);
        to.push(at + 1);
      }
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    const length = point > 0xffff ? 2 : 1;
    const markup = point === 0x26 ? entityAt(text, at) : point === 0x3c ? tagAt(text, at) : undefined;
    if (markup !== undefined) {
      const inner = markup.text.length === 1 ? (readAs(markup.text.charCodeAt(0)) ?? markup.text) : markup.text;
      put(inner, at, at + markup.length);
      at += markup.length;
      continue;
    }
    const last = out.at(-1);
    if (isMark(point) && last !== undefined) {
      const composed = (last.charAt(last.length - 1) + text.charAt(at)).normalize('NFC');
      if (composed.length === 1) out.splice(-1, 1, last.slice(0, -1), composed);
      to[to.length - 1] = at + length;
    } else if (point === 0x0d) {
      if (text.charAt(at + 1) !== '\n') put('\n', at, at + 1);
    } else if ((point === 0x2014 || point === 0x2015) && joinsDigits(text, at)) {
      put('-', at, at + 1);
    } else {
      put(readAs(point) ?? text.slice(at, at + length), at, at + length);
    }
    at += length;
  }
  const back = ({ start, end }: Span): Span => {
    const first = from[start] ?? text.length;
    return { start: first, end: end > start ? (to[end - 1] ?? text.length) : first };
  };
  return { text: repairMixed(out.join('')), back };
}
