import type { Script } from './script';

/** The ways of a script as numbers of its steps. */
export interface Graph {
  readonly to: readonly (readonly number[])[];
  readonly from: readonly (readonly number[])[];
}

export function graphOf(script: Script): Graph {
  const at = new Map<string, number>();
  script.steps.forEach(({ id }, nth) => {
    if (!at.has(id)) at.set(id, nth);
  });
  const to = script.steps.map(({ next, end }) => (end ? [] : [...new Set(next.flatMap((branch) => at.get(branch.to) ?? []))]));
  const from: number[][] = script.steps.map(() => []);
  to.forEach((targets, nth) => targets.forEach((target) => from[target]?.push(nth)));
  return { to, from };
}

/** Everything that can be come to from some steps along some ways. */
export function reach(starts: readonly number[], ways: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set(starts);
  const left = [...starts];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    for (const next of ways[one] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(next);
    }
  }
  return seen;
}
