import { plainBody } from '../analyse';
import type { IndexedDocument } from '../document';
import { type Features, featuresOf } from './features';
import { type Lesson, remembered, weightOf } from './lesson';
import { judgeBy, type Model } from './model';
import { trainModel, type TrainProgress } from './train';

/** What was learnt, and the lessons that came after: these count at once, by their likeness to a letter. */
export interface Learner {
  readonly model: Model | undefined;
  readonly fresh: readonly Lesson[];
}

/** What a learner believes of one document. */
export interface Belief {
  /** 0–1 */
  readonly chance: number;
  /** How many lessons it rests on. */
  readonly lessons: number;
}

export interface Beliefs {
  readonly of: ReadonlyMap<string, Belief>;
  /** How like the lessons a text is: about 1 for one like them, 0 for one of which nothing is known. */
  readonly familiar: number;
  /** 0–1: how evenly belief is spread over the documents: 0 when one has all of it. */
  readonly doubt: number;
  /** Lessons behind what is believed, the likelier counting more. */
  readonly lessons: number;
}

const lead = /^[\s\S]{0,200}?(?:[.!?…](?=\s|$)|\n\s*\n|$)/u;

/** A document's own lessons, one by one: its examples, and where it has some also its title and first sentence. */
export function* lessonsIn({ id, title, text, examples = [] }: IndexedDocument): Generator<Lesson> {
  if (examples.length === 0) return;
  const first = lead.exec(plainBody(text).trimStart())?.[0] ?? '';
  for (const each of [...examples, title, first])
    if (/[\p{L}\p{N}]/u.test(each)) yield { label: id, features: featuresOf(each), verdict: 'pick' };
}

/** All that a library teaches by itself. */
export const lessonsOf = (documents: readonly IndexedDocument[]): Lesson[] => documents.flatMap((document) => [...lessonsIn(document)]);

/** Trains on the library's own lessons and those of use, in slices; see `trainModel`. */
export function* learn(own: readonly Lesson[], used: readonly Lesson[], today: number): Generator<TrainProgress, Learner> {
  return { model: yield* trainModel([...own, ...remembered(used, today)], today), fresh: [] };
}

function likeness(a: Features, b: Features): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / Math.sqrt(a.length * b.length || 1);
}

/** From here on a letter counts as like one seen before. */
const alike = 0.3;

/** What a learner believes of a text; undefined when it knows nothing like it. */
export function beliefsOf({ model, fresh }: Learner, text: string, today: number): Beliefs | undefined {
  const features = featuresOf(text);
  const found = new Map<string, Belief>();
  const judged = model && judgeBy(model, features);
  let familiar = judged?.familiar ?? 0;
  model?.labels.forEach((label, at) => {
    if (judged) found.set(label, { chance: judged.chances[at] ?? 0, lessons: model.counts[at] ?? 0 });
  });
  for (const lesson of fresh) {
    const near = likeness(features, lesson.features);
    if (near < alike) continue;
    const { chance = 0, lessons = 0 } = found.get(lesson.label) ?? {};
    const by = near * weightOf(lesson, today);
    familiar = Math.max(familiar, by);
    found.set(lesson.label, {
      chance: Math.max(0, Math.min(1, chance + by * (by > 0 ? 1 - chance : chance))),
      lessons: lessons + Math.max(0, by),
    });
  }
  if (found.size === 0) return undefined;
  let lessons = 0;
  let sum = 0;
  for (const belief of found.values()) {
    lessons += belief.chance * belief.lessons;
    sum += belief.chance;
  }
  return { of: found, familiar, doubt: doubtIn(found, sum), lessons: sum > 0 ? lessons / sum : 0 };
}

/** The entropy of what is believed, as a share of the greatest there can be. */
function doubtIn(beliefs: ReadonlyMap<string, Belief>, sum: number): number {
  if (sum === 0 || beliefs.size < 2) return 0;
  let entropy = 0;
  for (const { chance } of beliefs.values()) if (chance > 0) entropy -= (chance / sum) * Math.log(chance / sum);
  return entropy / Math.log(beliefs.size);
}
