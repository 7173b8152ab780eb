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

/** Sorts a draft by key, the documents of each key staying in their order. */
export function sealPostings(draft: PostingsDraft, keyCount: number): Postings {
  const offsets = new Uint32Array(keyCount + 1);
  const { keys, length } = draft;
  for (let at = 0; at < length; at += 1) offsets[(keys[at] ?? 0) + 1] = (offsets[(keys[at] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const next = offsets.slice(0, keyCount);
  const docs = new Uint32Array(length);
  const impacts = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    next[key] = place + 1;
    docs[place] = draft.docs[at] ?? 0;
    impacts[place] = draft.impacts[at] ?? 0;
  }
  return { offsets, docs, impacts };
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
