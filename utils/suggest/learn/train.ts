import { type Lesson, weightOf } from './lesson';
import { dictionaryOf, type Vector, vectorOf } from './vectors';
import { type Model, packWeights, settle } from './model';

export interface TrainProgress {
  readonly done: number;
  readonly total: number;
}

const mostRounds = 10;
const fewestRounds = 3;
/** Multiplications of a whole training: some five seconds. What would take longer gets fewer rounds, or the index alone answers. */
const mostWork = 4_000_000_000;
const firstStep = 5;
const biasStep = 0.05;
/** A push smaller than this changes nothing that counts: most labels of most lessons are left alone. */
const least = 0.004;
/** Weights that a model in training may have: 64 MB. */
const mostWeights = 16_000_000;
const fewestRows = 1500;
/** Work between two breaths, in multiplications: 2–5 ms. */
const breath = 2_000_000;

/** Numbers that are the same in every run: a model made twice from the same lessons is the same. */
function shuffler(): (list: Uint32Array) => void {
  let state = 12_345;
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (at + 1));
      [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
    }
  };
}

interface Board {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Probabilities of the labels for a vector, into `into`; gives back their energy. */
function judge({ weights, biases }: Board, { rows, values }: Vector, into: Float32Array): number {
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
function push({ weights, biases }: Board, { rows, values }: Vector, label: number, by: number): void {
  const labels = biases.length;
  for (let at = 0; at < rows.length; at += 1) weights[rows[at]! * labels + label]! += by * values[at]!;
  biases[label]! += by * biasStep;
}

/**
 * Trains a softmax model in slices of a few milliseconds: who calls decides when to go on, and cancels by not going on.
 * Undefined when there are fewer than two labels, or so many that an index alone does better.
 * @param today days since 1970, by which old lessons count less
 */
export function* trainModel(lessons: readonly Lesson[], today: number): Generator<TrainProgress, Model | undefined> {
  const labels = [...new Set(lessons.map(({ label }) => label))].toSorted();
  const room = Math.floor(mostWeights / Math.max(1, labels.length));
  if (labels.length < 2 || room < fewestRows) return undefined;
  const expected = { done: 0, total: lessons.length * mostRounds };
  const choosing = dictionaryOf(
    lessons.map(({ features }) => features),
    room,
  );
  const dictionary = yield* within(choosing, expected);
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const targets = Uint32Array.from(lessons, ({ label }) => numbers.get(label) ?? 0);
  const worth = Float32Array.from(lessons, (lesson) => weightOf(lesson, today));
  const vectors: Vector[] = [];
  for (const { features } of lessons) {
    vectors.push(vectorOf(dictionary, features));
    if (vectors.length % 100 === 0) yield expected;
  }
  const size = vectors.reduce((sum, { rows }) => sum + rows.length, 0) * labels.length;
  const rounds = Math.min(mostRounds, Math.floor(mostWork / Math.max(1, size)));
  if (rounds < fewestRounds) return undefined;
  const total = lessons.length * rounds;
  const board = { weights: new Float32Array(dictionary.rows.size * labels.length), biases: new Float32Array(labels.length) };
  const judged = new Float32Array(labels.length);
  const order = Uint32Array.from(lessons.keys());
  const shuffle = shuffler();
  let work = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    const step = firstStep * (1 - round / rounds);
    for (let place = 0; place < order.length; place += 1) {
      const at = order[place]!;
      const vector = vectors[at]!;
      const target = targets[at]!;
      const by = step * worth[at]!;
      judge(board, vector, judged);
      if (by < 0) {
        // What does not answer: only its own label is pushed down, and only where it was believed.
        if (judged[target]! > least) push(board, vector, target, by * judged[target]!);
      } else {
        for (let label = 0; label < judged.length; label += 1) {
          const gap = (label === target ? 1 : 0) - judged[label]!;
          if (gap > least || gap < -least) push(board, vector, label, by * gap);
        }
      }
      work += vector.rows.length * labels.length;
      if (work < breath) continue;
      work = 0;
      yield { done: round * order.length + place, total };
    }
  }
  const energies: number[] = [];
  const counts = new Float32Array(labels.length);
  for (const [at, vector] of vectors.entries()) {
    if (worth[at]! > 0) counts[targets[at]!]! += worth[at]!;
    if (at % Math.ceil(vectors.length / 500) === 0) energies.push(judge(board, vector, judged));
  }
  const usual = energies.toSorted((a, b) => a - b)[energies.length >> 1] ?? 0;
  yield { done: total, total };
  const packed = yield* within(packWeights(board.weights, labels.length), { done: total, total });
  return { dictionary, labels, ...packed, biases: board.biases, counts, usual };
}

/** Slices of a part, told as a place in the whole. */
function* within<T>(part: Generator<undefined, T>, at: TrainProgress): Generator<TrainProgress, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield at;
  }
}
