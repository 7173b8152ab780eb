import { within } from '../slices';
import { courseOf, type Step } from './course';
import { judgeLayered, layeredRounds, layerWidth, teachLayered } from './layered';
import { type Lesson, weightOf } from './lesson';
import { type Model, packWeights } from './model';
import { judgeStraight, straightRounds, teachStraight } from './straight';
import { dictionaryOf, type Vector, vectorOf } from './vectors';

export interface TrainProgress {
  readonly done: number;
  readonly total: number;
}

/** Multiplications of a whole training: some five seconds. What would take longer gets fewer rounds. */
const mostWork = 4_000_000_000;
/** The straight model's part of it, where there are not too many labels. */
const straightShare = 0.35;
/** Weights that a model in training may have: 64 MB. */
const mostWeights = 16_000_000;
/** Features that are known at most, and fewest that are kept for the sake of many labels. */
const mostFeatures = 150_000;
const fewestFeatures = 30_000;
/** Work of one step, in multiplications: well under a millisecond. */
const oneStep = 200_000;

/**
 * Trains a model in steps of a millisecond or less: who calls decides when to go on, and cancels by not going on.
 * Undefined when there are fewer than two labels.
 * @param today days since 1970, by which old lessons count less
 */
export function* trainModel(lessons: readonly Lesson[], today: number): Generator<TrainProgress, Model | undefined> {
  const labels = [...new Set(lessons.map(({ label }) => label))].toSorted();
  if (labels.length < 2) return undefined;
  const room = Math.max(fewestFeatures, Math.min(mostFeatures, Math.floor(mostWeights / labels.length)));
  const choosing = dictionaryOf(
    lessons.map(({ features }) => features),
    room,
  );
  const dictionary = yield* within(choosing, { done: 0, total: 1 });
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const vectors: Vector[] = [];
  for (const { features } of lessons) {
    vectors.push(vectorOf(dictionary, features));
    if (vectors.length % 10 === 0) yield { done: 0, total: 1 };
  }
  const course = courseOf({
    vectors,
    targets: Uint32Array.from(lessons, ({ label }) => numbers.get(label) ?? 0),
    worth: Float32Array.from(lessons, (lesson) => weightOf(lesson, today)),
    labels: labels.length,
    features: dictionary.rows.size,
  });
  const times = straightRounds(course, mostWork * straightShare);
  const layeredTimes = layeredRounds(course, mostWork * (times === 0 ? 1 : 1 - straightShare));
  const total = lessons.length * (times + layeredTimes);
  const straight = times === 0 ? undefined : yield* inSteps(teachStraight(course, times), 0, total);
  const layered = yield* inSteps(teachLayered(course, layeredTimes), lessons.length * times, total);

  const energies: number[] = [];
  const counts = new Float32Array(labels.length);
  const judged = new Float32Array(labels.length);
  const layer = new Float32Array(layerWidth);
  for (const [at, vector] of vectors.entries()) {
    const worth = course.worth[at] ?? 0;
    if (worth > 0) counts[course.targets[at]!]! += worth;
    if (at % Math.ceil(vectors.length / 500) !== 0) continue;
    if (energies.length % 50 === 49) yield { done: total, total };
    const energy = judgeLayered(layered, vector, layer, judged);
    energies.push(straight ? (energy + judgeStraight(straight, vector, judged)) / 2 : energy);
  }
  const usual = energies.toSorted((a, b) => a - b)[energies.length >> 1] ?? 0;
  const end = { done: total, total };
  const packed = straight && (yield* within(packWeights(straight.weights, labels.length), end));
  const packedLayer = yield* within(packWeights(layered.weights, layerWidth), end);
  return {
    dictionary,
    labels,
    straight: packed && straight && { ...packed, biases: straight.biases },
    layered: { ...layered, ...packedLayer },
    counts,
    usual,
  };
}

/** Lessons gathered into steps. */
function* inSteps<T>(teaching: Generator<Step, T>, done: number, total: number): Generator<TrainProgress, T> {
  let work = 0;
  for (let lessons = 0; ; lessons += 1) {
    const step = teaching.next();
    if (step.done) return step.value;
    work += step.value;
    if (work < oneStep) continue;
    work = 0;
    yield { done: done + lessons, total };
  }
}
