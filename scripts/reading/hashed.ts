import { buckets, parting, step } from '../../utils/text/hashed.ts';

/** One letter: the features of each of its places, and whether what is looked for stands there. */
export interface Learnt {
  readonly rows: readonly Int32Array[];
  readonly yes: readonly boolean[];
  /** The same places without what their very words tell: learnt by turns with them, so that forms tell where a word was never seen. */
  readonly bare?: readonly Int32Array[];
}

export interface Pace {
  readonly epochs: number;
  /** Share of the features that are hidden each time: no word decides alone. */
  readonly hidden: number;
  readonly rate: number;
  /** A feature seen fewer times tells nothing. */
  readonly least: number;
  /** What weighs less than this is left out. */
  readonly smallest: number;
}

/** How often a place is seen without its very words. */
const barely = 0.25;

/**
 * Logistic regression over hashed features, one letter after another (AdaGrad), with features hidden; the same letters give
 * the same weights. A feature may be told twice, the second time `buckets` on: both together weigh where it is read. What weighs
 * little is left out, and the rest learnt anew without it: fewer weights read letters better so than all at once cut down.
 */
export function learnt(from: readonly Learnt[], pace: Pace): Float64Array {
  const first = learntOnce(from, pace);
  const telling = (rows: readonly Int32Array[]): Int32Array[] => rows.map((row) => row.filter((feature) => first[feature % buckets] !== 0));
  return learntOnce(
    from.map(({ rows, yes, bare }) => ({ rows: telling(rows), yes, ...(bare && { bare: telling(bare) }) })),
    pace,
  );
}

function learntOnce(from: readonly Learnt[], { epochs, hidden, rate, least, smallest }: Pace): Float64Array {
  const size = buckets * 2;
  const [weights, slopes, sums, seen] = [
    new Float64Array(size),
    new Float64Array(size).fill(0.01),
    new Float64Array(size),
    new Uint32Array(size),
  ];
  for (const { rows } of from) for (const row of rows) for (const feature of row) seen[feature] = (seen[feature] ?? 0) + 1;
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const order = [...from];
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
    }
    for (const { rows, yes, bare } of order)
      for (const [nth, whole] of rows.entries()) {
        const row = bare !== undefined && random() < barely ? (bare[nth] ?? whole) : whole;
        const shown = row.filter((feature) => (seen[feature] ?? 0) >= least && random() >= hidden);
        const score = shown.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
        const miss = 1 / (1 + Math.exp(-score)) - (yes[nth] === true ? 1 : 0);
        if (Math.abs(miss) < 0.02) continue;
        for (const feature of shown) {
          slopes[feature] = (slopes[feature] ?? 0) + miss * miss;
          weights[feature] = (weights[feature] ?? 0) - (rate * miss) / Math.sqrt(slopes[feature] ?? 1);
        }
      }
    if (epoch * 2 < epochs) continue;
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    rounds += 1;
  }
  const largest = 46;
  return Float64Array.from({ length: buckets }, (_, at) => {
    const weight = (((sums[at] ?? 0) + (sums[at + buckets] ?? 0)) * (1 - hidden)) / rounds;
    return Math.abs(weight) < smallest ? 0 : Math.max(-largest, Math.min(largest, Math.round(weight / step))) * step;
  });
}

/** The gap before the place of each weight, `~` for a gap of 90 more, and then how much each is. `tableOf` of utils/text reads it. */
export function packed(weights: Float64Array): string {
  let [gaps, sizes, last, kept] = ['', '', -1, 0];
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    let gap = place - last;
    for (; gap >= 90; gap -= 90) gaps += '~';
    gaps += String.fromCharCode(34 + gap);
    sizes += String.fromCharCode(80 + Math.round(weight / step));
    [last, kept] = [place, kept + 1];
  });
  console.log(`${kept} weights, ${gaps.length + sizes.length} signs`);
  return gaps + parting + sizes;
}
