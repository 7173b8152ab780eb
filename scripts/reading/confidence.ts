/**
 * Fits what tells that the library answers a letter, and writes utils/suggest/confidence-weights.ts:
 * `node scripts/reading/confidence.ts`; `-- --check` fails when the file in the repository is not what the fit gives.
 * Learnt from: the project's letters asked of its answers with a third of these left out by turns, with what the examples
 * teach and without; its letters and those of far trades that nothing answers; and, counting less because they are made
 * up, intents of 3 to 100 examples, for how familiar a letter is means another thing where lessons are many.
 * Prints for each set how well it is told by a fit on letters of other sets, and for sets that are never in the fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import '../../tests/bench/resolve.ts';
import { areaUnder } from '../../tests/bench/suggest/measure.ts';
import type { IndexedDocument } from '../../utils/suggest/index.ts';
import { lowest } from './lowest.ts';

const { signsOf } = await import('../../utils/suggest/confidence.ts');
const { evidenceOf } = await import('../../utils/suggest/evidence.ts');
const { gathered } = await import('../../utils/suggest/gathered.ts');
const { createIndex } = await import('../../utils/suggest/index.ts');
const { beliefsOf } = await import('../../utils/suggest/learn/index.ts');
const { matterOf } = await import('../../utils/suggest/matter.ts');
const { queryOf } = await import('../../utils/suggest/query.ts');
const { rank } = await import('../../utils/suggest/rank.ts');
const { readLetter } = await import('../../utils/text/index.ts');
const { asked: askedOfIntents, library } = await import('../../tests/bench/suggest/intents.ts');
const { afield, apart, developmentSet, short, tradesOf } = await import('../../tests/bench/suggest/sets.ts');
const { trained } = await import('../../tests/bench/suggest/trained.ts');

const target = new URL('../../utils/suggest/confidence-weights.ts', import.meta.url);
const names = ['standing', 'strange', 'resemblance', 'taught', 'wellTaught', 'familiar'] as const;
/** What a made-up set counts beside another. */
const madeUp = 0.3;
const shrink = 0.000_02;
const folds = 3;

interface Asked {
  readonly text: string;
  readonly answered: boolean;
}
interface Row {
  readonly set: string;
  readonly signs: readonly number[];
  readonly answered: boolean;
}

const setOf = ({ set }: Row): string => set;
/** Sets share letters when their names begin alike. */
const letterSetOf = ({ set }: Row): string => set.slice(0, set.indexOf(':'));

/** The signs of letters in a library. */
function rowsOf(set: string, documents: readonly IndexedDocument[], letters: readonly Asked[], taught = true): Row[] {
  const index = createIndex(documents);
  const learner = taught ? trained(documents).learner : undefined;
  return letters.map(({ text, answered }) => {
    const letter = readLetter(text);
    const lang = letter.lang === 'ru' || letter.lang === 'en' ? letter.lang : undefined;
    const ranking = rank(index, queryOf(index, letter, undefined), { questions: 0, lang, today: undefined });
    const evidence = evidenceOf(index, ranking, gathered(index, ranking.list));
    const signs = signsOf(evidence, learner && beliefsOf(learner, matterOf(letter) || text, 0));
    return { set, answered, signs: names.map((name) => signs[name]) };
  });
}

const none = (texts: readonly string[]): Asked[] => texts.map((text) => ({ text, answered: false }));
const some = (letters: readonly { readonly text: string }[]): Asked[] => letters.map(({ text }) => ({ text, answered: true }));

/** The letters of a language, asked of all its answers but a third, by turns. */
function withThirdsLeftOut(lang: 'ru' | 'en'): Row[] {
  const [own, trades] = [developmentSet(lang), tradesOf(lang)];
  const far = lang === 'en' ? [afield()] : [];
  const documents = [own.documents, trades.answers, ...far.map(({ answers }) => answers)].flat();
  const letters = [own.letters, trades.letters, ...far.map((set) => set.letters)].flat();
  const strange = [own.strange, ...far.map((set) => set.strange)].flat();
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const inFold = (_one: unknown, at: number): boolean => at % folds === fold;
    const kept = documents.filter((one, at) => !inFold(one, at));
    const ids = new Set(kept.map(({ id }) => id));
    const asked = [
      ...letters.map(({ text, right }) => ({ text, answered: right.some((id) => ids.has(id)) })),
      ...none(strange.filter(inFold)),
    ];
    return [...rowsOf(`${lang}: a third left out`, kept, asked), ...rowsOf(`${lang}: the same, untaught`, kept, asked, false)];
  });
}

