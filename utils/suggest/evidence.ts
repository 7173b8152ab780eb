import type { Evidence } from './confidence';
import type { Ranked, Ranking } from './rank';
import { standing } from './standing';
import type { SuggestIndex } from './suggest-index';

/**
 * What the words of a letter find, as `confidenceOf` takes it.
 * @param list the ranked documents, pieces gathered
 */
export function evidenceOf(index: SuggestIndex, { strange, resemblance, weights }: Ranking, list: readonly Ranked[]): Evidence {
  const [best] = list;
  return { standing: best ? standing(index, best.doc, best.score, weights) : 0, strange, resemblance };
}
