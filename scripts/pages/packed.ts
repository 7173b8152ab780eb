import { nothing, zero, type Packed } from '../../hosts/guess/judge/packed.ts';
import type { Judge, Tree } from './boosting.ts';

const depth = 3;

/** Trees as hosts/guess/judge/weigh.ts reads them. Throws where there are more cuts than characters for them. */
export function packed({ base, trees }: Judge): Packed {
  const all = trees.map((tree) => rowsOf(tree));
  const forks = all.flatMap((rows) => rows.slice(0, depth).flat());
  const cutOf = (tree: Tree) => (typeof tree === 'number' ? 0 : tree[1]);
  const values = [...new Set(forks.map(cutOf))].toSorted((one, other) => one - other);
  if (values.length > 126 - zero) throw new Error(`${values.length} cuts are too many`);
  const written = (codes: readonly number[]) => String.fromCharCode(...codes);
  return {
    base,
    signs: written(forks.map((tree) => zero + (typeof tree === 'number' ? 0 : tree[0]))),
    cuts: written(forks.map((tree) => zero + values.indexOf(cutOf(tree)))),
    values,
    leaves: written(all.flatMap((rows) => rows[depth] ?? []).map((leaf) => nothing + (leaf as number))),
  };
}

/** A tree row by row from its root; a leaf that comes early is a fork with the same on both sides. */
function rowsOf(root: Tree): readonly (readonly Tree[])[] {
  const rows: (readonly Tree[])[] = [[root]];
  while (rows.length <= depth)
    rows.push((rows.at(-1) ?? []).flatMap((tree) => (typeof tree === 'number' ? [tree, tree] : [tree[2], tree[3]])));
  return rows;
}
