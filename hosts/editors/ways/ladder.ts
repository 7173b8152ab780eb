import type { DraftText, Outcome } from '../editor';
import type { Span } from '@/utils/text';
import { present } from './alive';
import { altered, gone, type Placed, refused, undoneByHand } from './compare';
import type { DomKind } from './dom-kind';
import { type PointRange, selectPoints } from './selection';
import { type Seen, settle } from './settle';
import { endStep, undo, withoutEvening } from './steps';
import { type UndoWatch, watchUndo } from './undo-key';
import type { Way } from './ways';

/** An open editor as the ways of changing it see it. */
export interface DomBox {
  readonly kind: DomKind;
  readonly element: HTMLElement;
  readonly rich: boolean;
  read(): DraftText;
  pointsOf(span: Span): PointRange;
}

/** After so long no further try is begun (ms): the operator waits, and the clipboard is there. */
const longest = 2500;

/** One try to bring a change about. */
export interface Try {
  /** One that was taken and changed nothing has swallowed what it got: its other tries are left out. */
  readonly way: Way | undefined;
  /** False when it was surely not taken. */
  go(): boolean | Promise<boolean>;
}

/**
 * Tries one way after the other until the draft reads as wanted. What came out otherwise is taken back before the next
 * try; where it cannot be taken back, nothing more is tried. `given` is the text that is put in.
 */
export async function climb(
  box: DomBox,
  tries: readonly Try[],
  wanted: (before: string) => Placed | undefined,
  given: string,
): Promise<Outcome> {
  const hand = watchUndo(box.element);
  try {
    return await climbWith(hand, box, tries, wanted, given);
  } finally {
    hand.end();
  }
}

/** How many blocks hold nothing at all, not even the break that makes an empty line seen. */
const hollowIn = (element: HTMLElement): number =>
  [...element.querySelectorAll('p, div, li')].filter((at) => at.textContent === '' && at.querySelector('br, img, input, video') === null)
    .length;

/** Whether no-break spaces were there, or may have stood at a seam for a moment: browsers put them beside what is pasted. */
function mayBeEvened(before: string, given: string, after: string, { start, end }: Span): boolean {
  return (before + given + after).includes('\u00a0') || /[ \t]/.test(after.slice(Math.max(0, start - 1), start) + after.slice(end, end + 1));
}

async function climbWith(
  hand: UndoWatch,
  box: DomBox,
  tries: readonly Try[],
  wanted: (before: string) => Placed | undefined,
  given: string,
): Promise<Outcome> {
  const { kind, element } = box;
  const before = box.read().text;
  const drawn = element.innerHTML;
  const hollow = kind.pads === true ? hollowIn(element) : 0;
  const began = performance.now();
  const look = (): Placed | undefined => (present(element) ? wanted(before) : undefined);
  const swallowed = new Set<Way | undefined>();
  const wrongs = new Set<string>();
  const seenSince = (old: string) => (): Seen => {
    const { text } = box.read();
    if (text === old) return 'nothing';
    return wrongs.has(text) ? 'the same again' : 'another';
  };
  let last: Outcome = refused;
  let spare: Try | undefined;

  async function attempt(one: Try, loosely: boolean): Promise<Span | undefined> {
    if (swallowed.has(one.way)) return undefined;
    // Some act on an event without saying so.
    if (!(await one.go()) && box.read().text === before) return undefined;
    await settle(element, () => look() !== undefined || hand.undone(), seenSince(before), kind.steady);
    if (!present(element) || hand.undone()) return undefined;
    kind.snapshot?.(element);
    const found = look();
    const snug = found?.snug === true && (kind.pads !== true || hollowIn(element) <= hollow);
    if (found && (snug || loosely)) {
      if (kind.evens && mayBeEvened(before, given, box.read().text, found.at)) withoutEvening(element, () => box.read().text);
      return found.at;
    }
    if (found) spare ??= one;
    if (box.read().text === before) {
      if (one.way) swallowed.add(one.way);
      return undefined;
    }
    last = altered;

    const wrong = box.read().text;
    wrongs.add(wrong);
    undo(element, kind.undo);
    await settle(element, () => box.read().text === before, seenSince(wrong));
    return undefined;
  }

  /**
   * Some keep one step of undo for a change and for what was typed before it: taken back together, what was typed is put in
   * again with all the rest. No character is lost for a try that failed.
   */
  async function restored(): Promise<boolean> {
    for (const way of kind.insert) {
      await selectPoints(element, box.pointsOf({ start: 0, end: box.read().text.length }));
      way(element, { html: drawn, text: before });
      if (await settle(element, () => box.read().text === before)) return true;
    }
    return false;
  }

  kind.snapshot?.(element);
  if (kind.joins) endStep(element);
  if (box.read().text !== before) return altered;
  for (const [index, one] of tries.entries()) {
    const at = await attempt(one, index === tries.length - 1 && !spare);
    if (at) return { done: true, at };
    if (!present(element)) return gone;
    // What he did he meant: nothing is tried again, and nothing of his is taken back.
    if (hand.undone()) return undoneByHand;
    if (box.read().text !== before) {
      if (!(await restored())) return altered;
      last = refused;
    }
    if (performance.now() - began > longest) break;
  }
  const at = spare && (await attempt(spare, true));
  return at ? { done: true, at } : last;
}
