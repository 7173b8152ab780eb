export interface Row {
  readonly signs: readonly number[];
  readonly yes: boolean;
}

/** As hosts/guess/judge/weigh.ts reads it, its leaves in hundredths. */
export type Tree = number | readonly [sign: number, cut: number, left: Tree, right: Tree];

export interface Judge {
  readonly base: number;
  readonly trees: readonly Tree[];
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const rate = 0.15;
const hold = 3;
const fewest = 6;

export const leafOf = (tree: Tree, signs: readonly number[]): number =>
  typeof tree === 'number' ? tree : leafOf((signs[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3], signs);

export const scoreOf = ({ base, trees }: Judge, signs: readonly number[]): number =>
  trees.reduce<number>((all, tree) => all + leafOf(tree, signs) / 100, base);

/** Gradient boosting of small trees for a yes or no: the same rows give the same trees. */
export function fit(rows: readonly Row[], count: number, depth: number): Judge {
  const yes = rows.filter((row) => row.yes).length;
  const base = Math.round(100 * Math.log(yes / (rows.length - yes))) / 100;
  const scores = new Float64Array(rows.length).fill(base);
  const cuts = (rows[0]?.signs ?? []).map((_, sign) => cutsOf(rows.map(({ signs }) => signs[sign] ?? 0)));
  const trees = Array.from({ length: count }, () => {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const slopes = {
      first: chances.map((chance, at) => (rows[at]?.yes === true ? 1 : 0) - chance),
      second: chances.map((chance) => chance * (1 - chance)),
    };
    const tree = grow(rows, [...rows.keys()], slopes, cuts, depth);
    for (const [at, { signs }] of rows.entries()) scores[at] = (scores[at] ?? 0) + leafOf(tree, signs) / 100;
    return tree;
  });
  return { base, trees };
}

/** Between all values where they are few, else so that about as many rows lie between two cuts. */
function cutsOf(values: readonly number[]): readonly number[] {
  const all = [...new Set(values)].toSorted((one, other) => one - other);
  const between = all.slice(1).map((value, at) => (value + (all[at] ?? 0)) / 2);
  const kept =
    between.length <= 12 ? between : Array.from({ length: 11 }, (_, at) => between[Math.floor(((at + 1) * between.length) / 12)] ?? 0);
  return kept.map((cut) => Math.round(cut * 100) / 100);
}

const sum = (of: Float64Array, rows: readonly number[]): number => rows.reduce((total, at) => total + (of[at] ?? 0), 0);

function grow(all: readonly Row[], rows: readonly number[], slopes: Slopes, cuts: readonly (readonly number[])[], depth: number): Tree {
  const [first, second] = [sum(slopes.first, rows), sum(slopes.second, rows)];
  const leaf = Math.round((100 * rate * first) / (second + hold));
  if (depth === 0) return leaf;
  let best = { gain: 0.001, sign: -1, cut: 0 };
  for (const [sign, ofSign] of cuts.entries())
    for (const cut of ofSign) {
      let [left, leftSecond, count] = [0, 0, 0];
      for (const at of rows)
        if ((all[at]?.signs[sign] ?? 0) <= cut) {
          left += slopes.first[at] ?? 0;
          leftSecond += slopes.second[at] ?? 0;
          count += 1;
        }
      if (count < fewest || rows.length - count < fewest) continue;
      const right = first - left;
      const gain = left ** 2 / (leftSecond + hold) + right ** 2 / (second - leftSecond + hold) - first ** 2 / (second + hold);
      if (gain > best.gain) best = { gain, sign, cut };
    }
  if (best.sign < 0) return leaf;
  const isLeft = (at: number) => (all[at]?.signs[best.sign] ?? 0) <= best.cut;
  const side = (wanted: boolean) =>
    grow(
      all,
      rows.filter((at) => isLeft(at) === wanted),
      slopes,
      cuts,
      depth - 1,
    );
  return [best.sign, best.cut, side(true), side(false)];
}
