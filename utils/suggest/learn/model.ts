import type { Features } from './features';
import { type Dictionary, vectorOf } from './vectors';

/** Rows of weights packed into bytes: a quarter of the memory, and no loss that could be measured. */
export interface Packed {
  readonly weights: Int8Array;
  /** What a byte of each row stands for. */
  readonly scales: Float32Array;
}

/** Sums straight from the features: a row for every feature, a place for every label. */
export interface Straight extends Packed {
  readonly biases: Float32Array;
}

/** Sums by way of a narrow layer in between, where features that mean the same meet. */
export interface Layered extends Packed {
  readonly biases: Float32Array;
  /** A row for every place of the layer, a place for every label. */
  readonly second: Float32Array;
  readonly secondBiases: Float32Array;
}

/** A trained model: two that err differently, believed alike. Of very many labels only the layered one is trained. */
export interface Model {
  readonly dictionary: Dictionary;
  readonly labels: readonly string[];
  readonly straight: Straight | undefined;
  readonly layered: Layered;
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

/** Packs weights, `width` of them a row. */
export function* packWeights(weights: Float32Array, width: number): Generator<undefined, Packed> {
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

/** A negative sum of the layer counts a tenth: it still teaches. */
export const leak = 0.1;

function addRows({ weights, scales }: Packed, rows: Uint32Array, values: Float32Array, into: Float32Array): void {
  const width = into.length;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const from = row * width;
    const value = values[at]! * scales[row]!;
    for (let place = 0; place < width; place += 1) into[place]! += value * weights[from + place]!;
  }
}

/** From a layer's places to the labels: adds what each place says. */
export function throughLayer(layer: Float32Array, second: Float32Array, into: Float32Array): void {
  const width = into.length;
  for (let place = 0; place < layer.length; place += 1) {
    const value = layer[place]!;
    if (value === 0) continue;
    const from = place * width;
    for (let label = 0; label < width; label += 1) into[label]! += value * second[from + label]!;
  }
}

/** What a model says of a text's features; undefined when it knows none of them. */
export function judgeBy({ dictionary, labels, straight, layered, usual }: Model, features: Features): Judgement | undefined {
  const { rows, values } = vectorOf(dictionary, features);
  if (rows.length === 0) return undefined;
  const layer = Float32Array.from(layered.biases);
  addRows(layered, rows, values, layer);
  for (let place = 0; place < layer.length; place += 1) if (layer[place]! < 0) layer[place]! *= leak;
  const chances = Float32Array.from(layered.secondBiases);
  throughLayer(layer, layered.second, chances);
  let energy = settle(chances);
  if (straight) {
    const other = Float32Array.from(straight.biases);
    addRows(straight, rows, values, other);
    energy = (energy + settle(other)) / 2;
    let sum = 0;
    for (let label = 0; label < chances.length; label += 1) sum += chances[label] = Math.sqrt(chances[label]! * other[label]!);
    for (let label = 0; label < chances.length; label += 1) chances[label]! /= sum || 1;
  }
  const least = Math.log(labels.length);
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
