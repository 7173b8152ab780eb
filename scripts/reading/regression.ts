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

/** Single words are many and each of them tells little: they are held by themselves. */
const isWording = (name: string): boolean => /^[wb] /u.test(name);

/**
 * Logistic regression by gradient descent over all rows at once: the same rows give the same weights.
 * @param words how single words and pairs of them are held, named `w …` and `b …`
 */
export function fit(rows: readonly Row[], held: Held, words = held): Weights {
  const seen = new Map<string, number>();
  for (const { counts } of rows) for (const name of Object.keys(counts)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([name, times]) => times >= (isWording(name) ? words : held).least)
    .map(([name]) => name)
    .toSorted();
  const holds = [...names.map((name) => (isWording(name) ? words : held).shrink), 0];
  const at = new Map(names.map((name, nth) => [name, nth]));
  // All cells in one row after another: the fit goes over them thousands of times.
  const cells = rows.map(({ counts }) =>
    Object.entries(counts).flatMap(([name, count]) => (at.has(name) ? [[at.get(name) ?? 0, count] as const] : [])),
  );
  const columns = Int32Array.from(cells.flatMap((row) => row.map(([nth]) => nth)));
  const values = Float64Array.from(cells.flatMap((row) => row.map(([, count]) => count)));
  const ends = new Int32Array(rows.length);
  cells.reduce((end, row, nth) => (ends[nth] = end + row.length), 0);
  const wanted = Float64Array.from(rows, ({ yes }) => (yes ? 1 : 0));
  const size = names.length + 1;
  const [weight, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= 3000; round += 1) {
    const slope = new Float64Array(size);
    let from = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const to = ends[row] ?? 0;
      let score = weight[size - 1] ?? 0;
      for (let cell = from; cell < to; cell += 1) score += (weight[columns[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
      const off = chance(score) - (wanted[row] ?? 0);
      for (let cell = from; cell < to; cell += 1) {
        const column = columns[cell] ?? 0;
        slope[column] = (slope[column] ?? 0) + off * (values[cell] ?? 0);
      }
      slope[size - 1] = (slope[size - 1] ?? 0) + off;
      from = to;
    }
    for (let nth = 0; nth < size; nth += 1) {
      const steep = (slope[nth] ?? 0) / rows.length + (holds[nth] ?? 0) * (weight[nth] ?? 0);
      mean[nth] = 0.9 * (mean[nth] ?? 0) + 0.1 * steep;
      square[nth] = 0.999 * (square[nth] ?? 0) + 0.001 * steep * steep;
      const step = (mean[nth] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[nth] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weight[nth] = (weight[nth] ?? 0) - 0.02 * step;
    }
  }
  const round = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  // What tells next to nothing is left out.
  const telling = names
    .map((name, nth) => [name, round(weight[nth])] as const)
    .filter(([name, value]) => Math.abs(value) >= ((isWording(name) ? words : held).least < 8 ? 0.05 : 0.15));
  return { bias: round(weight[size - 1]), of: Object.fromEntries(telling) };
}

/** Letters of one author and their translation stand in one set: what a judge knows of it, it knows of both. */
const setOf = (name: string): string => name.replace(/(?:-(?:ru|en))?\.txt$/u, '');

/** Scores of rows by weights fitted on every set but their own: what carries over to an author not seen. */
export function leftOut<R extends Row & { readonly name: string }>(
  rows: readonly R[],
  held: Held,
  words = held,
): (R & { readonly score: number })[] {
  return [...new Set(rows.map(({ name }) => setOf(name)))].flatMap((set) => {
    const weights = fit(
      rows.filter(({ name }) => setOf(name) !== set),
      held,
      words,
    );
    return rows.filter(({ name }) => setOf(name) === set).map((row) => ({ ...row, score: scoreOf(weights, row.counts) }));
  });
}

/** Weights as one text, in hundredths, as utils/text/told-weights.ts reads them. */
export const inLine = (of: Weights['of']): string =>
  JSON.stringify(
    Object.entries(of)
      .map(([name, value]) => `${name}=${Math.round(value * 100)}`)
      .join('|'),
  );
