import { strFromU8 } from 'fflate';

// Bytes 0x80–0xBF of windows-1251; 0xC0–0xFF are А–я in their order.
const upper = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї';

const cyrillic = (byte: number): number => (byte < 0x80 ? byte : byte < 0xc0 ? upper.charCodeAt(byte - 0x80) : byte - 0xc0 + 0x410);

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

// Bytes 0x80–0x9F of windows-1252; the others are the first 256 signs of Unicode.
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const latin = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? western.charCodeAt(byte - 0x80) : byte);

/** Whether letters of the upper half stand within words of Latin ones: «Rückruf» rather than «Возврат». */
function looksWestern(bytes: Uint8Array): boolean {
  const isUpper = (byte = 0): boolean => byte >= 0xc0;
  const isPlain = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
  let mixed = 0;
  let pure = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isUpper(bytes[at])) continue;
    if (isPlain(bytes[at - 1]) || isPlain(bytes[at + 1])) mixed += 1;
    else if (isUpper(bytes[at + 1])) pure += 1;
  }
  return mixed > pure;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

/** The text of a file, whichever of the usual encodings it is in; what is no UTF-8 is one of the two of Windows, by its words. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes, 2, 1), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes, 2, 0), encoding: 'utf-16be' };
  if (looksWide(bytes, 1)) return { text: utf16(bytes, 0, 1), encoding: 'utf-16le' };
  if (looksWide(bytes, 0)) return { text: utf16(bytes, 0, 0), encoding: 'utf-16be' };
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const text = strFromU8(mark ? bytes.subarray(mark) : bytes);
  // A replacement sign that the file itself has is three bytes; one that stands for a fault is not.
  if (!text.includes('\uFFFD') || mark) return { text, encoding: 'utf-8' };
  const [sign, encoding] = looksWestern(bytes) ? ([latin, 'windows-1252'] as const) : ([cyrillic, 'windows-1251'] as const);
  return { text: fromUnits(bytes.length, (at) => sign(bytes[at] ?? 0)), encoding };
}
