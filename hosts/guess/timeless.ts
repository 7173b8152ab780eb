import { comesBefore, lineOf, nobody } from '../reading';
import type { Block } from './block';
import { namesOf } from './controls';
import { isEvent } from './events';
import { shownText } from './furniture';
import { keyOf } from './pairs';
import { event, isHead, isHeadLine, words } from './parts';
import { withoutTimes } from './dates';

const holdsMore = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"], iframe, h1, h2, h3, dt, th, label';

/**
 * The conversation with the pieces that show no time: chats tell it once for a row of messages of one writer. They stand
 * between the others and have their shape.
 */
export function withTimeless(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<Element, Block>();
  for (const block of blocks) rows.set(block.element, block);
  const places = new Set(blocks.flatMap(({ element }) => element.parentElement ?? []));
  const added = [...places].flatMap((place) => addedIn(place, rows));
  if (added.length === 0) return blocks;
  return [...blocks, ...added].toSorted((one, other) => (comesBefore(one.element, other.element) ? -1 : 1));
}

function addedIn(place: HTMLElement, rows: ReadonlyMap<Element, Block>): readonly Block[] {
  const all = [...place.children] as HTMLElement[];
  const timed = all.filter((row) => rows.has(row));
  if (timed.length < 2) return [];
  const isLike = (row: HTMLElement) =>
    timed.some(
      (one) =>
        one.localName === row.localName && one.classList[0] === row.classList[0] && event.test(namesOf(one)) === event.test(namesOf(row)),
    );
  const between = all.filter((row) => !rows.has(row) && isLike(row) && ![...rows.keys()].some((one) => row.contains(one)));
  return between.flatMap((row): readonly Block[] => {
    const lines = shownText(row)
      .split('\n')
      .filter((line) => line === '' || withoutTimes(line) !== '');
    const text = lines.join('\n').trim();
    const tells = lines.every((line) => line === '' || isHead(line) || isHeadLine(line)) || lines.some((line) => keyOf(line) !== undefined);
    if (tells || !words.test(text) || isEvent(text) || lineOf(row).length > 2000 || row.querySelector(holdsMore) !== null) return [];
    // The time stands under the last of the row.
    const next = all.slice(all.indexOf(row)).find((one) => rows.has(one));
    return [{ element: row, author: nobody, head: '', text, files: [], when: next && rows.get(next)?.when }];
  });
}
