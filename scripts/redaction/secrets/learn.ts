// How the judge of secrets learns: examples out of letters, and the descent. Asked by train.ts and signs.ts.
import { runnerImport } from 'vite';
import type { Place } from '../../../utils/redaction/judge/places';
import type { Reading } from '../../../utils/redaction/reading';
import type { Chance } from '../../chance.ts';
import type { Letter } from '../marked-letters.ts';

export const root = new URL('../../../', import.meta.url).pathname;
export const { module: places } = await runnerImport<typeof import('../../../utils/redaction/judge/places')>(
  `${root}utils/redaction/judge/places.ts`,
);
export const { module: feats } = await runnerImport<typeof import('../../../utils/redaction/judge/features')>(
  `${root}utils/redaction/judge/features.ts`,
);
const { module: around } = await runnerImport<typeof import('../../../utils/redaction/judge/surroundings')>(
  `${root}utils/redaction/judge/surroundings.ts`,
);
export const { module: find } = await runnerImport<typeof import('../../../utils/redaction/find')>(`${root}utils/redaction/find.ts`);

export const classes = [
  '',
  'OTHER',
  'PIN',
  'OTP',
  'CVV',
  'PASSWORD',
  'LOGIN',
  'PASSPORT',
  'FOREIGN_PASSPORT',
  'DRIVER_LICENSE',
  'BANK_ACCOUNT',
  'SSN',
  'PHONE',
  'CONTRACT',
  'TOKEN',
  'CARD_EXP',
];
const epochs = 6;
const rate = 0.05;
/** How much of a step is taken back: what little a weight says for itself goes, and few are left. */
const modest = 0.0035;
/** Share of the features that are hidden each time, so that no single word decides. */
const hidden = 0.3;

export interface Example {
  readonly seen: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** The buckets of the features of a place. */
export function seenOf(reading: Reading, place: Place): Int32Array {
  const seen: number[] = [];
  feats.features(reading, around.surrounded(reading, place), (bucket) => seen.push(bucket));
  return Int32Array.from(seen);
}

/** The places of a letter, with what each of them is. */
export function examples({ text, spans }: Letter, weight: number): readonly Example[] {
  const reading = find.reading(text);
  return places.places(reading).flatMap((place): readonly Example[] => {
    const { start, end } = reading.back(place);
    const touching = spans.filter((span) => span.start < end && start < span.end);
    const own = touching.find((span) => span.start === start && span.end === end);
    if (touching.length > 0 && own === undefined) return [];
    if (own?.opt === true) return [];
    const at = own === undefined ? 0 : classes.indexOf(own.type);
    return [{ seen: seenOf(reading, place), label: at < 0 ? 1 : at, weight }];
  });
}

/** Steps after AdaGrad: a feature seen seldom is learnt from in large steps. */
export function train(all: readonly Example[], random: Chance): Float32Array {
  const count = classes.length;
  const weights = new Float32Array(feats.buckets * count);
  const squares = new Float32Array(feats.buckets * count).fill(1e-2);
  const order = all.map((_one, at) => at);
  const sums = new Float64Array(count);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let wrong = 0;
    for (const index of order) {
      const one = all[index];
      if (one === undefined) continue;
      const seen = one.seen.filter(() => !random.is(hidden));
      sums.fill(0);
      for (const bucket of seen) for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + (weights[bucket * count + c] ?? 0);
      const top = Math.max(...sums);
      let whole = 0;
      for (let c = 0; c < count; c++) whole += sums[c] = Math.exp((sums[c] ?? 0) - top);
      if ((sums[one.label] ?? 0) < 1) wrong++;
      for (let c = 0; c < count; c++) {
        const slope = ((sums[c] ?? 0) / whole - (c === one.label ? 1 : 0)) * one.weight;
        if (Math.abs(slope) < 1e-3) continue;
        for (const bucket of seen) {
          const place = bucket * count + c;
          const square = (squares[place] = (squares[place] ?? 0) + slope * slope);
          const moved = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square);
          const back = (rate * modest) / Math.sqrt(square);
          weights[place] = moved > back ? moved - back : moved < -back ? moved + back : 0;
        }
      }
    }
    console.log(`epoch ${epoch + 1}: ${wrong} wrong of ${order.length}`);
  }
  return weights;
}
