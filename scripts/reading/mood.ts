/**
 * Fits how much each kind of evidence and each word tells of a mood, from the letters in tests/corpus/desk, and writes
 * utils/summary/mood/weights.ts: `node scripts/reading/mood.ts`. Prints what sets left out whole give, each
 * judged without it, anger as it is read; with `--fit` it only fits, with `--check` it writes nothing and fails when the file
 * in the repository is not what the fit gives.
 */
import { grateful, held, hot, type Named, threatening, words, worried } from './hot.ts';
import { keep } from './keep.ts';
import { fit, inLine, leftOut, type Weights } from './regression.ts';

const { readLetter } = await import('../../utils/text/index.ts');
const { angerBy } = await import('../../utils/summary/mood/index.ts');

type Scored = Named & { readonly score: number };

function told(what: string, scores: readonly Scored[], from: number): void {
  const said = scores.filter(({ score }) => score > from);
  const right = said.filter(({ yes }) => yes).length;
  const wanted = scores.filter(({ yes }) => yes).length;
  console.log(
    `${what.padEnd(30)} ${from < 0 ? '' : '+'}${from.toFixed(1)}  P ${(right / said.length).toFixed(3)}  R ${(right / wanted).toFixed(3)}  (${wanted})`,
  );
}

function show(scores: readonly Scored[], from: number): void {
  if (process.env['SHOW'])
    for (const { score, yes, text } of scores)
      if (score > from !== yes) console.log(score.toFixed(2), yes, text.slice(0, 260).replaceAll('\n', ' '));
}

function crossed(all: readonly Named[], what: string): void {
  const scores = leftOut(all, held, words);
  show(scores, 0);
  for (const from of [-0.6, -0.4, -0.2, 0, 0.2, 0.5]) told(what, scores, from);
}

/** Anger as it is read: against the worry and thanks of a letter, above the line of its language; sets left out whole. */
function angerCrossed(): void {
  const [anger, worry, thanks] = [hot, worried, grateful].map((rows) => leftOut(rows, held, words));
  const scores = (anger ?? []).map((row, at): Scored & { lang: string } => {
    const { lang } = readLetter(row.text);
    const other = { worried: worry?.[at]?.score ?? 0, grateful: thanks?.[at]?.score ?? 0 };
    return { ...row, score: angerBy({ hot: row.score, ...other }, row.counts, lang), lang: lang === 'en' ? 'en' : 'ru' };
  });
  show(scores, 0);
  for (const lang of ['ru', 'en'])
    for (const from of [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8])
      told(
        `anger, ${lang}, from its line`,
        scores.filter((one) => one.lang === lang),
        from,
      );
  for (const each of new Set(scores.map(({ name }) => name)))
    told(
      `  ${each}`,
      scores.filter(({ name }) => name === each),
      0,
    );
}

const kinds = { hot, threatening, worried, grateful };
const fitted: Record<string, Weights> = {};
if (!process.argv.includes('--fit')) angerCrossed();
for (const [kind, rows] of Object.entries(kinds)) {
  if (!process.argv.includes('--fit') && kind !== 'hot') crossed(rows, kind);
  fitted[kind] = fit(rows, held, words);
}
const inFile = Object.fromEntries(
  Object.entries(fitted).map(([kind, { bias, of }]) => [kind, { bias, of: JSON.parse(inLine(of)) as string }]),
);
const written = Object.entries(fitted).map(
  ([kind, { bias, of }]) => `  ${kind}: {\n    bias: ${bias},\n    of:\n      ${inLine(of)},\n  },\n`,
);
await keep(
  'utils/summary/mood/weights.ts',
  `/** Fitted by scripts/reading/mood.ts; not written by hand: hundredths, which signs, words (\`w \`), pairs of them (\`b \`), words of the first sentence (\`f \`) and of the last (\`l \`) add. */\nexport const weights = {\n${written.join('')}};\n`,
  { weights: inFile },
);
