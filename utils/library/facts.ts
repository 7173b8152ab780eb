import type { Language, LibraryDocument } from './documents';
import { standing } from './standing';

/**
 * The facts that templates of a language may use on a day: those of references that are valid then. Where two references
 * state the same fact, the one in the template's language holds, then the one that was valid last.
 */
export function factsOf(documents: readonly LibraryDocument[], lang: Language, isoDate: string): Readonly<Record<string, string>> {
  const references = documents.flatMap((document) => (document.kind === 'reference' ? [document] : []));
  const valid = references.filter((reference) => !['expired', 'early'].includes(standing(reference, isoDate)));
  const weakestFirst = valid.toSorted(
    (a, b) => Number(a.lang === lang) - Number(b.lang === lang) || (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
  return Object.assign({}, ...weakestFirst.map(({ facts }) => facts));
}
