import { askedOnce, comesBefore, encloses, isSeen, lineOf, nobody, outwards } from '../reading';
import { authorOver } from './authors';
import type { Block } from './block';
import { flatIn } from './flat';
import { isFurniture, ownText, shownIn, shownText } from './furniture';
import { holding } from './holding';
import { whenOf } from './order';
import { keyOf } from './pairs';
import { withoutLists, type Conversation } from './lists';
import { isBadge } from './badges';
import { bubbleOf, isHeadLine, partsOf, type Parts } from './parts';
import { tailedBy } from './tails';
import { isEvent } from './events';
import { looksLikeName } from './looks';
import { withoutTimes } from './dates';
import { isTimeMark, side } from './times';
import { translated } from './words';

/** The marks of time that a part of the page holds. */
type Held = ReturnType<typeof holding>;
const holdsMore = 'input[type="text"], h1';
/** Times in quoted letters tell of those letters. */
const quotes = 'blockquote, [type="cite"], [class*="quote"], [contenteditable="true"]';
const holdsBox = 'textarea, [contenteditable="true"]';

/** `24 Nov at 11:02, Support <help@shop.example>:` over a quote tells of the letter that is quoted. */
const leadsQuote = (mark: HTMLElement): boolean =>
  (mark.querySelector(':scope > blockquote') !== null && ownText(mark).endsWith(':') && ownText(mark).length <= 200) ||
  outwards(mark, 2).some((at) => at.nextElementSibling?.localName === 'blockquote' && /:\s*$/.test(lineOf(at)) && lineOf(at).length <= 200);

/** The conversation that a page shows, in its order: around each time one piece with the author's name and a text. */
export const blocksIn = askedOnce((root: Node): Conversation => {
  const all = shownIn(root).filter((element) => isTimeMark(element) && element.closest(quotes) === null && !leadsQuote(element));
  const headings = new Set(
    shownIn(root)
      .filter(
        (at) =>
          at.matches('h1, h2, h3, [class*="subj" i], [class*="title" i], [class*="heading" i]') &&
          !isTimeMark(at) &&
          at.closest(quotes) === null,
      )
      .map(lineOf)
      // A line that tells a time is one over a letter, whatever its makers call it: `subtitle`.
      .filter(
        (line) => line.length <= 150 && withoutTimes(line) === line && !(looksLikeName(line) && line.includes(' ')) && !isHeadLine(line),
      ),
  );
  const marks = holding(all);
  const found = new Map<HTMLElement, Block>();
  const bare: HTMLElement[] = [];
  for (const mark of all.filter((one) => !isLabelled(one))) {
    const block = blockAround(mark, marks, headings);
    if (block === undefined) bare.push(mark);
    else if (!found.has(block.element)) found.set(block.element, block);
  }
  for (const block of flatIn(bare, all)) found.set(block.element, block);
  const inOrder = [...found.values()].toSorted((one, other) => (comesBefore(one.element, other.element) ? -1 : 1));
  // Where messages bear names, a line in their shape without one is an event.
  const named = [...found.values()].filter(({ author, guessed }) => author.name !== '' && guessed !== true);
  const places = new Set(named.map(({ element }) => element.parentElement));
  const areNamed = ({ element }: Block) =>
    outwards(element, 4).some(({ parentElement }) => parentElement !== null && places.has(parentElement));
  const held = holding(found.keys());
  return withoutLists(
    inOrder
      .filter((block) => block.guessed !== true || !areNamed(block))
      .filter(({ text }) => !isEvent(text))
      .filter(({ element }) => held(element).every((other) => other === element)),
  );
});

/** The line that tells the time, without what else is told in it. */
const saidBy = (mark: HTMLElement): string => (ownText(mark) || lineOf(mark)).replace(translated, '');

function blockAround(mark: HTMLElement, marks: Held, headings: ReadonlySet<string>): Block | undefined {
  const tailed = tailedBy(mark, (at) => isOfOne(at, mark, marks) && at.querySelector(holdsBox) === null);
  if (tailed !== undefined) return { ...tailed, files: [], when: whenOf(mark) };
  for (const at of outwards(mark, 8)) {
    if (!isOfOne(at, mark, marks)) break;
    const parts = partsOf(at, saidBy(mark), headings);
    if (parts === undefined) continue;
    const [inner, fuller] = furtherOut(at, underMeta(at, parts, mark), mark, marks, headings);
    const { head, text, files } = fuller;
    if (text.startsWith('©')) return undefined;
    const element = widened(inner, mark, marks);
    const over = [...linesOver(element, text, head), ...head];
    return { element, author: authorOver(element, { ...fuller, head: over }), head: over.join(' '), text, files, when: whenOf(mark) };
  }
  const bubble = bubbleOf(mark);
  if (bubble === undefined || mark.parentElement === null) return undefined;
  return {
    element: widened(mark.parentElement, mark, marks),
    author: nobody,
    head: bubble.head.join(' '),
    text: bubble.text,
    files: [],
    when: whenOf(mark),
  };
}

