const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a packed text is written in: a sign for a value, nothing that a text in quotes of any kind would have to escape. */
export const signs = `${alphabet} !#%&()*,-.:;<=>?@[]^_{|}~`;

/** The value of each sign, by its code. */
export const values = new Uint8Array(128);
for (let at = 0; at < signs.length; at++) values[signs.charCodeAt(at)] = at;

/** The value that is not the last of its number. */
export const more = signs.length - 1;

/** Least characters of what is packed: less is a file that was damaged. */
const fewest = 1300;

/** Length of a packed text without the padding of base64. @throws when next to nothing is in it */
function whole(packed: string, what: string): number {
  const length = packed.length;
  if (length < fewest) throw new Error(`${what}: missing`);
  return length;
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
    return (((values[base64.charCodeAt(at)] ?? 0) >> (5 - (from - at * 6))) & 1) === 1;
  };
}

/**
 * Weights by bucket: a sparse table packed as gaps and values, a sign each; the last sign says that more is to come.
 * @param least what is taken off the size of every weight, for those below it are left out
 * @throws when next to nothing is in it
 */
export function weightsOf(packed: string, least: number, size: number, what: string): Int16Array {
  const length = whole(packed, what);
  const table = new Int16Array(size);
  let place = -1;
  // Written without a function of its own: this is run once, before anything is compiled.
  for (let at = 0; at < length;) {
    let digit = more;
    for (; digit === more && at < length; place += digit) digit = values[packed.charCodeAt(at++)] ?? 0;
    let weight = 0;
    digit = more;
    for (; digit === more && at < length; weight += digit) digit = values[packed.charCodeAt(at++)] ?? 0;
    place++;
    table[place] = (weight & 1) === 1 ? -least - (weight >>> 1) : least + (weight >>> 1);
  }
  return table;
}
