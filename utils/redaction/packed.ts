const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a packed text is written in: a sign for a value, nothing that a text in quotes of any kind would have to escape. */
export const signs = `${alphabet} !#%&()*,-.:;<=>?@[]^_{|}~`;

/** The value of each sign, by its code. */
export const values = new Uint8Array(128);
for (let at = 0; at < signs.length; at++) values[signs.charCodeAt(at)] = at;

/** What parts the gaps of weights from their values: none of the signs. */
export const parting = '$';

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

/** Weights by their places, of which few have one: in blocks, those of a block beside each other. */
export interface Weights {
  /** Bits of a place that tell it from the others of its block. */
  readonly bits: number;
  /** Where the weights of each block begin in what follows. */
  readonly starts: Uint32Array;
  /** The lower bits of the place of each weight. */
  readonly lows: Uint8Array;
  readonly values: Int16Array;
}

/**
 * Weights packed as the gaps between their places, all of them, and then their values: gzip takes less for what is alike. A
 * sign each; the last sign says that more is to come. A table of all places would be megabytes, of which a text touches a page
 * for each word.
 * @param least what is taken off the size of every weight, for those below it are left out
 * @param size how many places there are, a multiple of the size of a block
 * @param bits of a block: at most eight
 * @throws when next to nothing is in it
 */
export function weightsOf(packed: string, least: number, size: number, bits: number, what: string): Weights {
  const length = whole(packed, what);
  const starts = new Uint32Array((size >> bits) + 1);
  const lows = new Uint8Array(length >> 1);
  const values16 = new Int16Array(length >> 1);
  let place = -1;
  let count = 0;
  let block = 0;
  const low = (1 << bits) - 1;
  // Written without a function of its own: this is run once, before anything is compiled.
  const gaps = packed.indexOf(parting);
  let told = gaps + 1;
  for (let at = 0; at < gaps;) {
    let digit = more;
    for (; digit === more && at < gaps; place += digit) digit = values[packed.charCodeAt(at++)] ?? 0;
    let weight = 0;
    digit = more;
    for (; digit === more && told < length; weight += digit) digit = values[packed.charCodeAt(told++)] ?? 0;
    place++;
    while (block < place >> bits) starts[++block] = count;
    lows[count] = place & low;
    values16[count++] = (weight & 1) === 1 ? -least - (weight >>> 1) : least + (weight >>> 1);
  }
  starts.fill(count, block + 1);
  return { bits, starts, lows, values: values16 };
}

/** The weight of a place; 0 where none was kept. */
export function weightAt({ bits, starts, lows, values: kept }: Weights, place: number): number {
  const block = place >> bits;
  const low = place & ((1 << bits) - 1);
  const end = starts[block + 1] ?? 0;
  for (let at = starts[block] ?? 0; at < end; at++) if (lows[at] === low) return kept[at] ?? 0;
  return 0;
}
