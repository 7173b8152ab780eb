import { usualScore } from './confidence';
import type { Postings } from './postings';
import { full } from './sought';
import { documentCount, rarity } from './spread';
import { livingCount, type SuggestIndex } from './suggest-index';

/** In larger libraries all documents count as typical: to go through all that they hold would keep the first letter waiting. */
const mostDocuments = 20_000;

const spreads = new WeakMap<Postings, Float32Array>();

/** How far the scores of random letters lie apart that each document of the base gets, beside a typical document's. */
function spreadsOf(index: SuggestIndex): Float32Array {
  const { terms } = index.base;
  const known = spreads.get(terms);
  if (known) return known;
  const { offsets, docs, impacts } = terms;
  const made = new Float32Array(index.cards.length);
  const total = documentCount(index);
  let sum = 0;
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const [from, to] = [offsets[term]!, offsets[term + 1]!];
    const rare = rarity(Math.min(total, to - from), total) * full;
    for (let at = from; at < to; at += 1) {
      const square = (to - from) * (rare * impacts[at]!) ** 2;
      made[docs[at]!]! += square;
      sum += square;
    }
  }
  const typical = sum / made.length;
  for (let doc = 0; doc < made.length; doc += 1) made[doc] = Math.sqrt(made[doc]! / typical);
  spreads.set(terms, made);
  return made;
}

/**
 * What a document's score is worth, in scores that a letter usually gets which is answered well. A document that holds
 * much of what the library often says gets a score from any letter, and so does any document from a letter of many
 * words: both are taken off, by how far the scores lie apart that letters get whose words are drawn from the library.
 * @param weights the squared weights of what is asked, summed up
 */
export function standing(index: SuggestIndex, doc: number, score: number, weights: number): number {
  if (score === 0 || weights === 0) return 0;
  const spread = index.cards.length > mostDocuments ? 1 : spreadsOf(index)[doc] || 1;
  // Not by the root of the weights, as chance would have it: of a long letter much is beside its matter, and brings nothing.
  return score / (spread * weights ** 0.25 * usualScore(livingCount(index)));
}
