import type { Features } from './features';
import { newNumbering, numberFor, type Numbering, numberOf } from './numbering';

/** Which features a model knows, as rows, and how much each says. */
export interface Dictionary {
  readonly rows: Numbering;
  /** Inverse document frequency by row. */
  readonly rarity: Float32Array;
  /** That of a feature that no lesson has. */
  readonly unseen: number;
}

export interface Vector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  /** The kind of each row: 0 words, 1 characters. */
  readonly kinds: Uint8Array;
  /** 0–1, of words and of characters: how long what is known of a text is beside all of it. */
  readonly known: readonly [number, number];
}

/**
 * Chooses the features that a model will know: those of at least two lessons, the most frequent first where there is not
 * room for all; with few lessons also those seen once. In slices; nothing is told of how far it is.
 */
export function* dictionaryOf(all: readonly Features[], room: number): Generator<undefined, Dictionary> {
  const seen = newNumbering();
  let counts = new Uint32Array(seen.keys.length);
  for (const [at, features] of all.entries()) {
    for (let each = 0; each < features.length; each += 1) {
      const number = numberFor(seen, features[each]!);
      if (number === counts.length) {
        const more = new Uint32Array(seen.keys.length);
        more.set(counts);
        counts = more;
      }
      counts[number]! += 1;
    }
    if (at % 100 === 99) yield;
  }
  counts = counts.subarray(0, seen.size);
  const least = all.length > 3000 ? 2 : 1;
  const { bar, atBar } = yield* barFor(counts, least, room);
  const rows = newNumbering();
  const rarity: number[] = [];
  let spare = atBar;
  for (let number = 0; number < counts.length; number += 1) {
    if (number % 20_000 === 19_999) yield;
    const count = counts[number]!;
    if (count < bar || (count === bar && (spare -= 1) < 0)) continue;
    numberFor(rows, seen.keys[number]!);
    rarity.push(Math.log(1 + all.length / count));
  }
  return { rows, rarity: Float32Array.from(rarity), unseen: Math.log(1 + all.length) };
}

/** How often a feature must occur to be kept, and how many of those that occur just so often there is room for. */
function* barFor(counts: Uint32Array, least: number, room: number): Generator<undefined, { bar: number; atBar: number }> {
  const most = 1000;
  const times = new Uint32Array(most + 1);
  for (let number = 0; number < counts.length; number += 1) {
    times[Math.min(counts[number]!, most)]! += 1;
    if (number % 50_000 === 49_999) yield;
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
export function vectorOf({ rows, rarity, unseen }: Dictionary, features: Features): Vector {
  const found: number[] = [];
  const kinds: number[] = [];
  const norms = [0, 0];
  const strange = [0, 0];
  for (const feature of features) {
    const row = numberOf(rows, feature);
    const kind = feature & 1;
    if (row < 0) {
      strange[kind]! += unseen ** 2;
      continue;
    }
    found.push(row);
    kinds.push(kind);
    norms[kind]! += rarity[row]! ** 2;
  }
  const scales = norms.map((norm) => Math.SQRT1_2 / Math.sqrt(norm || 1));
  const known = (kind: 0 | 1): number => Math.sqrt(norms[kind]! / (norms[kind]! + strange[kind]! || 1));
  return {
    rows: Uint32Array.from(found),
    values: Float32Array.from(found, (row, at) => rarity[row]! * scales[kinds[at]!]!),
    kinds: Uint8Array.from(kinds),
    known: [known(0), known(1)],
  };
}
