import { meets } from './condition';
import type { Script, Step } from './script';

/** Where a ticket stands in a script. Answers are kept by their names, also those of steps that a way back has left. */
export interface Place {
  /** The step in front; undefined when the script is through. */
  readonly step: string | undefined;
  /** The steps behind, in the order they were taken. */
  readonly path: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

const indexes = new WeakMap<Script, ReadonlyMap<string, Step>>();

/** The step of a script by its id. */
export function stepOf(script: Script, id: string | undefined): Step | undefined {
  let index = indexes.get(script);
  if (!index) {
    index = new Map(script.steps.map((step) => [step.id, step]));
    indexes.set(script, index);
  }
  return id === undefined ? undefined : index.get(id);
}

/** The beginning of a script with what is known already. */
export function begin(script: Script, known: Readonly<Record<string, string>> = {}): Place {
  return { step: script.steps[0]?.id, path: [], answers: known };
}

/** The step that follows a step, by the answer; undefined at an end. A step that is not there is an end, too. */
export function following(script: Script, step: Step, answer: string): string | undefined {
  if (step.end) return undefined;
  const branch = step.next.find(({ when }) => when === undefined || meets(answer, when));
  return branch && stepOf(script, branch.to)?.id;
}

/**
 * One step on. A step that is gone from a changed script ends it rather than losing the answers.
 * @param answer what the customer said to the step's question; without it the answer known so far is taken
 */
export function advance(script: Script, at: Place, answer?: string): Place {
  const step = stepOf(script, at.step);
  if (!step) return { ...at, step: undefined };
  const key = step.ask?.key;
  const given = answer ?? (key === undefined ? '' : (at.answers[key] ?? ''));
  const answers = key === undefined || answer === undefined ? at.answers : { ...at.answers, [key]: answer };
  return { step: following(script, step, given), path: [...at.path, step.id], answers };
}

const onlyAsks = ({ ask, say, note, do: acts }: Step): boolean =>
  ask !== undefined && say === undefined && note === undefined && acts.length === 0;

/**
 * Past the steps that only ask what is answered already, so that nobody presses through them. They stand in the path with
 * their answers, where one that is not right is changed; a step at which something is said or done is never passed.
 */
export function pastAnswered(script: Script, at: Place): Place {
  const step = stepOf(script, at.step);
  if (!step?.ask || !onlyAsks(step) || (at.answers[step.ask.key] ?? '') === '' || at.path.includes(step.id)) return at;
  return pastAnswered(script, advance(script, at));
}

/**
 * The step that a place should stand at and that is not in the script: the file names a step it does not have, or it was
 * changed while a ticket was at it. Undefined where all is well.
 */
export function missingStep(script: Script, at: Place): string | undefined {
  if (at.step !== undefined) return stepOf(script, at.step) ? undefined : at.step;
  const last = stepOf(script, at.path.at(-1));
  if (!last || last.end) return undefined;
  const answer = last.ask === undefined ? '' : (at.answers[last.ask.key] ?? '');
  const to = last.next.find(({ when }) => when === undefined || meets(answer, when))?.to;
  return to !== undefined && !stepOf(script, to) ? to : undefined;
}

/** One step back; every answer stays. */
export function back(at: Place): Place {
  const step = at.path.at(-1);
  return step === undefined ? at : { ...at, step, path: at.path.slice(0, -1) };
}

/** Back to a step taken before; every answer stays. */
export function returnTo(at: Place, step: string): Place {
  const found = at.path.indexOf(step);
  return found < 0 ? at : { ...at, step, path: at.path.slice(0, found) };
}

/**
 * Another answer to a step taken before. Goes on by the answers given later as far as they still lead; those that lead
 * nowhere now are kept for when they do again.
 */
export function change(script: Script, at: Place, step: string, answer: string): Place {
  const taken = new Set(at.path);
  let place = advance(script, returnTo(at, step), answer);
  while (place.step !== undefined && taken.has(place.step) && !place.path.includes(place.step)) place = advance(script, place);
  return place;
}
