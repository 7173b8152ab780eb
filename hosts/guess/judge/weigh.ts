import { nothing, zero } from './packed';
import { judge } from './trees';

const [forks, leaves] = [7, 8];

/** How much the signs speak for a message: above 0 they do more than against it. */
export function weigh(signs: readonly number[]): number {
  let sum = judge.base;
  for (let tree = 0; tree * leaves < judge.leaves.length; tree += 1) {
    let at = 0;
    while (at < forks) {
      const fork = tree * forks + at;
      const sign = signs[judge.signs.charCodeAt(fork) - zero] ?? 0;
      const cut = judge.values[judge.cuts.charCodeAt(fork) - zero] ?? 0;
      at = 2 * at + (sign <= cut ? 1 : 2);
    }
    sum += (judge.leaves.charCodeAt(tree * leaves + at - forks) - nothing) / 100;
  }
  return sum;
}
