/**
 * Fits how much each kind of evidence and each word tells of a mood, from the letters in tests/corpus/desk, and writes
 * utils/summary/mood/weights.ts: `node scripts/reading/mood.ts`. Prints what sets left out whole give, each
 * judged without it; with `--fit` it only fits.
 */
import { writeFileSync } from 'node:fs';
import { grateful, held, hot, type Named, threatening, words, worried } from './hot.ts';
import { fit, inLine, leftOut, type Weights } from './regression.ts';

function crossed(all: readonly Named[], what: string): void {
  const scores = leftOut(all, held, words);
  if (process.env['SHOW'])
    for (const { score, yes, text } of scores)
      if (score > 0 !== yes) console.log(score.toFixed(2), yes, text.slice(0, 260).replaceAll('\n', ' '));
  for (const from of [-0.4, -0.2, 0, 0.5]) {
    const said = scores.filter(({ score }) => score > from);
    const right = said.filter(({ yes }) => yes).length;
    const wanted = scores.filter(({ yes }) => yes).length;
    console.log(`${what} above ${from}: P ${(right / said.length).toFixed(3)} R ${(right / wanted).toFixed(3)} (${wanted})`);
  }
  for (const lang of ['ru', 'en'])
    for (const from of [-0.6, -0.4, -0.2, 0, 0.2]) {
      const mine = scores.filter(({ name }) => name.includes(`-${lang}`));
      const said = mine.filter(({ score }) => score > from);
      const right = said.filter(({ yes }) => yes).length;
      console.log(
        `${what}, ${lang}, above ${from}: P ${(right / said.length).toFixed(3)} R ${(right / mine.filter(({ yes }) => yes).length).toFixed(3)}`,
      );
    }
  for (const each of what === 'hot' ? new Set(all.map(({ name }) => name)) : []) {
    const mine = scores.filter(({ name }) => name === each);
    const said = mine.filter(({ score }) => score > -0.2);
    const right = said.filter(({ yes }) => yes).length;
    console.log(`  ${each}: P ${(right / said.length).toFixed(3)} R ${(right / mine.filter(({ yes }) => yes).length).toFixed(3)}`);
  }
}
const kinds = { hot, threatening, worried, grateful };
const fitted: Record<string, Weights> = {};
for (const [kind, rows] of Object.entries(kinds)) {
  if (!process.argv.includes('--fit')) crossed(rows, kind);
  fitted[kind] = fit(rows, held, words);
}
const written = Object.entries(fitted).map(
  ([kind, { bias, of }]) => `  ${kind}: {\n    bias: ${bias},\n    of:\n      ${inLine(of)},\n  },\n`,
);
writeFileSync(
  new URL('../../utils/summary/mood/weights.ts', import.meta.url),
  `/** Fitted by scripts/reading/mood.ts; not written by hand: hundredths, which signs, words (\`w \`), pairs of them (\`b \`), words of the first sentence (\`f \`) and of the last (\`l \`) add. */\nexport const weights = {\n${written.join('')}};\n`,
);
