import { strFromU8 } from 'fflate';
import { type CodePage, codePages } from './code-pages';
import { guessPage } from './guess-page';

/** Code units in pieces, because a call takes only so many arguments. */
function fromUnits(count: number, unit: (at: number) => number): string {
  const pieces: string[] = [];
  for (let at = 0; at < count; at += 8192) {
    pieces.push(String.fromCharCode(...Array.from({ length: Math.min(8192, count - at) }, (_, nth) => unit(at + nth))));
  }
  return pieces.join('');
}

const utf16 = (bytes: Uint8Array, from: number, high: 0 | 1): string =>
  fromUnits((bytes.length - from) >> 1, (at) => {
    const place = from + at * 2;
    return ((bytes[place + high] ?? 0) << 8) | (bytes[place + 1 - high] ?? 0);
  });

/** Every other byte is zero, or the block of Cyrillic, where UTF-16 came without its mark. */
function looksWide(bytes: Uint8Array, high: 0 | 1): boolean {
  const count = Math.min(bytes.length >> 1, 500);
  let wide = 0;
  for (let at = 0; at < count; at += 1) if ([0, 4].includes(bytes[at * 2 + high] ?? -1)) wide += 1;
  return count > 1 && wide / count > 0.9 && bytes.subarray(0, count * 2).includes(0);
}

const isSame = (bytes: Uint8Array, at: number, ...all: readonly number[]): boolean => all.every((byte, nth) => bytes[at + nth] === byte);

/**
 * Whether a text read as UTF-8 is UTF-8. It may have replacement signs of its own, and a few broken letters where a program
 * cut it; letters of one byte each hardly ever come together to letters of UTF-8.
 */
function holdsAsUtf8(text: string, bytes: Uint8Array): boolean {
  const broken = text.split('\uFFFD').length - 1;
  if (broken === 0) return true;
  let own = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (isSame(bytes, at, 0xef, 0xbf, 0xbd)) own += 1;
  const letters = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken === own || letters > 10 * (broken - own);
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** The text of a file, whichever of the usual encodings it is in; what is no UTF-8 is one of the pages of one byte a letter, by its words. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (isSame(bytes, 0, 0xff, 0xfe)) return { text: utf16(bytes, 2, 1), encoding: 'utf-16le' };
  if (isSame(bytes, 0, 0xfe, 0xff)) return { text: utf16(bytes, 2, 0), encoding: 'utf-16be' };
  if (looksWide(bytes, 1)) return { text: utf16(bytes, 0, 1), encoding: 'utf-16le' };
  if (looksWide(bytes, 0)) return { text: utf16(bytes, 0, 0), encoding: 'utf-16be' };
  const mark = isSame(bytes, 0, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const text = strFromU8(mark ? bytes.subarray(mark) : bytes);
  if (mark || holdsAsUtf8(text, bytes)) return { text, encoding: 'utf-8' };
  const encoding = guessPage(bytes);
  const page = codePages[encoding];
  const unit = (byte: number): number => (byte < 0x80 ? byte : page.charCodeAt(byte - 0x80));
  return { text: fromUnits(bytes.length, (at) => unit(bytes[at] ?? 0)), encoding };
}
