import type { Features } from './features';
import { type Dictionary, vectorOf } from './vectors';

/** A trained model: a row of bytes for every feature, a byte for every label. */
export interface Model {
  readonly dictionary: Dictionary;
  readonly labels: readonly string[];
  readonly weights: Int8Array;
  /** What a byte of each row stands for. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** Lessons of each label, old ones counting less. */
  readonly counts: Float32Array;
  /** The energy that the lessons themselves have, the middle one of them. */
  readonly usual: number;
}

export interface Judgement {
  /** The probability of every label, in their order. */
  readonly chances: Float32Array;
  /** 0 for a text of which nothing is known, about 1 for one like the lessons; by the logarithm of the summed powers (the «energy»). */
  readonly familiar: number;
}

/** Packs weights into bytes: a quarter of the memory, and no loss that could be measured. */
export function* packWeights(weights: Float32Array, width: number): Generator<undefined, Pick<Model, 'weights' | 'scales'>> {
  const packed = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / width);
  for (let row = 0; row < scales.length; row += 1) {
    const from = row * width;
    let largest = 0;
    for (let at = from; at < from + width; at += 1) largest = Math.max(largest, Math.abs(weights[at]!));
    const scale = largest / 127;
    scales[row] = scale;
    if (scale > 0) for (let at = from; at < from + width; at += 1) packed[at] = Math.round(weights[at]! / scale);
    if (row % 5000 === 4999) yield;
  }
  return { weights: packed, scales };
}

/** What a model says of a text's features; undefined when it knows none of them. */
export function judgeBy({ dictionary, weights, scales, biases, usual }: Model, features: Features): Judgement | undefined {
  const { rows, values } = vectorOf(dictionary, features);
  if (rows.length === 0) return undefined;
  const width = biases.length;
  const chances = Float32Array.from(biases);
  for (let at = 0; at < rows.length; at += 1) {
    const from = rows[at]! * width;
    const value = values[at]! * scales[rows[at]!]!;
    for (let label = 0; label < width; label += 1) chances[label]! += value * weights[from + label]!;
  }
  const energy = settle(chances);
  const least = Math.log(width);
  return { chances, familiar: (energy - least) / Math.max(0.1, usual - least) };
}

/** Turns sums into probabilities in their place; gives back the logarithm of their summed powers. */
export function settle(sums: Float32Array): number {
  let top = -Infinity;
  for (let at = 0; at < sums.length; at += 1) if (sums[at]! > top) top = sums[at]!;
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) all += sums[at] = Math.exp(sums[at]! - top);
  for (let at = 0; at < sums.length; at += 1) sums[at]! /= all;
  return top + Math.log(all);
}
