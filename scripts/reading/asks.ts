/**
 * Fits how much each kind of evidence tells of a place that may be an ask, from the letters in tests/corpus/desk, and writes
 * utils/summary/asks/weights.ts: `node scripts/reading/asks.ts`. Prints what sets left out whole give; with
 * `--check` it writes nothing and fails when the file in the repository is not what the fit gives.
 */
import '../../tests/bench/resolve.ts';
import { corpusFiles, isOfMoods, markedLetters } from '../../tests/bench/desk/letters.ts';
import { fresh, match } from '../../tests/bench/desk/score.ts';
import { hot, held as moodHeld, words } from './hot.ts';
import { keep } from './keep.ts';
import { askHeld, fit, leftOut, type Row, withoutLists } from './regression.ts';

const { measured } = await import('../../utils/summary/index.ts');
const { isForEffect, judgedIn, lineOf } = await import('../../utils/summary/asks/evidence.ts');
// How heated a letter is comes from weights that do not know it, as it will where they are used.
const heats = new Map(leftOut(hot, moodHeld, words).map(({ text, score }) => [text, score]));
const letters = corpusFiles()
  .filter((name) => !isOfMoods(name))
  .flatMap((name) => markedLetters(name).map((letter) => ({ ...letter, name })))
  .map(({ text, asks: wanted, name }) => {
    const { asks, heat } = measured(text, heats.get(text));
    const wrong = new Set(match(fresh(), asks, wanted, () => true).wrong);
    return {
      wanted: wanted.length,
      lang: judgedIn(text),
      // What is told by its words alone teaches how the rest of such a question is put: the lists are left out of what is weighed.
      rows: asks.map((ask): Row & { text: string; name: string; told: boolean; line: number } => ({
        counts: withoutLists(ask.counts),
        yes: !wrong.has(ask),
        text: ask.text,
        name,
        told: isForEffect(ask.counts),
        line: lineOf(ask.text, heat),
      })),
      name,
    };
  });
const scores = leftOut(
  letters.flatMap(({ rows }) => rows),
  askHeld,
).filter(({ told }) => !told);
if (process.env['SHOW'])
  for (const { score, yes, text, line } of scores) if (score > line !== yes) console.log(score.toFixed(2), yes, text);
const wanted = letters.reduce((sum, letter) => sum + letter.wanted, 0);
console.log(`${scores.length} places, ${scores.filter(({ yes }) => yes).length} of them asks, ${wanted} asks in all`);
for (const lang of ['ru', 'en'] as const)
  for (const from of [-9, -0.6, -0.3, 0, 0.3, 0.6]) {
    const said = scores.filter(({ score, text, line }) => judgedIn(text) === lang && score > line + from);
    const right = said.filter(({ yes }) => yes).length;
    const of = letters.filter((letter) => letter.lang === lang).reduce((sum, letter) => sum + letter.wanted, 0);
    console.log(`${lang}, line ${from < 0 ? from : `+${from}`}: P ${(right / said.length).toFixed(3)} R ${(right / of).toFixed(3)}`);
  }
for (const each of new Set(letters.map(({ name }) => name))) {
  const said = scores.filter(({ name, score, line }) => name === each && score > line);
  const right = said.filter(({ yes }) => yes).length;
  const of = letters.filter(({ name }) => name === each).reduce((sum, letter) => sum + letter.wanted, 0);
  console.log(`  ${each}: P ${(right / said.length).toFixed(3)} R ${(right / of).toFixed(3)}`);
}
const weights = fit(
  letters.flatMap(({ rows }) => rows),
  askHeld,
);
await keep(
  'utils/summary/asks/weights.ts',
  `/** Fitted by scripts/reading/asks.ts; not written by hand. */\nexport const weights: { readonly bias: number; readonly of: Readonly<Record<string, number>> } = ${JSON.stringify(weights)};\n`,
  { weights },
);
