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

/** A sign of all rows: where it may be cut, and between which two cuts each row lies. */
interface Column {
  readonly cuts: readonly number[];
  readonly places: Uint8Array;
}

const rate = 0.15;
const hold = 3;
const fewest = 6;
/** What a leaf may add, in hundredths. */
const most = 43;

export const leafOf = (tree: Tree, signs: readonly number[]): number =>
  typeof tree === 'number' ? tree : leafOf((signs[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3], signs);

export const scoreOf = ({ base, trees }: Judge, signs: readonly number[]): number =>
  trees.reduce<number>((all, tree) => all + leafOf(tree, signs) / 100, base);

/** Gradient boosting of small trees for a yes or no: the same rows give the same trees. */
export function fit(rows: readonly Row[], count: number, depth: number): Judge {
  const yes = rows.filter((row) => row.yes).length;
  const base = Math.round(100 * Math.log(yes / (rows.length - yes))) / 100;
  const scores = new Float64Array(rows.length).fill(base);
  const columns = (rows[0]?.signs ?? []).map((_, sign) => columnOf(rows.map(({ signs }) => signs[sign] ?? 0)));
  const trees = Array.from({ length: count }, () => {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const slopes = {
      first: chances.map((chance, at) => (rows[at]?.yes === true ? 1 : 0) - chance),
      second: chances.map((chance) => chance * (1 - chance)),
    };
    const tree = grow([...rows.keys()], slopes, columns, depth);
    for (const [at, { signs }] of rows.entries()) scores[at] = (scores[at] ?? 0) + leafOf(tree, signs) / 100;
    return tree;
  });
  return { base, trees };
}

/** Cut between all values where they are few, else so that about as many lie between two cuts. */
function columnOf(values: readonly number[]): Column {
  const all = [...new Set(values)].toSorted((one, other) => one - other);
  const between = all.slice(1).map((value, at) => (value + (all[at] ?? 0)) / 2);
  const kept =
    between.length <= 12 ? between : Array.from({ length: 11 }, (_, at) => between[Math.floor(((at + 1) * between.length) / 12)] ?? 0);
  const cuts = kept.map((cut) => Math.round(cut * 100) / 100);
  return { cuts, places: Uint8Array.from(values, (value) => cuts.filter((cut) => value > cut).length) };
}

const sum = (of: Float64Array, rows: readonly number[]): number => rows.reduce((total, at) => total + (of[at] ?? 0), 0);

function grow(rows: readonly number[], slopes: Slopes, columns: readonly Column[], depth: number): Tree {
  const [first, second] = [sum(slopes.first, rows), sum(slopes.second, rows)];
  const leaf = Math.max(-most, Math.min(most, Math.round((100 * rate * first) / (second + hold))));
  if (depth === 0) return leaf;
  let best = { gain: 0.001, sign: -1, place: 0 };
  for (const [sign, { cuts, places }] of columns.entries()) {
    const sums = cuts.map(() => ({ first: 0, second: 0, count: 0 }));
    for (const at of rows) {
      const bin = sums[places[at] ?? 0];
      if (bin === undefined) continue;
      bin.first += slopes.first[at] ?? 0;
      bin.second += slopes.second[at] ?? 0;
      bin.count += 1;
    }
    let [left, leftSecond, count] = [0, 0, 0];
    for (const [place, bin] of sums.entries()) {
      left += bin.first;
      leftSecond += bin.second;
      count += bin.count;
      if (count < fewest || rows.length - count < fewest) continue;
      const right = first - left;
      const gain = left ** 2 / (leftSecond + hold) + right ** 2 / (second - leftSecond + hold) - first ** 2 / (second + hold);
      if (gain > best.gain) best = { gain, sign, place };
    }
  }
  const column = columns[best.sign];
  if (column === undefined) return leaf;
  const isLeft = (at: number) => (column.places[at] ?? 0) <= best.place;
  const side = (wanted: boolean) =>
    grow(
      rows.filter((at) => isLeft(at) === wanted),
      slopes,
      columns,
      depth - 1,
    );
  return [best.sign, column.cuts[best.place] ?? 0, side(true), side(false)];
}
