/** Buckets that runs of characters fall into. A power of two. */
export const gramBuckets = 1 << 16;

const longest = 24;
/** Room for the runs of one word. */
export const mostGrams = 3 * longest;

/**
 * Writes the buckets of every run of three to five characters of a word, and gives their number; `^` marks its beginning.
 * Hashed by FNV-1a; two runs in one bucket only blur their rarity.
 */
export function gramsInto(word: string, into: Uint32Array): number {
  const length = Math.min(word.length + 1, longest);
  let count = 0;
  for (let from = 0; from + 3 <= length; from += 1) {
    let hash = 0x811c9dc5;
    const most = Math.min(length, from + 5);
    for (let at = from; at < most; at += 1) {
      hash = Math.imul(hash ^ (at === 0 ? 0x5e : word.charCodeAt(at - 1)), 0x01000193);
      if (at - from >= 2) {
        into[count] = (hash ^ (hash >>> 15)) & (gramBuckets - 1);
        count += 1;
      }
    }
  }
  return count;
}

/** Buckets of pairs of neighbouring terms. A power of two. */
export const pairBuckets = 1 << 18;

/** The bucket of two terms that follow each other. */
export function pairBucket(first: number, second: number): number {
  const hash = Math.imul(first + 0x9e37, 0x85ebca6b) ^ Math.imul(second + 0x79b9, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (pairBuckets - 1);
}
