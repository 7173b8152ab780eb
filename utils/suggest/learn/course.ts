import type { Vector } from './vectors';

/** Lessons as numbers, ready to be taught. */
export interface Course {
  readonly vectors: readonly Vector[];
  /** The label of each lesson, as a number below `labels`. */
  readonly targets: Uint32Array;
  /** How much each lesson counts; below zero it teaches what does not answer. */
  readonly worth: Float32Array;
  readonly labels: number;
  readonly features: number;
  /** The lessons' numbers in a new order. */
  shuffled(): Uint32Array;
  /** 0–1, the same in every run: a model made twice from the same lessons is the same. */
  random(): number;
}

/** Multiplications that a lesson took. */
export type Step = number;

export function courseOf(parts: Pick<Course, 'vectors' | 'targets' | 'worth' | 'labels' | 'features'>): Course {
  let state = 12_345;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const order = Uint32Array.from(parts.vectors.keys());
  return {
    ...parts,
    random,
    shuffled() {
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = Math.floor(random() * (at + 1));
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      return order;
    },
  };
}
