/**
 * Fits how much each kind of evidence tells of a thing that may be a product of its letter, from the letters in
 * tests/corpus/desk, and writes utils/text/facts/mention-weights.ts: `node scripts/reading/products.ts`. Prints what sets left
 * out whole give.
 */
import { writeFileSync } from 'node:fs';
import '../../tests/bench/resolve.ts';
import { corpusFiles, markedLetters } from '../../tests/bench/desk/letters.ts';
import { fit, leftOut, type Row } from './regression.ts';

const { mentionsIn } = await import('../../utils/text/facts/mentions.ts');
const { evidenceOf } = await import('../../utils/text/facts/mention-evidence.ts');
const { productLine } = await import('../../utils/text/facts/judged.ts');

interface Judged extends Row {
  readonly name: string;
  readonly by: string;
  readonly text: string;
  /** The product it stands at, and the letter. */
  readonly of: string;
}

let wanted = 0;
const wantedIn = new Map<string, number>();
const rows = corpusFiles()
  .filter((name) => !/^(?:moods|tempers)/u.test(name))
  .flatMap((name) =>
    markedLetters(name).flatMap(({ text, facts, line }) => {
      const products = facts.filter(({ kind }) => kind === 'product');
      wanted += products.length;
      wantedIn.set(name, (wantedIn.get(name) ?? 0) + products.length);
      const all = mentionsIn(text).filter(
        (one) => !facts.some(({ kind, start, end }) => kind !== 'product' && start < one.end && one.start < end),
      );
      return evidenceOf(text, all).flatMap((counts, nth): Judged[] => {
        const one = all[nth];
        if (one === undefined) return [];
        const product = products.find(({ start, end }) => start < one.end && one.start < end);
        const around = `${text.slice(Math.max(0, one.start - 50), one.start)}⟦${one.shown}⟧${text.slice(one.end, one.end + 40)}`;
        const of = `${name}:${line} ${product?.start}`;
        return [{ name, by: one.by, counts, text: around.replaceAll('\n', ' '), yes: product !== undefined, of }];
      });
    }),
  );
const shrink = Number(process.env['SHRINK'] ?? 0.006);
const weighed = rows.filter(({ by }) => by !== 'named');
const scores = [...rows.filter(({ by }) => by === 'named').map((row) => ({ ...row, score: 9 })), ...leftOut(weighed, shrink)];

function told(of: readonly (Judged & { readonly score: number })[], all: number): string {
  const right = new Set(of.filter(({ yes }) => yes).map((one) => one.of)).size;
  const wrong = of.filter(({ yes }) => !yes).length;
  return `P ${(right / (right + wrong)).toFixed(3)} R ${(right / all).toFixed(3)} F1 ${((2 * right) / (right + wrong + all)).toFixed(3)}`;
}
console.log(`${weighed.length} places, ${weighed.filter(({ yes }) => yes).length} of them products; ${wanted} products in all`);
for (const lang of ['ru', 'en']) {
  const mine = scores.filter(({ name }) => name.includes(`-${lang}`));
  const all = [...wantedIn].reduce((sum, [name, count]) => sum + (name.includes(`-${lang}`) ? count : 0), 0);
  console.log(
    `${lang} by lists alone: ${told(
      mine.filter(({ by }) => by !== 'thing'),
      all,
    )}`,
  );
  for (const from of [-1.5, -1, -0.6, -0.4, -0.2, 0, 0.5])
    console.log(
      `${lang} above ${from}: ${told(
        mine.filter(({ score }) => score > from),
        all,
      )}`,
    );
}
for (const [name, all] of wantedIn)
  console.log(
    `  ${name}: ${told(
      scores.filter((one) => one.name === name && one.score > productLine),
      all,
    )}`,
  );
if (process.env['SHOW'])
  for (const { score, yes, text, by } of scores)
    if (score > productLine !== yes) console.log(score.toFixed(2), by, yes ? 'missed' : 'false', text);
writeFileSync(
  new URL('../../utils/text/facts/mention-weights.ts', import.meta.url),
  `/** Fitted by scripts/reading/products.ts; not written by hand. */\nexport const weights: { readonly bias: number; readonly of: Readonly<Record<string, number>> } = ${JSON.stringify(fit(weighed, shrink))};\n`,
);
