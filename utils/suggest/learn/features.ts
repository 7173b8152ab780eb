import { stemOf } from '../stem';
import { kinOf } from '../words/families';

/** Hashes of what a text holds, each once, rising. The lowest bit tells words and pairs (0) from runs of characters (1). */
export type Features = Uint32Array;

const word = /[\p{L}\p{N}]+/gu;
const longestWord = 24;
/** Words of a text that are looked at: no letter asks anything new after so many. */
const mostWords = 400;

/** FNV-1a over UTF-16 code units, going on from a hash. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const single = hashed('stem', 0x811c9dc5);
const pair = hashed('pair', 0x811c9dc5);
const root = hashed('root', 0x811c9dc5);
const run = hashed('run', 0x811c9dc5);
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

/** Stems, the families they belong to, pairs of neighbouring stems, and runs of three to five characters of each word, hashed: the text cannot be read back. */
export function featuresOf(text: string): Features {
  const words = text.slice(0, 20_000).normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(word) ?? [];
  const found = new Set<number>();
  let before = '^';
  for (const each of words.slice(0, mostWords)) {
    const stem = stemOf(each);
    found.add((mixed(hashed(stem, single)) & ~1) >>> 0);
    found.add((mixed(hashed(stem, hashed(` ${before} `, pair))) & ~1) >>> 0);
    const kin = kinOf(stem);
    if (kin.length > 0) found.add((mixed(hashed(stem, root)) & ~1) >>> 0);
    for (const { stem: akin, sameRoot } of kin) if (sameRoot) found.add((mixed(hashed(akin, root)) & ~1) >>> 0);
    before = stem;
    const marked = `^${each.slice(0, longestWord)}$`;
    for (let from = 0; from + 3 <= marked.length; from += 1) {
      let hash = hashed(marked.slice(from, from + 2), run);
      for (let at = from + 2; at < Math.min(marked.length, from + 5); at += 1) {
        hash = hashed(marked[at] ?? '', hash);
        found.add((mixed(hash) | 1) >>> 0);
      }
    }
  }
  if (words.length > 0) found.add((mixed(hashed('$', hashed(` ${before} `, pair))) & ~1) >>> 0);
  return Uint32Array.from(found).toSorted();
}
