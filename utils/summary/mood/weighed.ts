import { weightsOf } from '../../text';
import { weights } from './weights';

/** What is weighed: anger with threats, threats among these, worry, thanks. */
export type Weighed = keyof typeof weights;

const told = new Map<Weighed, ReadonlyMap<string, number>>();

function known(kind: Weighed): ReadonlyMap<string, number> {
  const found = told.get(kind) ?? weightsOf(weights[kind].of);
  told.set(kind, found);
  return found;
}

/** How much the words of a text tell of a mood. */
export function wordingScore(kind: Weighed, wording: ReadonlySet<string>): number {
  const of = known(kind);
  let sum = 0;
  for (const name of wording) sum += of.get(name) ?? 0;
  return sum;
}

/** How much signs, counted by kind, and words tell of a mood. */
export function moodScore(kind: Weighed, counts: Readonly<Record<string, number>>, wording: ReadonlySet<string>): number {
  const of = known(kind);
  return Object.entries(counts).reduce(
    (sum, [name, count]) => sum + (of.get(name) ?? 0) * count,
    weights[kind].bias + wordingScore(kind, wording),
  );
}
