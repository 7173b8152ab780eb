import type { Features } from './features';
import { type Dictionary, type Vector, vectorOf } from './vectors';

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
  /** 0 for a text of which nothing is known, about 1 for one like the lessons; by the logarithm of the summed powers (the «energy») of what is known of it beside all of it. */
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

/** Adds rows to what they say: words first, characters behind them. */
function addRows({ weights, scales }: Packed, { rows, values, kinds }: Vector, into: Float32Array): void {
  const width = into.length / 2;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const from = row * width;
    const to = kinds[at]! * width;
    const value = values[at]! * scales[row]!;
    for (let place = 0; place < width; place += 1) into[to + place]! += value * weights[from + place]!;
  }
}

/** Biases and what words and characters say, each as far as it is to count. */
function summed(biases: Float32Array, said: Float32Array, words: number, characters: number): Float32Array {
  const width = biases.length;
  return Float32Array.from(biases, (bias, at) => bias + words * said[at]! + characters * said[width + at]!);
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
  const vector = vectorOf(dictionary, features);
  if (vector.rows.length === 0) return undefined;
  const layer = new Float32Array(2 * layered.biases.length);
  addRows(layered, vector, layer);
  const other = straight && new Float32Array(2 * labels.length);
  if (straight && other) addRows(straight, vector, other);
  // Taken for longer than it is, what is known of a letter would speak for words of it that no lesson has.
  const sums = (words: number, characters: number): (Float32Array | undefined)[] => {
    const places = summed(layered.biases, layer, words, characters);
    for (let place = 0; place < places.length; place += 1) if (places[place]! < 0) places[place]! *= leak;
    const through = Float32Array.from(layered.secondBiases);
    throughLayer(places, layered.second, through);
    return [through, straight && other && summed(straight.biases, other, words, characters)];
  };
  const energy = meanEnergy(sums(...vector.known));
  const [chances = new Float32Array(0), straightly] = sums(1, 1);
  settle(chances);
  if (straightly) {
    settle(straightly);
    let sum = 0;
    for (let label = 0; label < chances.length; label += 1) sum += chances[label] = Math.sqrt(chances[label]! * straightly[label]!);
    for (let label = 0; label < chances.length; label += 1) chances[label]! /= sum || 1;
  }
  const least = Math.log(labels.length);
  return { chances, familiar: (energy - least) / Math.max(0.1, usual - least) };
}

function meanEnergy(models: readonly (Float32Array | undefined)[]): number {
  const energies = models.flatMap((sums) => (sums ? [settle(sums)] : []));
  return energies.reduce((all, energy) => all + energy, 0) / energies.length;
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
