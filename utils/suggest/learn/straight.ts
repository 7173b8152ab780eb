import { settle } from './model';
import type { Course, Step } from './course';
import type { Vector } from './vectors';

const rounds = 10;
const fewestRounds = 3;
const firstStep = 5;
const biasStep = 0.05;
/** A push smaller than this changes nothing that counts: most labels of most lessons are left alone. */
const least = 0.004;
/** Weights that a model in training may have: 64 MB. */
const mostWeights = 16_000_000;

export interface StraightWeights {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Rounds that a share of work allows; 0 when there are so many labels that the layered model alone does better. */
export function straightRounds({ vectors, labels, features }: Course, work: number): number {
  if (features * labels > mostWeights) return 0;
  const size = vectors.reduce((sum, { rows }) => sum + rows.length, 0) * labels;
  const affordable = Math.min(rounds, Math.floor(work / Math.max(1, size)));
  return affordable < fewestRounds ? 0 : affordable;
}

/** Probabilities of the labels for a vector, into `into`; gives back their energy. */
export function judgeStraight({ weights, biases }: StraightWeights, { rows, values }: Vector, into: Float32Array): number {
  const labels = biases.length;
  into.set(biases);
  for (let at = 0; at < rows.length; at += 1) {
    const from = rows[at]! * labels;
    const value = values[at]!;
    for (let label = 0; label < labels; label += 1) into[label]! += value * weights[from + label]!;
  }
  return settle(into);
}

/** Pushes one label's weights along a vector. */
function push({ weights, biases }: StraightWeights, { rows, values }: Vector, label: number, by: number): void {
  const labels = biases.length;
  for (let at = 0; at < rows.length; at += 1) weights[rows[at]! * labels + label]! += by * values[at]!;
  biases[label]! += by * biasStep;
}

/** A softmax model, taught lesson by lesson; yields the work of each lesson. */
export function* teachStraight(course: Course, times: number): Generator<Step, StraightWeights> {
  const { vectors, targets, worth, labels, features } = course;
  const board = { weights: new Float32Array(features * labels), biases: new Float32Array(labels) };
  const judged = new Float32Array(labels);
  for (let round = 0; round < times; round += 1) {
    const step = firstStep * (1 - round / times);
    for (const at of course.shuffled()) {
      const vector = vectors[at]!;
      const target = targets[at]!;
      const by = step * worth[at]!;
      judgeStraight(board, vector, judged);
      if (by < 0) {
        // What does not answer: only its own label is pushed down, and only where it was believed.
        if (judged[target]! > least) push(board, vector, target, by * judged[target]!);
      } else {
        for (let label = 0; label < labels; label += 1) {
          const gap = (label === target ? 1 : 0) - judged[label]!;
          if (gap > least || gap < -least) push(board, vector, label, by * gap);
        }
      }
      yield vector.rows.length * labels;
    }
  }
  return board;
}
