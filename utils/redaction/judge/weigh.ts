import { weightAt, type Weights, weightsOf } from '../packed';
import type { Reading } from '../reading';
import { concepts, isAct, tells } from './concepts';
import { buckets, features } from './features';
import { signBuckets } from './signs';
import * as ofSigns from './signs.generated';
import type { Surrounded } from './surroundings';
import { classes, least, packed, scale } from './weights.generated';

export { classes };

/** Classes of numbers that are nobody's secret, and of those that have recognizers of their own. */
export const nobodys = 2;
const count = classes.length;

/** What all the words around a place say of it. */
export interface Weighed {
  /** How likely it is anything at all, 0 to 1. */
  readonly share: number;
  /** Its classes but those of nobody's numbers, the likeliest first. */
  readonly ranked: readonly string[];
}

/** @param add adds the weights of a bucket to the sums of the classes */
export function weighedBy(reading: Reading, place: Surrounded, add: (bucket: number, sums: Float64Array) => void): Weighed {
  const sums = new Float64Array(count);
  features(reading, place, (bucket) => add(bucket, sums));
  const highest = Math.max(...sums);
  let [idle, whole] = [0, 0];
  for (let one = 0; one < count; one++) {
    const share = Math.exp((sums[one] ?? 0) - highest);
    whole += share;
    if (one < nobodys) idle += share;
  }
  const order = classes.map((_one, at) => at).slice(nobodys);
  order.sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0));
  return { share: 1 - idle / whole, ranked: order.map((at) => classes[at] ?? '') };
}

let weights: Weights | undefined;
/** A bucket is a block: a weight for each of the sixteen classes. */
const blockBits = 4;

function shipped(): Weights {
  return (weights ??= weightsOf(packed, least, buckets * count, blockBits, 'weights of secrets'));
}

/** The same by the weights that ship. */
export function weigh(reading: Reading, place: Surrounded): Weighed {
  const { starts, lows, values } = shipped();
  return weighedBy(reading, place, (bucket, sums) => {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) {
      const one = lows[at] ?? 0;
      sums[one] = (sums[one] ?? 0) + (values[at] ?? 0) * scale;
    }
  });
}

/** The word that says most for a class and against nothing: all that is seen of it counts. Undefined where no word speaks for it. */
export function sayer(reading: Reading, place: Surrounded, type: string): string | undefined {
  const kind = classes.indexOf(type);
  const told = new Map<string, number>();
  features(reading, place, (bucket, word) => {
    if (word === undefined) return;
    const over = weightAt(shipped(), bucket * count + kind) - weightAt(shipped(), bucket * count);
    told.set(word, (told.get(word) ?? 0) + over);
  });
  // «и» may weigh much and explains nothing; «жмёт» explains only where nothing else does.
  const known = [...told]
    .map(([word, sum]) => ({ word, sum, families: concepts(word.toLowerCase().replaceAll('ё', 'е')) }))
    .filter(({ families, sum }) => sum > 0 && tells(families));
  const things = known.filter(({ families }) => !isAct(families));
  let because: (typeof known)[number] | undefined;
  for (const one of things.length > 0 ? things : known) if (one.sum > (because?.sum ?? 0)) because = one;
  return because?.word;
}

let signWeights: Weights | undefined;
const signBlockBits = 2;

/** How likely a place with these signs holds a secret, 0 to 1. */
export function secrecy(signs: Int32Array): number {
  signWeights ??= weightsOf(ofSigns.packed, ofSigns.least, signBuckets, signBlockBits, 'weights of signs of secrets');
  let sum = 0;
  for (const bucket of signs) sum += weightAt(signWeights, bucket);
  return 1 / (1 + Math.exp(-sum * ofSigns.scale));
}
