const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The six bits of each character of base64, by its code. */
const sixes = new Uint8Array(128);
for (let at = 0; at < 64; at++) sixes[alphabet.charCodeAt(at)] = at;

/** Least characters of what is packed: less is a file that was damaged. */
const least = 1300;

/** Length of a base64 text without its padding. @throws when next to nothing is in it */
function whole(base64: string, what: string): number {
  const length = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length;
  if (length < least) throw new Error(`${what}: missing`);
  return length;
}

/**
 * Bytes of a base64 text; written out here because nothing of the browser is known in this folder. Four characters at
 * a time: the texts are long, and the first result waits for them.
 * @throws when next to nothing is in it
 */
function bytesOf(base64: string, what: string): Uint8Array {
  const length = whole(base64, what);
  const bytes = new Uint8Array((length * 3) >> 2);
  const six = (at: number) => sixes[base64.charCodeAt(at)] ?? 0;
  let byte = 0;
  for (let at = 0; at < length; at += 4) {
    const three = (six(at) << 18) | (six(at + 1) << 12) | (six(at + 2) << 6) | six(at + 3);
    bytes[byte++] = three >> 16;
    bytes[byte++] = three >> 8;
    bytes[byte++] = three;
  }
  return bytes;
}

/**
 * The bits of a base64 text, read where they stand: a few are asked about, so none are copied out.
 * @throws when next to nothing is in it
 */
export function bitsOf(base64: string, what: string): (place: number) => boolean {
  whole(base64, what);
  return (place) => {
    // Bits are counted from the lowest of each byte, characters hold the highest first.
    const from = (place & ~7) + 7 - (place & 7);
    const at = Math.floor(from / 6);
    return (((sixes[base64.charCodeAt(at)] ?? 0) >> (5 - (from - at * 6))) & 1) === 1;
  };
}

/**
 * Weights by bucket: a sparse table packed as gaps and values, seven bits a byte, in base64.
 * @throws when next to nothing is in it
 */
export function weightsOf(base64: string, size: number, what: string): Int16Array {
  const table = new Int16Array(size);
  const bytes = bytesOf(base64, what);
  let place = -1;
  // Written without a function of its own: this is run once, before anything is compiled.
  for (let byte = 0; byte < bytes.length;) {
    let value = 0;
    let weight = 0;
    let seven = 128;
    for (let shift = 0; seven > 127; shift += 7) value |= ((seven = bytes[byte++] ?? 0) & 127) << shift;
    seven = 128;
    for (let shift = 0; seven > 127; shift += 7) weight |= ((seven = bytes[byte++] ?? 0) & 127) << shift;
    place += value + 1;
    table[place] = (weight >>> 1) ^ -(weight & 1);
  }
  return table;
}
