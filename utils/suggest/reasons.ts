import type { SuggestIndex } from './build';
import { impactIn } from './postings';
import type { Query, QueryTerm } from './query';
import { holding, rarity } from './spread';

const mostWords = 6;

function impact(index: SuggestIndex, id: number, doc: number): number {
  const base = impactIn(index.base.terms, id, doc);
  if (base > 0) return base;
  const late = index.delta.terms.get(id);
  const at = late?.docs.indexOf(doc) ?? -1;
  return at < 0 ? 0 : (late?.impacts[at] ?? 0);
}

/** How much one term of the letter brought a document: by the best of its meanings that the document has. */
function share(index: SuggestIndex, term: QueryTerm, doc: number): number {
  for (let at = 0; at < term.ids.length; at += 1) {
    const id = term.ids[at] ?? 0;
    const found = impact(index, id, doc);
    if (found > 0) return found * (term.likeness[at] ?? 0) * rarity(holding(index, 'terms', id), index.cards.length) * term.weight;
  }
  return 0;
}

/** The letter's own words that a document was found by, as written there, in the letter's order; words that say little are left out. */
export function reasonsFor(index: SuggestIndex, query: Query, text: string, doc: number): string[] {
  const shares = query.terms
    .map((term) => ({ term, share: share(index, term, doc) }))
    .filter((each) => each.share > 0 && (each.term.stem.length > 2 || /\d/u.test(each.term.stem)))
    .sort((a, b) => b.share - a.share);
  const strongest = shares[0]?.share ?? 0;
  return shares
    .slice(0, mostWords)
    .filter((each) => each.share >= strongest * 0.2)
    .map(({ term }) => term.places[0] ?? { start: 0, end: 0 })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}
