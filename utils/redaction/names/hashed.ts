import { signs, values } from '../packed';

/** Lists that a word can stand in, each with hashes of its own. */
export const lists = { words: 0x811c9dc5, stems: 0x9747b28c, skeletons: 0x3c6ef372, world: 0x1b873593 } as const;

/** Words by their hash as they are shipped, read where they stand: nothing is made of them before the first question. */
export interface Hashed {
  /** The highest of three signs of each word, in the order of their buckets: by how much it is over that of the word before in its bucket. */
  readonly highs: string;
  /** The two others. */
  readonly marks: string;
  /** One sign for each word: which of the kinds. */
  readonly sorts: string;
  /** One sign for each bucket: how many words. */
  readonly counts: string;
  readonly kinds: readonly number[];
}

const prime = 0x01000193;
/** Bits of a hash that tell a word from the others of its bucket. */
const told = 18;
const mostKinds = signs.length;
/** Fewer words are a file that was damaged. */
const least = 1000;

/** Hash of the first letters of a word. */
function hashOf(word: string, length: number, seed: number): number {
  let hash = seed;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/**
 * Lists as they are shipped.
 * @param words each with the bits of its kinds
 * @throws when there are more mixes of kinds than signs, or more words in a bucket
 */
export function packLists(words: Iterable<readonly [list: keyof typeof lists, word: string, bits: number]>): Hashed {
  const known = new Map<number, number>();
  for (const [list, word, bits] of words) {
    const hash = hashOf(word, word.length, lists[list]) >>> 0;
    known.set(hash, (known.get(hash) ?? 0) | bits);
  }
  const kinds = [...new Set(known.values())].toSorted((a, b) => a - b);
  const inBucket = new Uint32Array(1 << (32 - told));
  let highs = '';
  let marks = '';
  let sorts = '';
  let [bucket, last] = [-1, 0];
  for (const [hash, bits] of [...known].toSorted(([a], [b]) => a - b)) {
    if (hash >>> told !== bucket) last = 0;
    bucket = hash >>> told;
    inBucket[bucket] = (inBucket[bucket] ?? 0) + 1;
    const high = (hash >>> 12) & 63;
    highs += signs.charAt(high - last);
    last = high;
    for (const shift of [6, 0]) marks += signs.charAt((hash >>> shift) & 63);
    sorts += signs.charAt(kinds.indexOf(bits));
  }
  if (kinds.length > mostKinds || Math.max(...inBucket) >= mostKinds) throw new Error('lexicon of names: does not fit its signs');
  return { highs, marks, sorts, counts: Array.from(inBucket, (count) => signs.charAt(count)).join(''), kinds };
}

/**
 * A question to such lists: the kinds of the first letters of a word, 0 for nothing. One word in forty thousand passes for another.
 * @throws when next to nothing is in them
 */
export function reader({ highs, marks, sorts, counts, kinds }: Hashed): (list: number, word: string, length: number) => number {
  if (sorts.length < least || marks.length !== sorts.length * 2 || highs.length !== sorts.length)
    throw new Error('lexicon of names: missing');
  const from = new Uint16Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) from[at + 1] = (from[at] ?? 0) + (values[counts.charCodeAt(at)] ?? 0);
  return (list, word, length) => {
    const hash = hashOf(word, length, list);
    let over = (hash >>> 12) & 63;
    const middle = signs.charCodeAt((hash >>> 6) & 63);
    const low = signs.charCodeAt(hash & 63);
    const bucket = hash >>> told;
    const end = from[bucket + 1] ?? 0;
    for (let at = from[bucket] ?? 0; at < end; at++) {
      over -= values[highs.charCodeAt(at)] ?? 0;
      // They are in order: the others are higher still.
      if (over < 0) return 0;
      if (over === 0 && marks.charCodeAt(at * 2 + 1) === low && marks.charCodeAt(at * 2) === middle)
        return kinds[values[sorts.charCodeAt(at)] ?? 0] ?? 0;
    }
    return 0;
  };
}
