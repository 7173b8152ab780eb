import type { DomKind } from './dom-kind';
import { isMadeInPage } from './page-world';
import { unknownWays } from './unknown';

/**
 * The kind as this element can be treated now. An element that only bears the class of an editor takes what any other editable
 * does, after the editor's own way had its turn: what looks like nobody's may still answer it.
 */
export function kindOf(kind: DomKind, element: HTMLElement): DomKind {
  if (isReal(kind, element)) return kind;
  const { id, rank, root, rich } = kind;
  const after = <T>(own: readonly T[], others: readonly T[]): readonly T[] => [...own, ...others.filter((way) => !own.includes(way))];
  return {
    id,
    rank,
    root,
    ...(rich !== undefined && { rich }),
    ...unknownWays,
    insert: after(kind.insert, unknownWays.insert),
    text: after(kind.text ?? kind.insert, unknownWays.text),
  };
}

function isReal({ id, drawn }: DomKind, element: HTMLElement): boolean {
  const made = isMadeInPage(element, id);
  if (made !== undefined || drawn === undefined) return made ?? true;
  return element.matches(drawn) || element.querySelector(drawn) !== null;
}
