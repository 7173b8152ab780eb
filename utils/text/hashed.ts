/** Size of a table of weights: features are hashed into it. */
export const buckets = 1 << 18;
/** Weights are kept in steps of so much. */
export const step = 1 / 16;

/** Hash of some letters of a word. */
export function hash(text: string, from = 0, to = text.length): number {
  let sum = 17;
  for (let at = from; at < to; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

/** The place of a feature in the table: what is seen, by the number of its template. */
export function mixed(template: number, a: number, b = 0, c = 0): number {
  let sum = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) ^ b;
  sum = Math.imul(sum ^ (sum >>> 13), 0x297a2d39) ^ c;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 14)) & (buckets - 1);
}

/** What parts the gaps between places from the weights: no sign of either. */
export const parting = '!';

/**
 * Gaps between places, all of them, and then the weights in steps, as scripts/reading/hashed.ts packs them: gzip takes less for
 * what is alike. A sign for each, `~` for a gap of 90 more.
 */
export function tableOf(packed: string): Int8Array {
  const table = new Int8Array(buckets);
  let [place, at] = [-1, 0];
  for (let told = packed.indexOf(parting) + 1; told < packed.length; told += 1) {
    for (; packed[at] === '~'; at += 1) place += 90;
    place += packed.charCodeAt(at) - 34;
    at += 1;
    table[place] = packed.charCodeAt(told) - 80;
  }
  return table;
}
