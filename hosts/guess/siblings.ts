import { comesBefore, encloses, isElement, isSeen, lineOf, upwards } from '../reading';
import { authorOver } from './authors';
import type { Block } from './block';
import { bodyIn } from './bodies';
import { namesOf } from './controls';
import { withoutTimes } from './dates';
import { isEvent } from './events';
import { filesIn } from './files';
import { isFurniture, shownIn, shownText } from './furniture';
import { holding } from './holding';
import { whenIn, whenOf } from './order';
import { keyOf } from './pairs';
import { event, isHead, isHeadLine, words } from './parts';
import { isTimeMark } from './times';
import { internal } from './words';

const holdsMore = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"], iframe, h1, h2, h3, dt, th, label';
/** How far out from a piece that was found alone its like may stand. */
const steps = 4;

/**
 * The conversation with what stands in a row with its pieces and was not found by a time of its own: messages of one writer
 * whose time is told once, folded letters, notes of another shape.
 * @param apart what is known to be no part of the conversation
 * @param box the reply box: what it stands in is a conversation by itself, not one of several pieces
 * @param isByShape whether the shape of the others is enough; else a piece has a writer and a time
 */
export function withSiblings(
  blocks: readonly Block[],
  apart: readonly HTMLElement[],
  box: HTMLElement | undefined,
  isByShape: boolean,
): readonly Block[] {
  const held = holding([...blocks.map(({ element }) => element), ...apart]);
  const places = new Map<HTMLElement, Map<HTMLElement, Block>>();
  for (const block of blocks) {
    const around = [...upwards(block.element)];
    const far = around.findIndex((at) => held(at).length > 1);
    const alone = around.slice(0, far < 0 ? undefined : far);
    const rows = blocks.length === 1 ? alone.slice(0, steps) : alone.slice(-1);
    for (const row of rows) {
      const place = row.parentElement;
      if (place === null || place.matches('body, html') || (box !== undefined && encloses(row, box))) continue;
      const known = places.get(place) ?? new Map<HTMLElement, Block>();
      places.set(place, known.set(row, block));
    }
  }
  const added = [...places].flatMap(([place, rows]) => addedIn(place, rows, held, isByShape));
  return added.length === 0 ? blocks : inOrder([...blocks, ...added]);
}

/** Pieces with those of another reading that stand in a row with them. */
export function withRows(blocks: readonly Block[], others: readonly Block[]): readonly Block[] {
  const held = holding(blocks.map(({ element }) => element));
  const rows = new Set(blocks.map(({ element }) => element));
  const isFree = (at: HTMLElement) => held(at).length === 0 && ![...upwards(at)].some((around) => rows.has(around));
  // Rows that their makers call the same hold the same.
  const called = (at: HTMLElement) => (at.localName.includes('-') || at.className !== '' ? `${at.localName}.${at.className}` : '');
  const added = others.filter((one) => {
    const beside = blocks.filter(
      ({ element }) => element.parentElement === one.element.parentElement && element.localName === one.element.localName,
    );
    const isCalled = called(one.element) !== '' && beside.filter(({ element }) => called(element) === called(one.element)).length > 1;
    return beside.length > 1 && (isWhole(one) || (isCalled && isSentence(one.text))) && isFree(one.element);
  });
  return added.length === 0 ? blocks : inOrder([...blocks, ...added]);
}

const inOrder = (blocks: readonly Block[]): readonly Block[] =>
  blocks.toSorted((one, other) => (comesBefore(one.element, other.element) ? -1 : 1));

function addedIn(
  place: HTMLElement,
  rows: ReadonlyMap<HTMLElement, Block>,
  held: (at: Node) => readonly HTMLElement[],
  isByShape: boolean,
): readonly Block[] {
  const all = [...place.children].filter(isElement);
  const isLike = (row: HTMLElement) =>
    isByShape &&
    rows.size > 1 &&
    [...rows.keys()].some(
      (one) =>
        one.localName === row.localName && one.classList[0] === row.classList[0] && event.test(namesOf(one)) === event.test(namesOf(row)),
    );
  return all.flatMap((row): readonly Block[] => {
    if (held(row).length > 0 || row.querySelector(holdsMore) !== null || isFurniture(row) || !isSeen(row)) return [];
    const line = lineOf(row);
    if (line === '' || line.length > 4000 || isEvent(line)) return [];
    const block = blockOf(row);
    if (block === undefined) return [];
    // The time stands under the last of the row.
    const next = all.slice(all.indexOf(row)).find((one) => rows.has(one));
    return isLike(row) || isWhole(block) ? [{ ...block, when: block.when ?? (next && rows.get(next)?.when) }] : [];
  });
}

const isSentence = (text: string): boolean =>
  text.length >= 25 && /\s/.test(text) && (/[.!?…)»"”]$/u.test(text) || (text.length >= 80 && /[.!?…]\s/u.test(text)));

/** A piece by itself: a writer, or whom it is for, and a time over words that are a sentence. */
const isWhole = ({ element, author, head, text }: Block): boolean => {
  const told = withoutTimes(head);
  // Who stands in a cell may be a post: `Deputy head Suhorukov`.
  const isWritten = author.name !== '' || internal.test(head) || (element.localName === 'tr' && /\p{L}{4}/u.test(told));
  return isWritten && told !== head && isSentence(text);
};

/** What tells of a piece by its very kind. */
const edges = 'header, footer';

function blockOf(row: HTMLElement): Block | undefined {
  const body = shownText(bodyIn(row), (at) => at.matches(edges));
  const whole = shownText(row);
  const start = whole.indexOf(body);
  const isSaid = (line: string) => line === '' || (withoutTimes(line) !== '' && filesIn(line).length === 0);
  const text = body.split('\n').filter(isSaid).join('\n').trim();
  const lines = text.split('\n');
  const tells = lines.every((line) => line === '' || isHead(line) || isHeadLine(line)) || lines.some((line) => keyOf(line) !== undefined);
  if (start < 0 || tells || !words.test(text) || isEvent(text)) return undefined;
  const head = [...whole.slice(0, start).split('\n'), ...whole.slice(start + body.length).split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const files = whole.split('\n').flatMap(filesIn);
  const mark = shownIn(row).find(isTimeMark);
  return {
    element: row,
    author: authorOver(row, { head, text, files }),
    head: head.join(' '),
    text,
    files,
    when: (mark && whenOf(mark)) ?? whenIn(head.join(' ')),
  };
}
