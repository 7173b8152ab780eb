/**
 * Learns which words of a letter name its product, from the letters in tests/corpus/desk, and writes
 * utils/text/facts/tagger/weights.generated.ts: `node scripts/reading/tagger.ts`. `--held-out [SET+SET,SET]` leaves sets out by turns, prints what is
 * read of them and writes nothing; `--check` fails when the file in the repository is not what learning gives.
 */
import '../../tests/bench/resolve.ts';
import { corpusFiles, isFactless, markedLetters } from '../../tests/bench/desk/letters.ts';
import { fresh, line, match } from '../../tests/bench/desk/score.ts';
import { learnt, packed } from './hashed.ts';
import { keep } from './keep.ts';

const { rulesIn } = await import('../../utils/text/facts/index.ts');
const { piecesOf } = await import('../../utils/text/facts/tagger/tokens.ts');
const { buckets } = await import('../../utils/text/hashed.ts');
const { features, most, ofForm, wholeOf } = await import('../../utils/text/facts/tagger/features.ts');
const { productsBy, scoresOf } = await import('../../utils/text/facts/tagger/index.ts');

/** Authors since the sixteenth mark services and tariffs as well as goods; how such a thing stands is learnt of them apart. */
const isWide = (name: string): boolean => /^(?:sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-)/u.test(name);
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

/** Weights of the features as letters of the wide marking are read. */
const learn = (from: readonly Marked[]): Float64Array => learnt(from, { epochs: 8, hidden: 0.3, rate: 0.1, least: 3, smallest: 0.12 });

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
  await keep(
    'utils/text/facts/tagger/weights.generated.ts',
    `// Learnt by scripts/reading/tagger.ts from the letters of this project; not written by hand.\nexport const packed: string =\n  ${JSON.stringify(text)};\n`,
    { packed: text },
  );
}
