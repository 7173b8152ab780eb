import type { SuggestIndex } from './suggest-index';
import { impactIn } from './postings';
import { falling } from './order';
import { mostTerms, type Query, type QueryTerm } from './query';
import type { Seen } from './rank';
import { full } from './sought';
import { documentCount, heldBy, rarity } from './spread';
import { usualShare } from './words/little';

const mostWords = 5;
/** A word that brought less than this share of what the weightiest brought is no reason. */
const leastShare = 0.25;

/** A word of the letter, and the most that it can bring a document. */
interface Weighed {
  readonly term: QueryTerm;
  readonly bound: number;
}

/** «по», or the number of an item of the letter's own list: no reason that anybody would give. */
const tellsNothing = /^.?$|^\D{2}$/u;

const bounds = new Float64Array(mostTerms);

/** What the stem at a place among those that stand for a word counts. */
const worthOf = (index: SuggestIndex, { ids, likeness, weight }: QueryTerm, at: number): number =>
  likeness[at]! * rarity(heldBy(index, ids[at]!), documentCount(index)) * weight;

/** The words of a letter that can be a reason, the weightiest first: once a letter. */
export function weighReasons(index: SuggestIndex, query: Query): Weighed[] {
  const found: Weighed[] = [];
  for (const term of query.terms) {
    if (term.ids.length === 0 || tellsNothing.test(term.stem) || usualShare(term.stem) > 0) continue;
    let most = -Infinity;
    for (let at = 0; at < term.ids.length; at += 1) most = Math.max(most, worthOf(index, term, at));
    const bound = 255 * most;
    bounds[found.length] = bound;
    found.push({ term, bound });
  }
  return falling(bounds, found.length).map((at) => found[at]!);
}

function impact(index: SuggestIndex, id: number, doc: number): number {
  const base = impactIn(index.base.terms, id, doc);
  if (base > 0 || index.delta.terms.size === 0) return base;
  const late = index.delta.terms.get(id);
  const at = late?.docs.indexOf(doc) ?? -1;
  return at < 0 ? 0 : (late?.impacts[at] ?? 0);
}

/** How much one term of the letter brought a document: by the best of its meanings that the document has. */
function share(index: SuggestIndex, term: QueryTerm, doc: number): number {
  for (let at = 0; at < term.ids.length; at += 1) {
    const found = impact(index, term.ids[at]!, doc);
    if (found > 0) return found * worthOf(index, term, at);
  }
  return 0;
}

/**
 * The letter's own words that a document was found by, as written there, the weightiest first. Words that stand side by
 * side are one reason: «возврат денег».
 */
export function reasonsFor(index: SuggestIndex, weighed: readonly Weighed[], text: string, doc: number, seen: Seen | undefined): string[] {
  const place = seen ? seen.chosen.indexOf(doc) : -1;
  const shares: { start: number; end: number; share: number }[] = [];
  let strongest = 0;
  for (const { term, bound } of weighed) {
    if (bound < leastShare * strongest) break;
    const [first] = term.places;
    // What the ranking has looked up already need not be looked up again.
    const known = seen && place >= 0 && seen.known[term.at] === 1;
    const brought = known ? (seen.brought[term.at * seen.room + place + 1]! * term.weight) / full : share(index, term, doc);
    if (brought === 0 || !first) continue;
    strongest = Math.max(strongest, brought);
    shares.push({ start: first.start, end: first.end, share: brought });
  }
  const kept = shares
    .filter((each) => each.share >= strongest * leastShare)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostWords);
  const phrases: { start: number; end: number; share: number }[] = [];
  for (const each of kept.toSorted((a, b) => a.start - b.start)) {
    const last = phrases.at(-1);
    if (last && /^[^\S\n]$/u.test(text.slice(last.end, each.start))) {
      last.end = each.end;
      last.share = Math.max(last.share, each.share);
    } else phrases.push({ ...each });
  }
  return phrases.toSorted((a, b) => b.share - a.share).map(({ start, end }) => text.slice(start, end));
}
