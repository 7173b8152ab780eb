/**
 * Fits how much each kind of evidence tells of a thing that may be a product of its letter, from the letters in
 * tests/corpus/desk, and writes utils/text/facts/mention-weights.ts and written-weights.ts: `node scripts/reading/products.ts`.
 * Prints what sets left out whole give; with `--check` it writes nothing and fails when a file in the repository is not what
 * the fit gives.
 */
import '../../tests/bench/resolve.ts';
import { corpusFiles, isFactless, markedLetters } from '../../tests/bench/desk/letters.ts';
import { keep } from './keep.ts';
import { fit, inLine, leftOut, type Row } from './regression.ts';

const { mentionsIn } = await import('../../utils/text/facts/mentions.ts');
const { evidenceOf } = await import('../../utils/text/facts/mention-evidence.ts');
const { writtenNamesIn } = await import('../../utils/text/facts/written-names.ts');
const { productLine, writtenLine } = await import('../../utils/text/facts/judged.ts');
type Mention = ReturnType<typeof mentionsIn>[number];

interface Judged extends Row {
  readonly name: string;
  readonly by: string;
  /** Its place and letter. */
  readonly at: string;
  readonly text: string;
  /** The product it stands at, and the letter. */
  readonly of: string;
}

const over = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;
/** What a name of goods is like is learnt from all names, those too that a rule knows already. */
function asWritten(text: string): Mention[] {
  const written = writtenNamesIn(text).map((one): Mention => ({ ...one, by: 'written' }));
  const rest = mentionsIn(text).filter((one) => !/named|written/u.test(one.by) && !written.some((name) => over(one, name)));
  return [...rest, ...written].toSorted((a, b) => a.start - b.start);
}

let wanted = 0;
const wantedIn = new Map<string, number>();
const taught: Judged[] = [];
const rows = corpusFiles()
  .filter((name) => !isFactless(name))
  .flatMap((name) =>
    markedLetters(name).flatMap(({ text, facts, line }) => {
      const products = facts.filter(({ kind }) => kind === 'product');
      wanted += products.length;
      wantedIn.set(name, (wantedIn.get(name) ?? 0) + products.length);
      const judged = (list: Mention[]): Judged[] => {
        const all = list.filter((one) => !facts.some(({ kind, start, end }) => kind !== 'product' && start < one.end && one.start < end));
        return evidenceOf(text, all).flatMap((counts, nth): Judged[] => {
          const one = all[nth];
          if (one === undefined) return [];
          const product = products.find(({ start, end }) => start < one.end && one.start < end);
          const around = `${text.slice(Math.max(0, one.start - 50), one.start)}⟦${one.shown}⟧${text.slice(one.end, one.end + 40)}`;
          const of = `${name}:${line} ${product?.start}`;
          return [
            {
              name,
              by: one.by,
              at: `${name}:${line} ${one.start}`,
              counts,
              text: around.replaceAll('\n', ' '),
              yes: product !== undefined,
              of,
            },
          ];
        });
      };
      taught.push(...judged(asWritten(text)).filter(({ by }) => by === 'written'));
      return judged(mentionsIn(text));
    }),
  );
const held = { shrink: 0.006, least: 8 };
const heldWritten = { shrink: 0.001, least: 3 };
const isJudged = ({ by }: Judged): boolean => by !== 'named' && by !== 'written';
const weighed = rows.filter(isJudged);
const writtenScores = new Map(leftOut(taught, heldWritten).map(({ at, score }) => [at, score]));
const lineOf = ({ by }: Judged): number => (by === 'written' ? writtenLine : by === 'named' ? 0 : productLine);
// Each above its own line: names by rules are never weighed.
const scores = [
  ...leftOut(weighed, held),
  ...rows.filter((row) => !isJudged(row)).map((row) => ({ ...row, score: row.by === 'named' ? 9 : (writtenScores.get(row.at) ?? -9) })),
].map((row) => ({ ...row, score: row.score - lineOf(row) }));

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
      mine.filter(({ by }) => by !== 'thing' && by !== 'written'),
      all,
    )}`,
  );
  for (const from of [-1, -0.6, -0.3, 0, 0.3, 0.6])
    console.log(
      `${lang} above ${from} of the line: ${told(
        mine.filter(({ score }) => score > from),
        all,
      )}`,
    );
}
for (const [name, all] of wantedIn)
  console.log(
    `  ${name}: ${told(
      scores.filter((one) => one.name === name && one.score > 0),
      all,
    )}`,
  );
if (process.env['SHOW'])
  for (const { score, yes, text, by } of scores) if (score > 0 !== yes) console.log(score.toFixed(2), by, yes ? 'missed' : 'false', text);
const byHand = '/** Fitted by scripts/reading/products.ts; not written by hand. */\n';
const weights = fit(weighed, held);
await keep(
  'utils/text/facts/mention-weights.ts',
  `${byHand}export const weights: { readonly bias: number; readonly of: Readonly<Record<string, number>> } = ${JSON.stringify(weights)};\n`,
  { weights },
);
const { bias, of } = fit(taught, heldWritten);
const said = inLine(of);
await keep('utils/text/facts/written-weights.ts', `${byHand}export const bias = ${bias};\nexport const said =\n  ${said};\n`, {
  bias,
  said: JSON.parse(said) as string,
});