/** Whether words stand between two times beside each other: a day and an hour are of one piece, two letters are not. */
function isParted(one: HTMLElement, other: HTMLElement): boolean {
  const all = [...(one.parentElement?.children ?? [])] as HTMLElement[];
  const [start = 0, end = 0] = [all.indexOf(one), all.indexOf(other)].toSorted((a, b) => a - b);
  return all.slice(start + 1, end).some((at) => !isFurniture(at) && lineOf(at).length >= 25 && shownText(at).length >= 25);
}

/** In a card the words stand in an element of their own, under what else is told there: the text is that element's. */
function underMeta(at: HTMLElement, parts: Parts, mark: HTMLElement): Parts {
  const row = [...at.children].find((one) => encloses(one, mark));
  const said = row?.previousElementSibling ?? undefined;
  if (said === undefined || said.matches('p, br, span') || said.classList.length === 0) return parts;
  const before = [...at.children].slice(0, [...at.children].indexOf(said));
  const text = shownText(said);
  const lines = parts.text
    .slice(0, -text.length)
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const isMeta = lines.length > 0 && lines.every((line) => line.length <= 120 && !/[.!?…]$/u.test(line));
  if (text.length < 25 || !parts.text.endsWith(text) || !isMeta || before.some(({ className }) => className === said.className))
    return parts;
  return { ...parts, head: [...lines, ...parts.head], text };
}

/** What holds a line to write in or the heading of a page is no piece of a conversation. */
const isPlace = askedOnce(
  (at: HTMLElement): boolean =>
    at.matches('body, html, main, aside, label') ||
    [at, at.shadowRoot].some((root) => root != null && [...root.querySelectorAll(holdsMore)].some(isSeen)),
);

/** Whether this part of the page holds one piece of the conversation and nothing else. */
function isOfOne(at: HTMLElement, mark: HTMLElement, marks: Held): boolean {
  if (isPlace(at)) return false;
  return !marks(at).some((other) => other !== mark && (other.parentElement !== mark.parentElement || isParted(mark, other)));
}

/** A few words by the time may be a remark on the letter, which stands further out. */
function furtherOut(
  at: HTMLElement,
  parts: Parts,
  mark: HTMLElement,
  marks: Held,
  headings: ReadonlySet<string>,
): readonly [HTMLElement, Parts] {
  if (parts.text.length > 60) return [at, parts];
  for (const outer of outwards(at, 6).slice(1)) {
    if (!isOfOne(outer, mark, marks) || outer.querySelector(holdsBox) !== null) break;
    const found = partsOf(outer, saidBy(mark), headings);
    // In a cell of its own stands who wrote and when, and by what way: the words are in the next.
    if (at.localName === 'td' && outer.localName === 'tr' && found !== undefined && found.text.length > parts.text.length)
      return [outer, found];
    if (found === undefined || found.text.length < 80 + parts.text.length) continue;
    if (!found.text.startsWith(parts.text)) break;
    return [outer, { ...found, head: [...found.head, parts.text], text: found.text.slice(parts.text.length).trim() }];
  }
  return [at, parts];
}

/** Avatars and marks of the side often stand around the text and not in it. */
function widened(element: HTMLElement, mark: HTMLElement, marks: Held): HTMLElement {
  const length = shownText(element).length;
  const around = outwards(element, 10).slice(1);
  const end = around.findIndex(
    (step) => !isOfOne(step, mark, marks) || step.querySelector(holdsBox) !== null || shownText(step).length - length > 40,
  );
  return around.slice(0, end < 0 ? undefined : end).at(-1) ?? element;
}

/** What stands over the words but further out than their time, which may be behind them: the name, a badge. */
function linesOver(element: HTMLElement, text: string, head: readonly string[]): readonly string[] {
  const lines = shownText(element).split('\n');
  const first = lines.indexOf(text.split('\n')[0] ?? '');
  const isOver = (line: string) =>
    line.length <= 60 && !head.includes(line) && (isBadge(line) || (looksLikeName(line) && line.includes(' ')));
  return lines.slice(0, Math.max(first, 0)).filter(isOver);
}

const wentOut = /^(?:sent|delivered|read|seen|отправлено|доставлено|прочитано|получено)$/iu;

/** A date under a label tells of the ticket, not of a letter. */
function isLabelled(mark: HTMLElement): boolean {
  const cell = mark.closest('td, dd') ?? mark;
  const before = lineOf(cell.previousElementSibling ?? undefined);
  if (cell.localName === 'dd' && cell.previousElementSibling?.localName === 'dt' && lineOf(cell).length <= 60) return true;
  const own = ownText(mark);
  if (keyOf(lineOf(mark.firstElementChild ?? undefined)) === 'date') return true;
  // Of the message itself.
  if (wentOut.test(withoutTimes(own))) return false;
  const over = keyOf(before);
  // `Client` beside a date is a badge of the writer, not the label of the date.
  if (
    over === 'date' ||
    (over !== undefined && before.endsWith(':')) ||
    ![undefined, 'recipient'].includes(keyOf(own.split(':')[0] ?? '')) ||
    (keyOf(withoutTimes(own)) !== undefined && !side.test(withoutTimes(own)))
  )
    return true;
  const alone = lineOf(cell.parentElement ?? undefined).replace(/\s/g, '') === `${before}${lineOf(cell)}`.replace(/\s/g, '');
  return alone && /^\p{Lu}\p{L}+(\s\p{Ll}+){0,3}:?$/u.test(before) && !looksLikeName(before);
}
