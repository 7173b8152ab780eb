import { gramBuckets, gramsInto, mostGrams } from './grams';
import { impactIn, type Postings } from './postings';
import type { Sought } from './sought';
import { holding, rarity } from './spread';
import type { SuggestIndex } from './suggest-index';

/** So many of the weightiest words are compared. */
const mostWords = 8;
/** What is taken for it where it is not reckoned: about what letters with an answer have. */
const usualResemblance = 0.1;

const runs = new Uint32Array(mostGrams);
/** In which comparison each run was counted last. */
const counted = new Uint32Array(gramBuckets);
let comparison = 0;
const norms = new WeakMap<Postings, Float32Array>();

/** How long each document of the base is as a vector of its runs of characters. */
function normsOf({ base: { grams }, cards }: SuggestIndex): Float32Array {
  const known = norms.get(grams);
  if (known) return known;
  const { offsets, docs } = grams;
  const made = new Float32Array(cards.length);
  for (let run = 0; run + 1 < offsets.length; run += 1) {
    const [from, to] = [offsets[run]!, offsets[run + 1]!];
    const weight = rarity(to - from, cards.length) ** 2;
    for (let at = from; at < to; at += 1) made[docs[at]!]! += weight;
  }
  for (let doc = 0; doc < made.length; doc += 1) made[doc] = Math.sqrt(made[doc]!);
  norms.set(grams, made);
  return made;
}

/**
 * 0–1: how like a document is to the letter, by the runs of characters that they share, weighed by rarity: the cosine of
 * both. A long document that only happens to hold the letter's words is less like it than a short one that is about them.
 * Reckoned where bodies are indexed by their characters, for documents of the base.
 */
export function resemblance(index: SuggestIndex, sought: readonly Sought[], doc: number): number {
  const total = index.cards.length;
  if (!index.depth.bodyGrams || total === 0) return usualResemblance;
  const norm = normsOf(index)[doc] ?? 0;
  if (norm === 0) return usualResemblance;
  comparison += 1;
  let asked = 0;
  let shared = 0;
  for (let each = 0; each < sought.length && each < mostWords; each += 1) {
    const count = gramsInto(sought[each]!.term.stem, runs);
    for (let at = 0; at < count; at += 1) {
      const run = runs[at]!;
      if (counted[run] === comparison) continue;
      counted[run] = comparison;
      const held = holding(index, 'grams', run);
      const rare = rarity(held, total);
      asked += rare * rare;
      if (held > 0 && impactIn(index.base.grams, run, doc) > 0) shared += rare * rare;
    }
  }
  return asked === 0 ? 0 : shared / (Math.sqrt(asked) * norm);
}
