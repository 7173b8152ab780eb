/** Buckets that runs of characters fall into. A power of two. */
export const gramBuckets = 1 << 16;

/**
 * Calls back with the bucket of every run of three to five characters of a word; `^` marks its beginning.
 * Hashed by FNV-1a; two runs in one bucket only blur their rarity.
 */
export function eachGram(word: string, visit: (bucket: number) => void): void {
  const marked = `^${word}`;
  const length = Math.min(marked.length, 24);
  for (let from = 0; from + 3 <= length; from += 1) {
    let hash = 0x811c9dc5;
    const most = Math.min(length, from + 5);
    for (let at = from; at < most; at += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
      if (at - from >= 2) visit((hash ^ (hash >>> 15)) & (gramBuckets - 1));
    }
  }
}

/** Buckets of pairs of neighbouring terms. A power of two. */
export const pairBuckets = 1 << 18;

/** The bucket of two terms that follow each other. */
export function pairBucket(first: number, second: number): number {
  const hash = Math.imul(first + 0x9e37, 0x85ebca6b) ^ Math.imul(second + 0x79b9, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (pairBuckets - 1);
}
