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
const pair = hashed(' ', hashed('pair', 0x811c9dc5));
const root = hashed('root', 0x811c9dc5);
const run = hashed('run', 0x811c9dc5);
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
const ofWords = (hash: number): number => (mixed(hash) & ~1) >>> 0;

interface Word {
  readonly stem: string;
  /** Its stem, the families of that, and its runs of characters. */
  readonly features: Uint32Array;
}

/** The words looked up before; letters hold the same few thousand again and again. */
const known = new Map<string, Word>();
const mostKnown = 8000;

function wordOf(text: string): Word {
  const seen = known.get(text);
  if (seen) return seen;
  const stem = stemOf(text);
  const found = [ofWords(hashed(stem, single))];
  const kin = kinOf(stem);
  if (kin.length > 0) found.push(ofWords(hashed(stem, root)));
  for (const { stem: akin, sameRoot } of kin) if (sameRoot) found.push(ofWords(hashed(akin, root)));
  const marked = `^${text.slice(0, longestWord)}$`;
  for (let from = 0; from + 3 <= marked.length; from += 1) {
    let hash = run;
    const to = Math.min(marked.length, from + 5);
    for (let at = from; at < to; at += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
      if (at >= from + 2) found.push((mixed(hash) | 1) >>> 0);
    }
  }
  if (known.size >= mostKnown) known.clear();
  const made = { stem, features: Uint32Array.from(found) };
  known.set(text, made);
  return made;
}

let room = new Uint32Array(4096);

/** Numbers that stand in `room`, each once, rising. */
function sortedOnce(count: number): Features {
  const all = room.subarray(0, count).toSorted();
  let kept = 0;
  for (let at = 0; at < count; at += 1) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!;
  return all.slice(0, kept);
}

/** Stems, the families they belong to, pairs of neighbouring stems, and runs of three to five characters of each word, hashed: the text cannot be read back. */
export function featuresOf(text: string): Features {
  const words = text.slice(0, 20_000).normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(word) ?? [];
  let count = 0;
  // A pair is the word before it, a space on each side, and the word.
  let before = hashed('^ ', pair);
  for (let at = 0; at < words.length && at < mostWords; at += 1) {
    const { stem, features } = wordOf(words[at]!);
    if (count + features.length + 2 > room.length) {
      const larger = new Uint32Array(2 * room.length);
      larger.set(room);
      room = larger;
    }
    room.set(features, count);
    count += features.length;
    room[count++] = ofWords(hashed(stem, before));
    before = hashed(' ', hashed(stem, pair));
  }
  if (words.length > 0) room[count++] = ofWords(hashed('$', before));
  return sortedOnce(count);
}