const [ru, en, far, other] = [developmentSet('ru'), developmentSet('en'), afield(), apart()];
const learntFrom: readonly Row[] = [
  ...withThirdsLeftOut('ru'),
  ...withThirdsLeftOut('en'),
  ...[ru, en].flatMap((set) => rowsOf(`${set.lang}: own letters`, set.documents, [...some(set.letters), ...none(set.strange)])),
  ...rowsOf('en: far trades', [...en.documents, ...far.answers], [...some(far.letters), ...none(far.strange)]),
  ...[3, 10, 30, 100].flatMap((shots) => {
    const asked = askedOfIntents().filter((_, at) => at % 4 === 1);
    return rowsOf(`made up: ${shots} examples`, library(shots), [...some(asked), ...none(en.strange)]);
  }),
];
const onlyMeasured: readonly Row[] = [
  ...rowsOf('en: yet other trades', [...en.documents, ...other.answers], [...some(other.letters), ...none(other.strange)]),
  ...[ru, en].flatMap(({ lang, documents }) => {
    const { answers, letters, strange } = short(lang);
    return rowsOf(`${lang}: few words`, [...documents, ...answers], [...some(letters), ...none(strange)]);
  }),
];

function groupsOf(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Logistic regression; of every set those with an answer count as much as those without. The bias comes last. */
function fit(rows: readonly Row[]): Float64Array {
  const keyOf = ({ set, answered }: Row): string => `${set} ${answered}`;
  const counts = groupsOf(rows, keyOf);
  const shares = rows.map((row) => (letterSetOf(row) === 'made up' ? madeUp : 1) / (counts.get(keyOf(row))?.length ?? 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return lowest(names.length + 1, (given, slope) => {
    let off = 0;
    rows.forEach((row, at) => {
      const score = scoreOf(given, row);
      const signed = row.answered ? score : -score;
      const share = (shares[at] ?? 0) / all;
      off += share * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const miss = share * (1 / (1 + Math.exp(-score)) - Number(row.answered));
      [...row.signs, 1].forEach((sign, nth) => (slope[nth] = (slope[nth] ?? 0) + miss * sign));
    });
    names.forEach((_, nth) => {
      const own = given[nth] ?? 0;
      off += (shrink * own * own) / 2;
      slope[nth] = (slope[nth] ?? 0) + shrink * own;
    });
    return off;
  });
}

function scoreOf(weights: Float64Array, { signs }: Row): number {
  return signs.reduce((sum, sign, nth) => sum + sign * (weights[nth] ?? 0), weights[names.length] ?? 0);
}

function say(set: string, rows: readonly Row[], weights: Float64Array): void {
  const scores = (answered: boolean): number[] => rows.filter((row) => row.answered === answered).map((row) => scoreOf(weights, row));
  const [sure, unsure] = [scores(true), scores(false)];
  const fits = (all: readonly number[]): string => (all.filter((score) => score >= 0).length / all.length).toFixed(2);
  console.log(`${set.padEnd(26)} ${areaUnder(sure, unsure).toFixed(3)}   ${fits(sure)} / ${fits(unsure)}`);
}

const weights = fit(learntFrom);
console.log('area under the curve; said to have an answer: of those that have one / that have none');
console.log('each with all sets of the same letters left out of the fit:');
for (const [of, mine] of groupsOf(learntFrom, letterSetOf)) {
  const others = fit(learntFrom.filter((row) => letterSetOf(row) !== of));
  for (const [set, rows] of groupsOf(mine, setOf)) say(set, rows, others);
}
console.log('never in the fit:');
for (const [set, rows] of groupsOf(onlyMeasured, setOf)) say(set, rows, weights);

const round = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;
const written = `/* Written by scripts/reading/confidence.ts. */
export const confidenceWeights = {
  bias: ${round(weights[names.length])},
  of: { ${names.map((name, nth) => `${name}: ${round(weights[nth])}`).join(', ')} },
};
`;
const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
if (!check) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) throw new Error('confidence-weights.ts is not what the fit gives');
