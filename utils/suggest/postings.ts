import type { Sliced } from './slices';

/** Which documents hold a key, and how strongly: the documents of key `k` stand at `offsets[k]` to `offsets[k + 1]`. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  /** 1–255; 255 is the strongest there can be. */
  readonly impacts: Uint8Array;
}

export const noPostings: Postings = { offsets: new Uint32Array(1), docs: new Uint32Array(0), impacts: new Uint8Array(0) };

/** Postings gathered in any order, documents rising. */
export interface PostingsDraft {
  keys: Uint32Array;
  docs: Uint32Array;
  impacts: Uint8Array;
  length: number;
}

export function draftPostings(room = 1024): PostingsDraft {
  return { keys: new Uint32Array(room), docs: new Uint32Array(room), impacts: new Uint8Array(room), length: 0 };
}

export function addPosting(draft: PostingsDraft, key: number, doc: number, impact: number): void {
  const at = draft.length;
  if (at === draft.keys.length) {
    const room = Math.ceil(at * 1.6);
    const keys = new Uint32Array(room);
    const docs = new Uint32Array(room);
    const impacts = new Uint8Array(room);
    keys.set(draft.keys);
    docs.set(draft.docs);
    impacts.set(draft.impacts);
    draft.keys = keys;
    draft.docs = docs;
    draft.impacts = impacts;
  }
  draft.keys[at] = key;
  draft.docs[at] = doc;
  draft.impacts[at] = impact;
  draft.length = at + 1;
}

/** Postings that are gone through in one slice: some 5 ms. */
export const perSlice = 300_000;

/** Sorts a draft by key, the documents of each key staying in their order. */
export function* sealed(draft: PostingsDraft, keyCount: number): Sliced<Postings> {
  const offsets = new Uint32Array(keyCount + 1);
  const { keys, length } = draft;
  for (let from = 0; from < length; from += perSlice) {
    countKeys(keys, from, Math.min(length, from + perSlice), offsets);
    yield;
  }
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice(0, keyCount);
  const postings = { offsets, docs: new Uint32Array(length), impacts: new Uint8Array(length) };
  for (let from = 0; from < length; from += perSlice) {
    yield;
    place(draft, from, Math.min(length, from + perSlice), next, postings);
  }
  return postings;
}

function countKeys(keys: Uint32Array, from: number, to: number, offsets: Uint32Array): void {
  for (let at = from; at < to; at += 1) offsets[keys[at]! + 1]! += 1;
}

function place(draft: PostingsDraft, from: number, to: number, next: Uint32Array, { docs, impacts }: Postings): void {
  for (let at = from; at < to; at += 1) {
    const key = draft.keys[at]!;
    const spot = next[key]!;
    next[key] = spot + 1;
    docs[spot] = draft.docs[at]!;
    impacts[spot] = draft.impacts[at]!;
  }
}

/** The impact of a key in one document, 0 where it has none. */
export function impactIn(postings: Postings, key: number, doc: number): number {
  const { offsets, docs, impacts } = postings;
  let low = offsets[key] ?? 0;
  let high = offsets[key + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = docs[middle]!;
    if (found === doc) return impacts[middle]!;
    if (found < doc) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** How many documents hold a key; none for one that came after the postings were sealed. */
export function countOf(postings: Postings, key: number): number {
  return key + 1 < postings.offsets.length ? postings.offsets[key + 1]! - postings.offsets[key]! : 0;
}
