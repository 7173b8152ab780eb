import type { DraftText, Outcome } from '../editor';
import type { Span } from '@/utils/text';
import { present } from './alive';
import { altered, gone, type Placed, refused } from './compare';
import type { DomKind } from './dom-kind';
import type { PointRange } from './selection';
import { settle } from './settle';
import { undo } from './steps';

/** An open editor as the ways of changing it see it. */
export interface DomBox {
  readonly kind: DomKind;
  readonly element: HTMLElement;
  readonly rich: boolean;
  read(): DraftText;
  pointsOf(span: Span): PointRange;
}

/** One way to bring a change about; false when it was surely not taken. `final`: the page took it as its own business. */
export type Try = () => boolean | Promise<boolean>;

/**
 * Tries one way after the other until the draft reads as wanted. What came out otherwise is taken back before the next
 * try; where it cannot be taken back, nothing more is tried.
 */
export async function climb(box: DomBox, tries: readonly Try[], wanted: (before: string) => Placed | undefined): Promise<Outcome> {
  const { kind, element } = box;
  const before = box.read().text;
  const look = (): Placed | undefined => (present(element) ? wanted(before) : undefined);
  let last: Outcome = refused;
  let spare: Try | undefined;

  async function attempt(one: Try, loosely: boolean): Promise<Span | undefined> {
    if (!(await one())) return undefined;
    await settle(element, () => look() !== undefined, kind.steady);
    if (!present(element)) return undefined;
    kind.snapshot?.(element);
    const found = look();
    if (found && (found.snug || loosely)) return found.at;
    if (found) spare ??= one;
    if (box.read().text === before) return undefined;
    last = altered;

    undo(element, kind.undo);
    await settle(element, () => box.read().text === before);
    return undefined;
  }

  kind.snapshot?.(element);
  for (const [index, one] of tries.entries()) {
    const at = await attempt(one, index === tries.length - 1 && !spare);
    if (at) return { done: true, at };
    if (!present(element)) return gone;
    if (box.read().text !== before) return altered;
  }
  const at = spare && (await attempt(spare, true));
  return at ? { done: true, at } : last;
}
