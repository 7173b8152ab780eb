import type { Sliced } from './slices';

/** Which documents hold a key, and how strongly: the documents of key `k` stand at `offsets[k]` to `offsets[k + 1]`. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  /** 1–255; 255 is the strongest there can be. */
  readonly impacts: Uint8Array;
}

export const noPostings: Postings = { offsets: new Uint32Array(1), docs: new Uint32Array(0), impacts: new Uint8Array(0) };

/**
 * Postings gathered in any order, documents rising. They stand in blocks: a list that grows is copied whole each time, and
 * with some millions of postings that is a long slice.
 */
export interface PostingsDraft {
  readonly blocks: Block[];
  length: number;
}

interface Block {
  readonly keys: Uint32Array;
  readonly docs: Uint32Array;
  readonly impacts: Uint8Array;
}

/** A power of two. */
const blockBits = 16;
const inBlock = 1 << blockBits;

export const draftPostings = (): PostingsDraft => ({ blocks: [], length: 0 });

export function addPosting(draft: PostingsDraft, key: number, doc: number, impact: number): void {
  const at = draft.length & (inBlock - 1);
  const last = at === 0 ? added(draft) : draft.blocks[draft.length >>> blockBits]!;
  last.keys[at] = key;
  last.docs[at] = doc;
  last.impacts[at] = impact;
  draft.length += 1;
}

function added({ blocks }: PostingsDraft): Block {
  const block = { keys: new Uint32Array(inBlock), docs: new Uint32Array(inBlock), impacts: new Uint8Array(inBlock) };
  blocks.push(block);
  return block;
}

/** Postings that are gone through in one slice: some 5 ms. */
export const perSlice = 4 * inBlock;

/** Sorts a draft by key, the documents of each key staying in their order. The draft is empty afterwards. */
export function* sealed({ blocks, length }: PostingsDraft, keyCount: number): Sliced<Postings> {
  const offsets = new Uint32Array(keyCount + 1);
  const held = (at: number): number => Math.min(inBlock, length - at * inBlock);
  for (let at = 0; at < blocks.length; at += 1) {
    countKeys(blocks[at]!, held(at), offsets);
    if (at % 4 === 3) yield;
  }
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice(0, keyCount);
  const postings = { offsets, docs: new Uint32Array(length), impacts: new Uint8Array(length) };
  for (let at = 0; at < blocks.length; at += 1) {
    if (at % 4 === 0) yield;
    place(blocks[at]!, held(at), next, postings);
  }
  blocks.length = 0;
  return postings;
}

function countKeys({ keys }: Block, count: number, offsets: Uint32Array): void {
  for (let at = 0; at < count; at += 1) offsets[keys[at]! + 1]! += 1;
}

function place(block: Block, count: number, next: Uint32Array, { docs, impacts }: Postings): void {
  for (let at = 0; at < count; at += 1) {
    const key = block.keys[at]!;
    const spot = next[key]!;
    next[key] = spot + 1;
    docs[spot] = block.docs[at]!;
    impacts[spot] = block.impacts[at]!;
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
