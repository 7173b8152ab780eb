import { lowest } from './lowest.ts';

export interface Row {
  readonly counts: Readonly<Record<string, number>>;
  readonly yes: boolean;
}

/** How much each kind of evidence tells, and where the line is. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<string, number>>;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

export const scoreOf = ({ bias, of }: Weights, counts: Row['counts']): number =>
  Object.entries(counts).reduce((sum, [name, count]) => sum + (of[name] ?? 0) * count, bias);

/** How strongly weights are held near nothing, and in how many letters evidence has to be seen to get one. */
export interface Held {
  readonly shrink: number;
  readonly least: number;
}

/** How the evidence of asks is held. */
export const askHeld: Held = { shrink: 0.003, least: 8 };

/** What tells of a place that may be an ask but for what lists of questions for effect say of it. */
export const withoutLists = (counts: Row['counts']): Row['counts'] =>
  Object.fromEntries(Object.entries(counts).filter(([evidence]) => !/^(?:rhetorical|hearing|retracted|guesses)$/u.test(evidence)));

/** Single words are many and each of them tells little: they are held by themselves. */
const isWording = (name: string): boolean => /^[wbfl] /u.test(name);

/**
 * Logistic regression over all rows at once: the same rows give the same weights.
 * @param words how single words and pairs of them are held, named `w …`, `b …`, `f …` and `l …`
 */
export function fit(rows: readonly Row[], held: Held, words = held): Weights {
  const seen = new Map<string, number>();
  for (const { counts } of rows) for (const name of Object.keys(counts)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([name, times]) => times >= (isWording(name) ? words : held).least)
    .map(([name]) => name)
    .toSorted();
  const holds = Float64Array.from([...names.map((name) => (isWording(name) ? words : held).shrink), 0]);
  const at = new Map(names.map((name, nth) => [name, nth]));
  // All cells in one row after another: the fit goes over them hundreds of times.
  const cells = rows.map(({ counts }) =>
    Object.entries(counts).flatMap(([name, count]) => (at.has(name) ? [[at.get(name) ?? 0, count] as const] : [])),
  );
  const columns = Int32Array.from(cells.flatMap((row) => row.map(([nth]) => nth)));
  const values = Float64Array.from(cells.flatMap((row) => row.map(([, count]) => count)));
  const ends = new Int32Array(rows.length);
  cells.reduce((end, row, nth) => (ends[nth] = end + row.length), 0);
  const wanted = Float64Array.from(rows, ({ yes }) => (yes ? 1 : 0));
  const weight = lowest(names.length + 1, (given, slope) => {
    const last = names.length;
    let off = 0;
    let from = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const to = ends[row] ?? 0;
      let score = given[last] ?? 0;
      for (let cell = from; cell < to; cell += 1) score += (given[columns[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
      const signed = wanted[row] === 1 ? score : -score;
      off += (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed) / rows.length;
      const miss = (chance(score) - (wanted[row] ?? 0)) / rows.length;
      for (let cell = from; cell < to; cell += 1) {
        const column = columns[cell] ?? 0;
        slope[column] = (slope[column] ?? 0) + miss * (values[cell] ?? 0);
      }
      slope[last] = (slope[last] ?? 0) + miss;
      from = to;
    }
    for (let nth = 0; nth <= last; nth += 1) {
      const [hold, own] = [holds[nth] ?? 0, given[nth] ?? 0];
      off += (hold * own * own) / 2;
      slope[nth] = (slope[nth] ?? 0) + hold * own;
    }
    return off;
  });
  const round = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  // What tells next to nothing is left out.
  const telling = names
    .map((name, nth) => [name, round(weight[nth])] as const)
    .filter(([name, value]) => Math.abs(value) >= ((isWording(name) ? words : held).least < 8 ? 0.05 : 0.15));
  return { bias: round(weight[names.length]), of: Object.fromEntries(telling) };
}

/** Letters of one author and their translation stand in one set: what a judge knows of it, it knows of both. */
const setOf = (name: string): string => name.replace(/(?:-(?:ru|en))?\.txt$/u, '');

const folds = 8;

/** Scores of rows by weights fitted on no letter of their set, a few sets at a time: what carries over to an author not seen. */
export function leftOut<R extends Row & { readonly name: string }>(
  rows: readonly R[],
  held: Held,
  words = held,
): (R & { readonly score: number })[] {
  const sets = [...new Set(rows.map(({ name }) => setOf(name)))];
  const foldOf = (name: string): number => sets.indexOf(setOf(name)) % folds;
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const weights = fit(
      rows.filter(({ name }) => foldOf(name) !== fold),
      held,
      words,
    );
    return rows.filter(({ name }) => foldOf(name) === fold).map((row) => ({ ...row, score: scoreOf(weights, row.counts) }));
  });
}

/** Weights as one text, in hundredths, as utils/text/told-weights.ts reads them. */
export const inLine = (of: Weights['of']): string =>
  JSON.stringify(
    Object.entries(of)
      .map(([name, value]) => `${name}=${Math.round(value * 100)}`)
      .join('|'),
  );
