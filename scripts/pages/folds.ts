import type { Made } from './rows.ts';

/** Into how many parts pages are laid, one of which is left out by turns. */
export const parts = 8;
/** How many of the names that two pages' makers gave must be the same for them to be of one make. */
const alike = 0.4;

function isLike({ folder, classes: own }: Made, other: Made): boolean {
  if (folder === other.folder) return true;
  const shared = [...own].filter((name) => other.classes.has(name)).length;
  return own.size + other.classes.size > 10 && shared / (own.size + other.classes.size - shared) >= alike;
}

/** Which of so many parts each view is of: pages of one make are in one, so that none is read by what was learnt from its like. */
export function foldsOf(shown: readonly Made[]): readonly number[] {
  const groups: Made[][] = [];
  for (const one of shown) {
    const near = groups.filter((group) => group.some((other) => isLike(one, other)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), one]);
  }
  const sizes = Array.from({ length: parts }, () => 0);
  const part = new Map<Made, number>();
  for (const group of groups.toSorted((one, other) => other.length - one.length)) {
    const least = sizes.indexOf(Math.min(...sizes));
    sizes[least] = (sizes[least] ?? 0) + group.length;
    for (const one of group) part.set(one, least);
  }
  return shown.map((one) => part.get(one) ?? 0);
}
