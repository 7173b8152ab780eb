import type { Course, Step } from './course';
import { leak, settle, throughLayer } from './model';
import type { Vector } from './vectors';

/** Places of the layer in between. */
export const layerWidth = 64;
const mostRounds = 20;
const fewestRounds = 3;
const firstStep = 0.8;
/** The second half learns slower than the first, which sees each feature seldom. */
const secondShare = 0.1;
const biasShare = 0.05;
/** So many features of a lesson, and places of the layer, are left out each time: nothing is learnt by one of them alone. */
const leftOut = 0.3;
const firstSpread = 0.3;
const least = 0.002;

export interface LayeredWeights {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly second: Float32Array;
  readonly secondBiases: Float32Array;
}

/** Rounds that a share of work allows. */
export function layeredRounds({ vectors, labels }: Course, work: number): number {
  const size = vectors.reduce((sum, { rows }) => sum + 2 * rows.length * (1 - leftOut) + 1.2 * labels, 0) * layerWidth;
  return Math.max(fewestRounds, Math.min(mostRounds, Math.floor(work / Math.max(1, size))));
}

/** Weights to begin with, small and unlike each other; yields the work of each run of them. */
function* begin({ features, labels, random }: Course): Generator<Step, LayeredWeights> {
  const weights = new Float32Array(features * layerWidth);
  for (let at = 0; at < weights.length; at += 1) {
    weights[at] = (random() - 0.5) * firstSpread;
    if (at % 10_000 === 0) yield 20_000;
  }
  const second = Float32Array.from({ length: layerWidth * labels }, () => (2 * random() - 1) / Math.sqrt(layerWidth));
  return { weights, biases: new Float32Array(layerWidth), second, secondBiases: new Float32Array(labels) };
}

/** Probabilities of the labels for a vector, into `into`; gives back their energy. */
export function judgeLayered(board: LayeredWeights, vector: Vector, layer: Float32Array, into: Float32Array): number {
  intoLayer(board, vector.rows, vector.values, vector.rows.length, layer);
  for (let place = 0; place < layerWidth; place += 1) if (layer[place]! < 0) layer[place]! *= leak;
  into.set(board.secondBiases);
  throughLayer(layer, board.second, into);
  return settle(into);
}

function intoLayer({ weights, biases }: LayeredWeights, rows: Uint32Array, values: Float32Array, count: number, layer: Float32Array): void {
  layer.set(biases);
  for (let at = 0; at < count; at += 1) {
    const from = rows[at]! * layerWidth;
    const value = values[at]!;
    for (let place = 0; place < layerWidth; place += 1) layer[place]! += value * weights[from + place]!;
  }
}

/** A model with a layer in between, taught lesson by lesson; yields the work of each lesson. */
export function* teachLayered(course: Course, times: number): Generator<Step, LayeredWeights> {
  const { vectors, targets, worth, labels, random } = course;
  const board = yield* begin(course);
  const { weights, second, secondBiases } = board;
  const longest = vectors.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const rows = new Uint32Array(longest);
  const values = new Float32Array(longest);
  const layer = new Float32Array(layerWidth);
  const slopes = new Float32Array(layerWidth);
  const back = new Float32Array(layerWidth);
  const gaps = new Float32Array(labels);
  for (let round = 0; round < times; round += 1) {
    const step = firstStep * (1 - round / times);
    for (const at of course.shuffled()) {
      const lesson = vectors[at]!;
      const target = targets[at]!;
      let count = 0;
      for (let each = 0; each < lesson.rows.length; each += 1) {
        if (random() < leftOut) continue;
        rows[count] = lesson.rows[each]!;
        values[count] = lesson.values[each]! / (1 - leftOut);
        count += 1;
      }
      intoLayer(board, rows, values, count, layer);
      for (let place = 0; place < layerWidth; place += 1) {
        slopes[place] = random() < leftOut ? 0 : (layer[place]! < 0 ? leak : 1) / (1 - leftOut);
        layer[place]! *= slopes[place]!;
      }
      gaps.set(secondBiases);
      throughLayer(layer, second, gaps);
      settle(gaps);
      const against = worth[at]! < 0;
      const by = step * Math.abs(worth[at]!);
      back.fill(0);
      for (let label = 0; label < labels; label += 1) {
        // What does not answer: only its own label is pushed down, and only where it was believed.
        const gap = against ? (label === target ? -gaps[label]! : 0) : (label === target ? 1 : 0) - gaps[label]!;
        if (gap < least && gap > -least) continue;
        const move = by * secondShare * gap;
        for (let place = 0, from = label; place < layerWidth; place += 1, from += labels) {
          back[place]! += gap * second[from]!;
          second[from]! += move * layer[place]!;
        }
        secondBiases[label]! += by * biasShare * gap;
      }
      for (let place = 0; place < layerWidth; place += 1) back[place]! *= by * slopes[place]!;
      for (let each = 0; each < count; each += 1) {
        const from = rows[each]! * layerWidth;
        const value = values[each]!;
        for (let place = 0; place < layerWidth; place += 1) weights[from + place]! += value * back[place]!;
      }
      yield layerWidth * (2 * count + 1.2 * labels);
    }
  }
  return board;
}
