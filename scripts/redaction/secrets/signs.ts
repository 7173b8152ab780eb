// Fits the signs of secrets (a logistic regression) and writes utils/redaction/judge/signs.generated.ts.
// Data: places that no recognizer claims in letters of tests/corpus/privacy, weighed by words learnt from other authors, and
// letters of tests/corpus/desk, where what the words are not sure of is nothing.
// Run: npm run redaction:signs (a minute); it prints what is told of each author, left out of the fit in his turn, at the
// bound of the judge; `-- --check` fails when the file in the repository is not what the fit gives.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { chance } from '../../chance.ts';
import { packed } from '../pack.ts';
import { developmentSet, type Letter, letters } from '../marked-letters.ts';
import { made } from './examples.ts';
import { classes, examples, find, root, train } from './learn.ts';

const target = `${root}utils/redaction/judge/signs.generated.ts`;
const { module: judge } = await runnerImport<typeof import('../signs-entry')>(`${root}scripts/redaction/signs-entry.ts`);

/** Where the letters of the authors of own.txt begin, and which of them a fold leaves out. */
const begins = [0, 583, 903, 1250, 1600, 1945, 2164];
const folds = [[0, 5], [1, 2], [3, 6], [4]];
const authorOf = (at: number) => begins.findLastIndex((from) => from <= at);
/** The second author of secrets.txt. */
const second = 193;
/** Held near nothing, and seen in so many places at least. */
const pull = 2;
const fewest = 5;
const rounds = 200;
const scale = 1 / 16;
/** How sure the words have to be for a place of an unmarked letter to be left out. */
const unsure = 0.4;

interface Row {
  readonly author: string;
  readonly signs: Int32Array;
  readonly secret: boolean;
}

/** The places of letters as the judge sees them. */
function rows(all: readonly Letter[], author: string, weights?: Float32Array, marked = true): readonly Row[] {
  return all.flatMap(({ text, spans }) => {
    const reading = find.reading(text);
    const claimed = find.recognizers.flatMap(({ hint, find: found }) =>
      hint === true ? [] : found(reading).filter(({ evidence }) => evidence !== 'model'),
    );
    return judge.heardPlaces(reading, claimed).flatMap((place): readonly Row[] => {
      const { start, end } = reading.back(place);
      const touching = spans.filter((span) => span.start < end && start < span.end);
      const own = touching.find((span) => span.start === start && span.end === end);
      if (touching.length > 0 && (own === undefined || own.opt === true || !judge.secrets.has(own.type))) return [];
      const weighed =
        weights === undefined
          ? judge.weigh(reading, place)
          : judge.weighedBy(reading, place, (bucket, sums) => {
              for (let one = 0; one < sums.length; one++) sums[one] = (sums[one] ?? 0) + (weights[bucket * sums.length + one] ?? 0);
            });
      if (weighed.share < judge.hopeless || (!marked && weighed.share >= unsure)) return [];
      const [top = ''] = weighed.ranked;
      return [{ author, signs: judge.signsOf(reading, place, { share: weighed.share, top }), secret: own !== undefined }];
    });
  });
}

function fit(all: readonly Row[]): Float64Array {
  const seen = new Uint32Array(judge.signBuckets);
  for (const { signs } of all) for (const sign of signs) seen[sign] = (seen[sign] ?? 0) + 1;
  const weights = new Float64Array(judge.signBuckets);
  const squares = new Float64Array(judge.signBuckets).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const slopes = weights.map((weight) => pull * weight);
    for (const { signs, secret } of all) {
      const sum = signs.reduce((before, sign) => before + (weights[sign] ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - (secret ? 1 : 0);
      for (const sign of signs) slopes[sign] = (slopes[sign] ?? 0) + slope;
    }
    for (const [sign, times] of seen.entries()) {
      const slope = slopes[sign] ?? 0;
      if (times < fewest || slope === 0) continue;
      const square = (squares[sign] = (squares[sign] ?? 0) + slope * slope);
      weights[sign] = (weights[sign] ?? 0) - (0.3 * slope) / Math.sqrt(square);
    }
  }
  return weights;
}

/** A letter of the desk without the marks of facts and asks. */
const unmarked = (line: string): Letter => ({
  text: line
    .replace(/\{[a-z]+:([^}]*)\}/g, '$1')
    .replace(/\[[?!]+|\]/g, '')
    .replaceAll(String.raw`\n`, '\n'),
  spans: [],
});
const desk = `${root}tests/corpus/desk/`;

