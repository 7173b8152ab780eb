// Trains the judge of secrets (logistic, many classes) and writes utils/redaction/judge/weights.generated.ts.
// Data: the corpora of this project and sentences of our own (texts/secrets-*.txt, texts/numbers-*.txt).
// Run: npm run redaction:secrets; `-- --without FROM-TO` leaves letters of own.txt out, those of one author, measures on
// them and writes nothing: what carries over to an author not learnt from; `-- --check` fails when the file in the repository is not what training gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { type Chance, chance } from '../chance.ts';
import { developmentSet, type Letter, letters, made } from './examples.ts';

const root = new URL('../../../', import.meta.url).pathname;
const target = `${root}utils/redaction/judge/weights.generated.ts`;
type Places = typeof import('../../../utils/redaction/judge/places');
type Features = typeof import('../../../utils/redaction/judge/features');
type Find = typeof import('../../../utils/redaction/find');
const { module: places } = await runnerImport<Places>(`${root}utils/redaction/judge/places.ts`);
const { module: feats } = await runnerImport<Features>(`${root}utils/redaction/judge/features.ts`);
const { module: find } = await runnerImport<Find>(`${root}utils/redaction/find.ts`);

const classes = [
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
];
const epochs = 6;
const rate = 0.05;
/** How much of a step is taken back: what little a weight says for itself goes, and few are left. */
const modest = 0.003;
/** Share of the features that are hidden each time, so that no single word decides. */
const hidden = 0.3;
/** Weights below it, in steps of the scale, are left out. */
const leastKept = 3;
/** The judge's own bound, utils/redaction/judge/judge.ts. */
const sure = 0.6;

interface Example {
  readonly seen: Int32Array;
  readonly label: number;
  readonly weight: number;
}

function examples({ text, spans }: Letter, weight: number): readonly Example[] {
  const reading = find.reading(text);
  return places.places(reading).flatMap((place): readonly Example[] => {
    const { start, end } = reading.back(place);
    const touching = spans.filter((span) => span.start < end && start < span.end);
    const own = touching.find((span) => span.start === start && span.end === end);
    if (touching.length > 0 && own === undefined) return [];
    if (own?.opt === true) return [];
    const at = own === undefined ? 0 : classes.indexOf(own.type);
    return [{ seen: Int32Array.from(feats.features(reading, place), ({ bucket }) => bucket), label: at < 0 ? 1 : at, weight }];
  });
}

/** Steps after AdaGrad: a feature seen seldom is learnt from in large steps. */
function train(all: readonly Example[], random: Chance): Float32Array {
  const count = classes.length;
  const weights = new Float32Array(feats.buckets * count);
  const squares = new Float32Array(feats.buckets * count).fill(1e-2);
  const order = all.map((_one, at) => at);
  const sums = new Float64Array(count);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
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

/** Gaps and values, seven bits a byte, of the weights worth keeping. */
function pack(weights: Float32Array): string {
  const scale = 1 / 16;
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let last = -1;
  let kept = 0;
  weights.forEach((weight, place) => {
    const whole = Math.round(weight / scale);
    if (Math.abs(whole) < leastKept) return;
    put(place - last - 1);
    put(whole < 0 ? -whole * 2 - 1 : whole * 2);
    last = place;
    kept++;
  });
  console.log(`${kept} weights, ${bytes.length} bytes`);
  return `// Generated by scripts/redaction/secrets/train.ts from the corpora and texts of this project. Do not edit.\nexport const classes: readonly string[] = ${JSON.stringify(classes).replaceAll('"', "'").replaceAll("','", "', '")};\nexport const scale = ${scale};\nexport const packed: string =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
}

/** What is measured: the types that no checksum and no prefix gives away. */
const told = new Set(['PIN', 'OTP', 'CVV', 'PASSWORD', 'LOGIN', 'PASSPORT', 'FOREIGN_PASSPORT', 'DRIVER_LICENSE']);

/** How many secrets of letters not learnt from the judge alone finds, and what it takes for one where there is nothing. */
function measure(weights: Float32Array, all: readonly Letter[]): void {
  const count = classes.length;
  const seen = { secrets: 0, found: 0, words: 0, extra: 0 };
  for (const { text, spans } of all) {
    const reading = find.reading(text);
    const judged = places.places(reading).flatMap((place) => {
      const sums = classes.map((_one, at) =>
        feats.features(reading, place).reduce((sum, { bucket }) => sum + (weights[bucket * count + at] ?? 0), 0),
      );
      const top = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - top));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      return 1 - ((shares[0] ?? 0) + (shares[1] ?? 0)) / whole >= sure ? [reading.back(place)] : [];
    });
    for (const { start, end, type, opt } of spans) {
      if (opt === true || !told.has(type)) continue;
      seen.secrets++;
      if (judged.some((one) => one.start <= start && end <= one.end)) seen.found++;
    }
    if (spans.some(({ opt }) => opt !== true)) continue;
    seen.words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    seen.extra += judged.filter(({ start, end }) => spans.every((one) => end <= one.start || one.end <= start)).length;
  }
  console.log(
    `letters not learnt from: ${all.length}; covered ${(seen.found / seen.secrets).toFixed(3)} of ${seen.secrets}; ` +
      `false ${((1000 * seen.extra) / seen.words).toFixed(2)} per 1,000 words of ${seen.words} without secrets`,
  );
}

const at = process.argv.indexOf('--without');
const [from = 0, to = 0] = (at < 0 ? '0-0' : (process.argv[at + 1] ?? '')).split('-').map(Number);
const own = letters('own.txt');
const learnt = [
  ...developmentSet().flatMap((letter) => examples(letter, 0.3)),
  ...[...own.slice(0, from), ...own.slice(to)].flatMap((letter) => examples(letter, 1.5)),
  ...made('ru', 12000, chance(21)).flatMap((letter) => examples(letter, 0.5)),
  ...made('en', 10000, chance(22)).flatMap((letter) => examples(letter, 0.5)),
];
const weights = train(learnt, chance(23));
if (at >= 0) {
  measure(weights, own.slice(from, to));
  process.exit(0);
}
const packedUp = pack(weights);
if (!process.argv.includes('--check')) writeFileSync(target, packedUp);
else if (readFileSync(target, 'utf8') !== packedUp) {
  console.error('weights.generated.ts is not what training gives: run npm run redaction:secrets');
  process.exit(1);
}
