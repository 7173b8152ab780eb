import type { Features } from './features';

/** Which features a model knows, as rows, and how much each says. */
export interface Dictionary {
  readonly rows: ReadonlyMap<number, number>;
  /** Inverse document frequency by row. */
  readonly rarity: Float32Array;
}

export interface Vector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/**
 * Chooses the features that a model will know: those of at least two lessons, the most frequent first where there is not
 * room for all; with few lessons also those seen once. In slices; nothing is told of how far it is.
 */
export function* dictionaryOf(all: readonly Features[], room: number): Generator<undefined, Dictionary> {
  const counts = new Map<number, number>();
  for (const [at, features] of all.entries()) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    if (at % 100 === 99) yield;
  }
  const least = all.length > 3000 ? 2 : 1;
  const { bar, atBar } = yield* barFor(counts, least, room);
  const rows = new Map<number, number>();
  const rarity: number[] = [];
  let spare = atBar;
  let seen = 0;
  for (const [feature, count] of counts) {
    if ((seen += 1) % 10_000 === 0) yield;
    if (count < bar || (count === bar && (spare -= 1) < 0)) continue;
    rows.set(feature, rows.size);
    rarity.push(Math.log(1 + all.length / count));
  }
  return { rows, rarity: Float32Array.from(rarity) };
}

/** How often a feature must occur to be kept, and how many of those that occur just so often there is room for. */
function* barFor(counts: ReadonlyMap<number, number>, least: number, room: number): Generator<undefined, { bar: number; atBar: number }> {
  const most = 1000;
  const times = new Uint32Array(most + 1);
  let seen = 0;
  for (const count of counts.values()) {
    times[Math.min(count, most)]! += 1;
    if ((seen += 1) % 20_000 === 0) yield;
  }
  let left = room;
  let bar = most;
  while (bar > least && left > times[bar]!) {
    left -= times[bar]!;
    bar -= 1;
  }
  return { bar, atBar: left };
}

/** A text as a vector of length one, half of it words, half of it characters, so that neither drowns the other. */
export function vectorOf({ rows, rarity }: Dictionary, features: Features): Vector {
  const found: number[] = [];
  const kinds: number[] = [];
  const norms = [0, 0];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    const kind = feature & 1;
    found.push(row);
    kinds.push(kind);
    norms[kind] = (norms[kind] ?? 0) + (rarity[row] ?? 0) ** 2;
  }
  const scales = norms.map((norm) => Math.SQRT1_2 / Math.sqrt(norm || 1));
  return {
    rows: Uint32Array.from(found),
    values: Float32Array.from(found, (row, at) => (rarity[row] ?? 0) * (scales[kinds[at] ?? 0] ?? 0)),
  };
}
