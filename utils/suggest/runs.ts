import { gramBuckets } from './grams';

/** Terms by the buckets of their runs, and what is known of each term. */
export interface Runs {
  /** The terms of bucket `b` stand at `offsets[b]` to `offsets[b + 1]`. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** What sharing a run says, by bucket. */
  readonly weights: Float32Array;
  readonly norms: Float32Array;
  /** Which letters a term has. */
  readonly letters: Int32Array;
  /** See `shapeOf`. */
  readonly shapes: Int32Array;
}

export const noRuns: Runs = {
  offsets: new Uint32Array(gramBuckets + 1),
  terms: new Uint32Array(0),
  weights: new Float32Array(gramBuckets),
  norms: new Float32Array(0),
  letters: new Int32Array(0),
  shapes: new Int32Array(0),
};

/** The terms that look like term `t` stand at `offsets[t]` to `offsets[t + 1]`, the likest first. */
export interface Alike {
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  readonly likeness: Float32Array;
}

/** Whether kept runs fit so many terms. */
export function areSound({ offsets, terms, weights, norms, letters, shapes }: Runs, count: number): boolean {
  if (!(offsets instanceof Uint32Array && terms instanceof Uint32Array && weights instanceof Float32Array)) return false;
  if (!(norms instanceof Float32Array && letters instanceof Int32Array && shapes instanceof Int32Array)) return false;
  if (offsets.length !== gramBuckets + 1 || weights.length !== gramBuckets || offsets[gramBuckets] !== terms.length) return false;
  if (norms.length !== count || letters.length !== count || shapes.length !== count) return false;
  for (let bucket = 0; bucket < gramBuckets; bucket += 1) if (offsets[bucket]! > offsets[bucket + 1]!) return false;
  for (let at = 0; at < terms.length; at += 1) if (terms[at]! >= count) return false;
  return true;
}

/** Whether kept lookalikes fit so many terms. */
export function areAlike({ offsets, ids, likeness }: Alike, count: number): boolean {
  if (!(offsets instanceof Uint32Array && ids instanceof Uint32Array && likeness instanceof Float32Array)) return false;
  if (offsets.length !== count + 1 || offsets[count] !== ids.length || ids.length !== likeness.length) return false;
  for (let term = 0; term < count; term += 1) if (offsets[term]! > offsets[term + 1]!) return false;
  for (let at = 0; at < ids.length; at += 1) if (ids[at]! >= count) return false;
  return true;
}
