import { findFaults } from './faults';
import type { Script } from './script';

/** A step on the map of a script: its row is how far it is from the beginning. */
export interface Spot {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** What is wrong with it. */
  readonly faults: readonly string[];
  readonly end: boolean;
}

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly when: string;
}

export interface ScriptMap {
  readonly spots: readonly Spot[];
  readonly ways: readonly Way[];
  readonly rows: number;
  readonly columns: number;
}

/** A map of a script: steps in rows by their distance from the first, those that cannot be reached in the last row. */
export function mapOf(script: Script, lang: 'ru' | 'en'): ScriptMap {
  const row = new Map<string, number>();
  let front = script.steps.slice(0, 1).map(({ id }) => id);
  const byId = new Map(script.steps.map((step) => [step.id, step]));
  for (let depth = 0; front.length > 0; depth += 1) {
    for (const id of front) row.set(id, depth);
    const next = front.flatMap((id) => byId.get(id)?.next.map(({ to }) => to) ?? []);
    front = [...new Set(next)].filter((id) => byId.has(id) && !row.has(id));
  }
  const last = Math.max(-1, ...row.values()) + 1;
  const taken = new Map<number, number>();
  const faults = findFaults(script);
  const spots = script.steps.map((step, nth): Spot => {
    const at = row.get(step.id) ?? last;
    const column = taken.get(at) ?? 0;
    taken.set(at, column + 1);
    return {
      id: step.id,
      title: step.title ?? step.id,
      row: at,
      column,
      faults: faults.filter((fault) => fault.step === nth || fault.around?.includes(nth)).map(({ message }) => message[lang]),
      end: step.end || step.next.length === 0,
    };
  });
  const ways = script.steps.flatMap(({ id, next }) =>
    next.filter(({ to }) => byId.has(to)).map(({ to, when = '' }) => ({ from: id, to, when })),
  );
  return { spots, ways, rows: Math.max(0, ...spots.map((spot) => spot.row + 1)), columns: Math.max(0, ...taken.values()) };
}
