import type { DomKind } from './dom-kind';
import { isMadeInPage } from './page-world';
import { unknownWays } from './unknown';

const after = <T>(own: readonly T[], others: readonly T[]): readonly T[] => [...own, ...others.filter((way) => !own.includes(way))];

/**
 * The kind as this element can be treated now. An element that only bears the class of an editor takes what any other editable
 * does, after the editor's own way had its turn. What is drawn tells less than the page's world: where only that tells, all else
 * stays as the editor wants it.
 */
export function kindOf(kind: DomKind, element: HTMLElement): DomKind {
  const made = isMadeInPage(element, kind.id);
  if (made === true || (made === undefined && isDrawn(kind, element))) return kind;
  const { id, root, rich } = kind;
  return {
    ...(made === false ? { id, root, ...(rich !== undefined && { rich }) } : kind),
    ...unknownWays,
    insert: after(kind.insert, unknownWays.insert),
    text: after(kind.text ?? kind.insert, unknownWays.text),
  };
}

function isDrawn({ drawn }: DomKind, element: HTMLElement): boolean {
  return drawn === undefined || element.matches(drawn) || element.querySelector(drawn) !== null;
}
