import type { YamlValue, YamlValues } from '../library';
import type { Branch } from './script';

const isRecord = (value: YamlValue | undefined): value is YamlValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: YamlValue | undefined): readonly YamlValue[] => (Array.isArray(value) ? (value as readonly YamlValue[]) : []);

const idOf = (step: YamlValues | undefined): string => {
  const id = step?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
};

/** The steps of a script as its file writes them. */
export const stepsIn = (raw: YamlValues): readonly YamlValues[] => listOf(raw['steps']).filter(isRecord);

/** Ways on as a file has them: one without a condition is the name of its step alone. */
export function waysAs(ways: readonly Branch[]): YamlValue | undefined {
  const [first, ...more] = ways;
  if (first === undefined) return undefined;
  if (first.when === undefined && more.length === 0) return first.to;
  return ways.map(({ when, to }) => ({ ...(when !== undefined && { when }), to }));
}

const withSteps = (raw: YamlValues, steps: readonly YamlValues[]): YamlValues => ({ ...raw, steps: steps });

/** A step with some of its fields changed; undefined takes a field out. */
export const withStep = (raw: YamlValues, nth: number, part: YamlValues): YamlValues =>
  withSteps(
    raw,
    stepsIn(raw).map((step, at) => (at === nth ? { ...step, ...part } : step)),
  );

/** Every way that led to a step by its name leads to it by another. */
function renamed(next: YamlValue | undefined, from: string, to: string): YamlValue | undefined {
  if (next === from) return to;
  if (Array.isArray(next))
    return listOf(next).map((one) => (isRecord(one) && one['to'] === from ? { ...one, to } : one)) as readonly YamlValue[];
  if (isRecord(next)) return Object.fromEntries(Object.entries(next).map(([when, step]) => [when, step === from ? to : step]));
  return next;
}

/** Gives a step another name, and every way to it. */
export function renameStep(raw: YamlValues, nth: number, to: string): YamlValues {
  const steps = stepsIn(raw);
  const from = idOf(steps[nth]);
  return withSteps(
    raw,
    steps.map((step, at) => {
      const own = at === nth ? { ...step, id: to } : step;
      return 'next' in own ? { ...own, next: renamed(own['next'], from, to) } : own;
    }),
  );
}

/** A fresh step behind another, with a name that none has. */
export function addStep(raw: YamlValues, after: number, title: string): YamlValues {
  const steps = stepsIn(raw);
  const ids = new Set(steps.map(idOf));
  let number = steps.length + 1;
  while (ids.has(`step-${number}`)) number += 1;
  return withSteps(raw, steps.toSpliced(after + 1, 0, { id: `step-${number}`, title, end: true }));
}

export const removeStep = (raw: YamlValues, nth: number): YamlValues => withSteps(raw, stepsIn(raw).toSpliced(nth, 1));

/** The step one place up or down; at the edge it stays. */
export function moveStep(raw: YamlValues, nth: number, by: -1 | 1): YamlValues {
  const steps = stepsIn(raw);
  const [one, other] = [steps[nth], steps[nth + by]];
  return one && other ? withSteps(raw, steps.with(nth, other).with(nth + by, one)) : raw;
}
