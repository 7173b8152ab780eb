import type { Fact } from './fact';
import { evidenceOf } from './mention-evidence';
import { weights } from './mention-weights';
import { mentionsIn } from './mentions';

/** Above it a mention is a product: chosen between precision and recall of letters whose authors were left out of the fit. */
export const productLine = -0.2;

/** Products of a letter: names by their rules, things and what was bought by the weight of what stands around them. */
export function productsIn(text: string): Fact[] {
  const all = mentionsIn(text);
  const counts = evidenceOf(text, all);
  return all
    .filter(({ by }, nth) => {
      const told = Object.entries(counts[nth] ?? {});
      return by === 'named' || told.reduce((sum, [name, times]) => sum + (weights.of[name] ?? 0) * times, weights.bias) > productLine;
    })
    .map(({ kind, value, shown, start, end }) => ({ kind, value, shown, start, end }));
}
