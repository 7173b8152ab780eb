/**
 * Fits how much each kind of evidence tells of anger and of a threat, from the letters in tests/corpus/desk, and writes
 * utils/summary/mood/weights.ts and word-weights.ts: `node scripts/reading/mood.ts`. Prints what sets left out whole give, each
 * judged without it.
 */
import { writeFileSync } from 'node:fs';
import { hot, moodRows, type Named, held, words } from './hot.ts';
import { fit, inLine, leftOut, type Row } from './regression.ts';

// How heated a letter is says nothing for or against a threat in it.
const ofThreat = (counts: Row['counts']) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => /threat|authority|will$|orElse|harm|law/u.test(name)));
const threat: Named[] = moodRows
  .filter((_, nth) => hot[nth]?.yes)
  .map(({ counts, mood, text, name }): Named => ({ counts: ofThreat(counts), text, name, yes: mood === 'threatening' }));
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
  for (const each of what.startsWith('angry') ? new Set(all.map(({ name }) => name)) : []) {
    const mine = scores.filter(({ name }) => name === each);
    const said = mine.filter(({ score }) => score > -0.2);
    const right = said.filter(({ yes }) => yes).length;
    console.log(`  ${each}: P ${(right / said.length).toFixed(3)} R ${(right / mine.filter(({ yes }) => yes).length).toFixed(3)}`);
  }
}
crossed(hot, 'angry or threatening');
crossed(threat, 'threatening among these');
const { bias, of } = fit(hot, held, words);
const isWording = (name: string) => /^[wb] /u.test(name);
const own = Object.entries(of).filter(([name]) => !isWording(name));
const said = Object.entries(of).filter(([name]) => isWording(name));
const written = JSON.stringify({ hot: { bias, of: Object.fromEntries(own) }, threatening: fit(threat, { shrink: 0.0005, least: 8 }) });
writeFileSync(
  new URL('../../utils/summary/mood/weights.ts', import.meta.url),
  `/** Fitted by scripts/reading/mood.ts; not written by hand. */\nexport const weights: Readonly<Record<'hot' | 'threatening', { readonly bias: number; readonly of: Readonly<Record<string, number>> }>> = ${written};\n`,
);
writeFileSync(
  new URL('../../utils/summary/mood/word-weights.ts', import.meta.url),
  `/** Fitted by scripts/reading/mood.ts; not written by hand: hundredths, which \`w \` words and \`b \` pairs of words add. */\nexport const said =\n  ${inLine(Object.fromEntries(said))};\n`,
);
