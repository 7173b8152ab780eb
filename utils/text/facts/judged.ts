import type { Fact } from './fact';
import { type Counts, evidenceOf } from './mention-evidence';
import { weights as things } from './mention-weights';
import type { Mention } from './mentions';
import { weightsOf } from '../told-weights';
import { bias, said } from './written-weights';

/** Above it a mention is a product for sure, in six of seven letters whose authors were left out of the fit: letters of a few words are read so, in others the tagger tells the rest. */
export const productLine = 0.6;
/** The same of what is only written as a name. */
export const writtenLine = 0;

let told: ReadonlyMap<string, number> | undefined;

function isProduct({ by }: Mention, counts: Counts): boolean {
  if (by === 'named') return true;
  const of = Object.entries(counts);
  if (by !== 'written') return of.reduce((sum, [name, times]) => sum + (things.of[name] ?? 0) * times, things.bias) > productLine;
  const known = (told ??= weightsOf(said));
  return of.reduce((sum, [name, times]) => sum + (known.get(name) ?? 0) * times, bias) > writtenLine;
}

/** Products among the mentions of a letter: names by their rules, things, what was bought and other names by the weight of what stands around them. */
export function productsOf(text: string, all: readonly Mention[]): Fact[] {
  const counts = evidenceOf(text, all);
  return all
    .filter((one, nth) => isProduct(one, counts[nth] ?? {}))
    .map(({ kind, value, shown, start, end }) => ({ kind, value, shown, start, end }));
}
