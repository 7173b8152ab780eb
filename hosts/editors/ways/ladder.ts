import type { DraftText, Outcome } from '../editor';
import type { Span } from '@/utils/text';
import { present } from './alive';
import { altered, gone, holds, type Placed, refused, undoneByHand } from './compare';
import type { DomKind } from './dom-kind';
import { type Hand, watchHand } from './hand';
import { type PointRange, selectAtOnce, selectPoints } from './selection';
import { again, patience, rest, settle } from './settle';
import { endStep, undo, withoutEvening } from './steps';
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
 * try; where it cannot be taken back, nothing more is tried. As soon as the operator writes on, what stands then counts,
 * and nothing is taken back.
 * @param given the text that is put in
 * @param caret where the caret comes to stand when it is done; by itself it stays
 */
export async function climb(
  box: DomBox,
  tries: readonly Try[],
  wanted: (before: string) => Placed | undefined,
  given: string,
  caret: (at: Span) => Span | undefined = () => undefined,
): Promise<Outcome> {
  const { element } = box;
  const { text: before, selection: his } = box.read();
  const look = (): Placed | undefined => (present(element) ? wanted(before) : undefined);
  let stood: Placed | undefined;
  const hand = watchHand(element, () => {
    stood = look();
    // As long as nothing came of a try, what it selected is still selected: his letter would take the place of that.
    const to = stood ? caret(stood.at) : box.read().text === before ? his : undefined;
    if (to) selectAtOnce(element, box.pointsOf(to));
  });
  try {
    const outcome = await climbWith(hand, box, tries, () => stood ?? look(), given);
    const to = outcome.done && !hand.wrote() ? caret(outcome.at) : undefined;
    if (to) await selectPoints(element, box.pointsOf(to));
    return outcome;
  } finally {
    hand.end();
  }
}

/** How many blocks hold nothing at all, not even the break that makes an empty line seen: editors give them away as empty lines. */
const hollowIn = (element: HTMLElement): number =>
  [...element.querySelectorAll(':is(p, div, li):not(:has(br, img, input, video))')].filter((at) => at.textContent === '').length;

async function climbWith(hand: Hand, box: DomBox, tries: readonly Try[], look: () => Placed | undefined, given: string): Promise<Outcome> {
  const { kind, element } = box;
  const before = box.read().text;
  const drawn = element.innerHTML;
  const hollow = hollowIn(element);
  const began = performance.now();
  const swallowed = new Set<Way | undefined>();
  const wrongs = new Set<string>();
  /** How long there is hope, by what has come since the draft read so. */
  const hope = (old: string) => (): number => {
    const { text } = box.read();
    if (text === old) return patience;
    return wrongs.has(text) ? again : rest;
  };
  let last: Outcome = refused;
  let spare: Try | undefined;

  async function attempt(one: Try, loosely: boolean): Promise<Span | undefined> {
    if (swallowed.has(one.way)) return undefined;
    // Some act on an event without saying so.
    if (!(await one.go()) && box.read().text === before) return undefined;
    await settle(element, () => look() !== undefined || hand.undone() || hand.wrote(), hope(before), kind.steady);
    if (!present(element) || hand.undone()) return undefined;
    kind.snapshot?.(element);
    const found = look();
    const { text } = box.read();
    const snug = found?.snug === true && hollowIn(element) <= hollow;
    if (found && (snug || loosely || hand.wrote())) {
      // Browsers put no-break spaces beside what is pasted; they may be evened out already.
      const near = text.slice(Math.max(0, found.at.start - 1), found.at.end + 1);
      if (kind.evens && !hand.wrote() && (/^ | $/.test(near) || (given + near).includes('\u00a0'))) withoutEvening(element, box.read);
      return found.at;
    }
    if (hand.wrote()) return undefined;
    if (found) spare ??= one;
    if (text === before) {
      if (one.way) swallowed.add(one.way);
      return undefined;
    }
    last = altered;

    wrongs.add(text);
    undo(element, kind.undo);
    await settle(element, () => box.read().text === before, hope(text));
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
    if (hand.wrote()) return holds(box.read().text, given) ? undoneByHand : refused;
    if (box.read().text !== before) {
      if (!(await restored())) return altered;
      last = refused;
    }
    if (performance.now() - began > longest) break;
  }
  const at = spare && (await attempt(spare, true));
  return at ? { done: true, at } : last;
}