function deskRows(): readonly Row[] {
  return readdirSync(desk)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('kept'))
    .toSorted()
    .flatMap((name) => {
      const lines = readFileSync(desk + name, 'utf8').split('\n');
      return rows(
        lines.filter((line) => line !== '' && !line.startsWith('#')).map(unmarked),
        `desk ${name.replace(/-?(?:en|ru)?\.txt$/, '')}`,
        undefined,
        false,
      );
    });
}

const own = letters('own.txt');
const secrets = letters('secrets.txt');
const halves = [secrets.slice(0, second), secrets.slice(second)];
const always = [
  ...developmentSet().flatMap((letter) => examples(letter, 0.3)),
  ...made('ru', 6000, chance(21)).flatMap((letter) => examples(letter, 0.5)),
  ...made('en', 5000, chance(22)).flatMap((letter) => examples(letter, 0.5)),
];
const taught = own.map((letter) => examples(letter, 4));
const taughtSecrets = halves.map((half) => half.flatMap((letter) => examples(letter, 4)));
const all: Row[] = [];
for (const [fold, left] of folds.entries()) {
  const out = (at: number) => left.includes(authorOf(at));
  const learnt = [
    ...always,
    ...taught.flatMap((one, at) => (out(at) ? [] : one)),
    ...taughtSecrets.flatMap((one, at) => (at === fold ? [] : one)),
  ];
  const weights = train(learnt, chance(23));
  for (const author of left)
    all.push(
      ...rows(
        own.filter((_letter, at) => authorOf(at) === author),
        `own ${author}`,
        weights,
      ),
    );
  const half = halves[fold];
  if (half !== undefined) all.push(...rows(half, `secrets ${fold}`, weights));
}
const passing = letters('passing.txt');
const half = 120;
for (const [name, some] of [
  ['told', letters('told.txt')],
  ['unseen', letters('unseen.txt')],
  ['plain', [...letters('plain.txt'), ...letters('goods.txt')]],
  ['passing 1', passing.slice(0, half)],
  ['passing 2', passing.slice(half)],
] as const)
  all.push(...rows(some, name));
all.push(...deskRows());

console.log(`${classes.length} classes; ${all.length} places, ${all.filter(({ secret }) => secret).length} of them secrets`);
for (const author of new Set(all.map((row) => row.author))) {
  const weights = fit(all.filter((row) => row.author !== author));
  const counts = { secrets: 0, told: 0, others: 0, false: 0 };
  for (const row of all) {
    if (row.author !== author) continue;
    const sum = row.signs.reduce((before, sign) => before + (weights[sign] ?? 0), 0);
    const sure = 1 / (1 + Math.exp(-sum)) >= judge.sureOfSecret;
    counts[row.secret ? 'secrets' : 'others']++;
    if (sure) counts[row.secret ? 'told' : 'false']++;
  }
  console.log(`${author.padEnd(16)} told of secrets ${counts.told} of ${counts.secrets}, of others ${counts.false} of ${counts.others}`);
}
const least = 2;
const written = `// Generated by scripts/redaction/secrets/signs.ts from the letters of this project. Do not edit.\nexport const scale = ${scale};\nexport const least = ${least};\nexport const packed: string =\n  '${packed(fit(all), scale, least)}';\n`;
if (!process.argv.includes('--check')) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) {
  console.error('signs.generated.ts is not what the fit gives: run npm run redaction:signs');
  process.exit(1);
}
