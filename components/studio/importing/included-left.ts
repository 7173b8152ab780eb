import type { LibraryDocument } from '@/utils/library';

/** Of the documents left out of an import, those that one taken includes. */
export function includedLeft(offered: readonly LibraryDocument[], left: ReadonlySet<string>): readonly LibraryDocument[] {
  if (left.size === 0) return [];
  const included = new Set(
    offered
      .filter(({ id }) => !left.has(id))
      .flatMap(({ body }) => [...body.matchAll(/\{\{~?\s*>\s*["']?([^\s"'}~]+)/g)].map(([, id = '']) => id)),
  );
  return offered.filter(({ id }) => left.has(id) && included.has(id));
}
