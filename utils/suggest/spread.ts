import type { PostingKind, SuggestIndex } from './suggest-index';
import { countOf, type Postings } from './postings';

/** So many times as many documents as are looked at: from there on it is quicker to look for each. */
const searchFrom = 12;

/* The inner loops of ranking. Everything else runs once a word; these run once a posting, and are written for that. */

/** How many documents hold a key, removed ones included until the next folding. */
export function holding(index: SuggestIndex, kind: PostingKind, key: number): number {
  const held = countOf(index.base[kind], key);
  const late = index.delta[kind];
  return late.size === 0 ? held : held + (late.get(key)?.docs.length ?? 0);
}

/** How many documents hold a term, pieces of long ones not counted, and how many there are. */
export function heldBy(index: SuggestIndex, term: number): number {
  const { wholes, cards, delta } = index;
  if (!wholes) return holding(index, 'terms', term);
  const held = wholes.holding[term] ?? 0;
  if (delta.terms.size === 0) return held;
  return held + (delta.terms.get(term)?.docs.filter((doc) => !cards[doc]?.piece).length ?? 0);
}
export const documentCount = (index: SuggestIndex): number => index.wholes?.count ?? index.cards.length;

/** BM25's inverse document frequency, never below zero. */
export function rarity(held: number, total: number): number {
  if (held >= reckoned.length) return Math.log(1 + (total - held + 0.5) / (held + 0.5));
  if (total !== reckonedFor) {
    reckoned.fill(0);
    reckonedFor = total;
  }
  return (reckoned[held] ||= Math.log(1 + (total - held + 0.5) / (held + 0.5)));
}

/** What was reckoned before, for the same number of documents: letter after letter asks for the same few. */
const reckoned = new Float64Array(2048);
let reckonedFor = -1;

/** Adds what the stems of a word bring to the sums of all documents that hold them; gives back how many postings that were. */
export function spreadWord(
  index: SuggestIndex,
  keys: readonly number[],
  weights: readonly number[],
  times: number,
  sums: Float32Array,
): number {
  const { offsets, docs, impacts } = index.base.terms;
  const { terms: late } = index.delta;
  let postings = 0;
  for (let each = 0; each < keys.length; each += 1) {
    const key = keys[each]!;
    const weight = times * weights[each]!;
    const end = offsets[key + 1] ?? 0;
    const from = offsets[key] ?? end;
    for (let at = from; at < end; at += 1) sums[docs[at]!]! += weight * impacts[at]!;
    postings += end - from;
    const later = late.size === 0 ? undefined : late.get(key);
    if (!later) continue;
    later.docs.forEach((doc, at) => (sums[doc]! += weight * (later.impacts[at] ?? 0)));
    postings += later.docs.length;
  }
  return postings;
}

/**
 * Adds what a word's runs of characters bring: to the sums of all documents, or of the chosen ones.
 * @param count of the runs
 * @param most a run that more documents hold is passed over
 * @param slots the slots of all documents, 0 for those not chosen: then `sums` goes by slots
 */
export function spreadRuns(
  index: SuggestIndex,
  runs: Uint32Array,
  count: number,
  times: number,
  most: number,
  sums: Float32Array | Float64Array,
  slots: Uint8Array | undefined,
): void {
  const { offsets, docs, impacts } = index.base.grams;
  const { grams: late } = index.delta;
  const total = index.cards.length;
  for (let each = 0; each < count; each += 1) {
    const run = runs[each]!;
    const from = offsets[run]!;
    const end = offsets[run + 1]!;
    const later = late.size === 0 ? undefined : late.get(run);
    const held = end - from + (later?.docs.length ?? 0);
    if (held === 0 || held > most) continue;
    const weight = times * rarity(held, total);
    if (slots) {
      for (let at = from; at < end; at += 1) {
        const slot = slots[docs[at]!]!;
        if (slot !== 0) sums[slot]! += weight * impacts[at]!;
      }
    } else for (let at = from; at < end; at += 1) sums[docs[at]!]! += weight * impacts[at]!;
    later?.docs.forEach((doc, at) => (sums[slots ? slots[doc]! : doc]! += weight * (later.impacts[at] ?? 0)));
  }
}

/** Adds the impacts of a key to the sums of the chosen documents only; `slots` holds their places from 1. */
export function spreadChosen(
  index: SuggestIndex,
  kind: PostingKind,
  key: number,
  weight: number,
  slots: Uint8Array,
  sums: Float64Array,
): void {
  const { offsets, docs, impacts } = index.base[kind];
  const end = offsets[key + 1] ?? 0;
  for (let at = offsets[key] ?? end; at < end; at += 1) {
    const slot = slots[docs[at]!]!;
    if (slot !== 0) sums[slot]! += weight * impacts[at]!;
  }
  if (index.delta[kind].size === 0) return;
  const late = index.delta[kind].get(key);
  late?.docs.forEach((doc, at) => (sums[slots[doc] ?? 0]! += weight * (late.impacts[at] ?? 0)));
}

/** Documents chosen for a closer look: their numbers rising, and the slot of each. */
export interface Chosen {
  readonly docs: Uint32Array;
  readonly slots: Uint8Array;
}

/**
 * What a word brings each of the chosen documents: the greatest of what the stems bring that stand for it, for they are
 * one word. What many documents hold is not gone through: each chosen document is looked for in it.
 * @param slots the slots of all documents, 0 for those not chosen
 * @param base where in `best` the word's slots begin; all of them are 0 before
 */
export function spreadGreatest(
  index: SuggestIndex,
  keys: readonly number[],
  weights: readonly number[],
  chosen: Chosen,
  slots: Uint8Array,
  best: Float64Array,
  base: number,
): void {
  const { offsets, docs, impacts } = index.base.terms;
  const { terms: late } = index.delta;
  for (let each = 0; each < keys.length; each += 1) {
    const key = keys[each]!;
    const weight = weights[each]!;
    const end = offsets[key + 1] ?? 0;
    const from = offsets[key] ?? end;
    if (end - from > searchFrom * chosen.docs.length) searchGreatest(index.base.terms, from, end, weight, chosen, best, base);
    else {
      for (let at = from; at < end; at += 1) {
        const slot = slots[docs[at]!]!;
        if (slot !== 0 && weight * impacts[at]! > best[base + slot]!) best[base + slot] = weight * impacts[at]!;
      }
    }
    const later = late.size === 0 ? undefined : late.get(key);
    later?.docs.forEach((doc, at) => {
      const slot = base + (slots[doc] ?? 0);
      best[slot] = Math.max(best[slot] ?? 0, weight * (later.impacts[at] ?? 0));
    });
  }
}

function searchGreatest(
  { docs, impacts }: Postings,
  begin: number,
  end: number,
  weight: number,
  chosen: Chosen,
  best: Float64Array,
  base: number,
): void {
  let from = begin;
  for (let each = 0; each < chosen.docs.length && from < end; each += 1) {
    const doc = chosen.docs[each]!;
    let high = end;
    while (from < high) {
      const middle = (from + high) >>> 1;
      if (docs[middle]! < doc) from = middle + 1;
      else high = middle;
    }
    if (from === end || docs[from]! !== doc) continue;
    const slot = base + chosen.slots[each]!;
    if (weight * impacts[from]! > best[slot]!) best[slot] = weight * impacts[from]!;
  }
}
