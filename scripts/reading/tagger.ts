/**
 * Learns which words of a letter name its product, from the letters in tests/corpus/desk, and writes
 * utils/text/facts/tagger/weights.generated.ts: `node scripts/reading/tagger.ts`. Logistic regression over hashed features, one
 * letter after another (AdaGrad), with features hidden. `--held-out [SET+SET,SET]` leaves sets out by turns, prints what is
 * read of them and writes nothing; `--check` fails when the file in the repository is not what learning gives.
 */
import { writeFileSync } from 'node:fs';
import '../../tests/bench/resolve.ts';
import { corpusFiles, isFactless, markedLetters } from '../../tests/bench/desk/letters.ts';
import { fresh, line, match } from '../../tests/bench/desk/score.ts';

const { rulesIn } = await import('../../utils/text/facts/index.ts');
const { piecesOf } = await import('../../utils/text/facts/tagger/tokens.ts');
const { buckets, features, most, ofForm, wholeOf } = await import('../../utils/text/facts/tagger/features.ts');
const { productsBy, scoresOf, step } = await import('../../utils/text/facts/tagger/index.ts');

/** Authors since the sixteenth mark services and tariffs as well as goods; how such a thing stands is learnt of them apart. */
const isWide = (name: string): boolean => /^(?:sixteenth|seventeenth|eighteenth)/u.test(name);
const letters = corpusFiles()
  .filter((name) => !isFactless(name))
  .flatMap((name) =>
    markedLetters(name).map(({ text, facts }) => {
      const { others, mentions, goods } = rulesIn(text, '2026-11-25');
      const pieces = piecesOf(text, others, mentions);
      const products = facts.filter(({ kind }) => kind === 'product');
      const whole = wholeOf(pieces);
      const [room, templates] = [new Int32Array(most), new Uint8Array(most)];
      const rows = pieces.map((_piece, at) => {
        const count = features(pieces, at, whole, room, templates);
        const own = Array.from(room.subarray(0, count));
        return Int32Array.from(
          isWide(name) ? [...own, ...own.flatMap((feature, nth) => (ofForm.has(templates[nth] ?? 0) ? [feature + buckets] : []))] : own,
        );
      });
      const yes = pieces.map(({ start, end }) => products.some((one) => one.start < end && start < one.end));
      return { name, pieces, goods, products, rows, yes };
    }),
  );
type Marked = (typeof letters)[number];

const epochs = 8;
/** Share of the features that are hidden each time: no word decides alone. */
const hidden = 0.3;
const rate = 0.1;
/** A feature seen fewer times tells nothing. */
const least = 3;
/** What weighs less than this is left out. */
const smallest = 0.12;

/** Weights of the features as letters of the wide marking are read. */
function learn(from: readonly Marked[]): Float64Array {
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
    for (const { rows, yes } of order)
      for (const [nth, row] of rows.entries()) {
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

/** Two signs a weight: the gap before its place and how much; `~` for a gap of 90 more. */
function packed(weights: Float64Array): string {
  let [text, last, kept] = ['', -1, 0];
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    let gap = place - last;
    for (; gap >= 90; gap -= 90) text += '~';
    text += String.fromCharCode(34 + gap, 80 + Math.round(weight / step));
    [last, kept] = [place, kept + 1];
  });
  console.log(`${kept} weights, ${text.length} signs`);
  return text;
}

function measure(what: string, of: readonly Marked[], weights: Float64Array): string {
  const score = fresh();
  const rules = fresh();
  for (const { pieces, goods, products } of of) {
    const scores = scoresOf(pieces, (feature) => weights[feature] ?? 0);
    match(score, productsBy(pieces, scores, goods), products, () => true);
    match(rules, goods, products, () => true);
  }
  return `${line(what, score)}\n${line('  by rules and their judge', rules)}`;
}

const at = process.argv.indexOf('--held-out');
if (at > 0) {
  const setOf = (name: string): string => name.replace(/-(?:ru|en)\.txt$/u, '');
  const turns = (process.argv[at + 1] ?? [...new Set(letters.map(({ name }) => setOf(name)))].join(','))
    .split(',')
    .map((turn) => turn.split('+'));
  for (const turn of turns) {
    const weights = learn(letters.filter(({ name }) => !turn.includes(setOf(name))));
    packed(weights);
    for (const name of new Set(letters.map((letter) => letter.name)))
      if (turn.includes(setOf(name)))
        console.log(
          measure(
            name,
            letters.filter((letter) => letter.name === name),
            weights,
          ),
        );
  }
} else {
  const text = packed(learn(letters));
  if (!process.argv.includes('--check'))
    writeFileSync(
      new URL('../../utils/text/facts/tagger/weights.generated.ts', import.meta.url),
      `// Learnt by scripts/reading/tagger.ts from the letters of this project; not written by hand.\nexport const packed: string =\n  ${JSON.stringify(text)};\n`,
    );
  else if ((await import('../../utils/text/facts/tagger/weights.generated.ts')).packed !== text) {
    console.error('weights.generated.ts is not what learning gives: run node scripts/reading/tagger.ts');
    process.exitCode = 1;
  }
}
