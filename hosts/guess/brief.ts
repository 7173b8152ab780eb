import { comesBefore, isSeen, lineOf, outwards } from '../reading';
import { withoutTimes } from './dates';
import { isEvent } from './events';
import { isFurniture, shownText } from './furniture';
import { keyOf, type Pair } from './pairs';
import { isBadge } from './badges';
import { proseIn } from './prose';

const atHead: readonly Pair['key'][] = ['customer', 'recipient', 'date', 'subject'];
const isMore = 'a, button, input, select, textarea, iframe, table, [contenteditable="true"], h1, h2, h3, h4, label, nav, header, footer';

/** Where the lines of a letter's own header stand: whom it is from, whom it is to, when it came. */
const headLines = (pairs: readonly Pair[]): ReadonlySet<HTMLElement> =>
  new Set(
    pairs
      .filter(({ key, field }) => !field && atHead.includes(key))
      .flatMap(({ label, element }) => [label, element])
      .filter((at) => lineOf(at).length <= 120 && !/[.!?…]$/u.test(lineOf(at))),
  );

/** A letter of a word or two, too short to be told by itself: what stands right under a header that says from whom and to whom. */
function briefUnder(pairs: readonly Pair[]): string {
  const head = pairs.filter(({ key, field }) => !field && atHead.includes(key));
  if (!(['customer', 'recipient'] as const).every((key) => head.some((pair) => pair.key === key))) return '';
  const last = head
    .map(({ element }) => element)
    .toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
    .at(-1);
  for (const at of last === undefined ? [] : outwards(last, 5)) {
    let next = at.nextElementSibling as HTMLElement | null;
    while (next !== null && (!isSeen(next) || isFurniture(next) || withoutTimes(lineOf(next)).trim() === ''))
      next = next.nextElementSibling as HTMLElement | null;
    if (next === null) continue;
    const text = shownText(next);
    const isOther =
      next.matches(isMore) || next.querySelector(isMore) !== null || isBadge(text) || isEvent(text) || keyOf(text) !== undefined;
    return text.length <= 60 && /\p{L}{2}/u.test(text) && !isOther && !text.endsWith(':') ? text : '';
  }
  return '';
}

/** The one letter of a page that does not say when each piece was written, its header apart; empty when it has none. */
export const letterUnder = (page: Node, pairs: readonly Pair[]): string =>
  proseIn(page, new Set(pairs.map(({ label }) => label)), headLines(pairs)) || briefUnder(pairs);
