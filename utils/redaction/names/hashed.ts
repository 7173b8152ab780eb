/** Words by their hash: what is asked of the lists is whether a word is in them, and no text is made for each of theirs. */
export interface Hashed {
  /** Bits of the lists that hold the first letters of a word, so many of them. */
  of(word: string, length: number): number;
}

const seed = 0x811c9dc5;
const prime = 0x01000193;
const space = 32;

/**
 * Lists of words parted by spaces, read in one go; two words in four thousand million are taken for one another.
 * @param lists words and the bits that stand for their list
 * @param size a power of two, above the number of words
 * @param least fewer words than that are a file that was damaged
 * @throws when next to nothing is in them
 */
export function hashedLists(lists: readonly (readonly [words: string, bits: number])[], size: number, least: number): Hashed {
  const keys = new Int32Array(size);
  const kinds = new Uint16Array(size);
  let count = 0;
  for (const [words, bits] of lists) {
    let hash = seed;
    const end = words.length;
    for (let at = 0; at <= end; at++) {
      const unit = at === end ? space : words.charCodeAt(at);
      if (unit !== space) {
        hash = Math.imul(hash ^ unit, prime);
        continue;
      }
      const key = hash | 1;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      kinds[slot] = (kinds[slot] ?? 0) | bits;
      hash = seed;
      count++;
    }
  }
  if (count < least) throw new Error('lexicon of names: missing');
  return {
    of(word, length) {
      let hash = seed;
      for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
      const key = hash | 1;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      return keys[slot] === key ? (kinds[slot] ?? 0) : 0;
    },
  };
}
