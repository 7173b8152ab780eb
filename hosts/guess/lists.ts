import { encloses, upwards } from '../reading';
import type { Block } from './block';
import { holding } from './holding';
import { linkedAmong } from './linked';

export interface Conversation {
  readonly blocks: readonly Block[];
  /** Rows of a list of letters, which are no part of the one that is open. */
  readonly rows: readonly HTMLElement[];
}

const chosen = '[type="checkbox"], [role="checkbox"], [draggable="true"]';
const row = `[role="option"], [role="row"], [aria-selected], tr, a[href], ${chosen}`;

/** A list of letters stands beside the open one: many pieces of one shape, a line or two each, of this writer and that. */
export function withoutLists(blocks: readonly Block[]): Conversation {
  const held = holding(blocks.map(({ element }) => element));
  const groups = new Map<HTMLElement | undefined, Block[]>();
  for (const block of blocks) {
    const { element } = block;
    const around = [...upwards(element)].slice(1).find((at) => held(at).some((other) => other !== element));
    const group = groups.get(around);
    if (group === undefined) groups.set(around, [block]);
    else group.push(block);
  }
  const lists = [...groups].flatMap(([around, group]) => (around !== undefined && isList(group) ? [around] : []));
  const listed = new Set(blocks.filter((block) => isShort(block) && lists.some((list) => encloses(list, block.element))));
  const lines = blocks.map(({ text }) => text.replace(/\s+/g, ' '));
  const linked = linkedAmong(blocks.map(({ element }) => element));
  for (const block of blocks) if (isBegun(block, lines) || linked.has(block.element)) listed.add(block);
  return { blocks: blocks.filter((block) => !listed.has(block)), rows: [...listed].map(({ element }) => element) };
}

const isShort = ({ text }: Block) => text.length <= 200 && text.split('\n').length <= 4;

/** A list shows the first words of a letter that stands in full beside it. */
function isBegun({ text }: Block, wholes: readonly string[]): boolean {
  const words = text.replace(/\s*(?:…|\.{3})$/u, '');
  return words.length >= (words === text ? 40 : 12) && wholes.some((whole) => whole.length > text.length && whole.startsWith(words));
}

/** Letters end in whole sentences; their subjects and beginnings, as lists show them, seldom do. */
const isSaid = ({ text }: Block) => /[\p{L}\d)»"”][.!?]+\)?$/u.test(text);

function isList(group: readonly Block[]): boolean {
  const rows = group.filter(isShort);
  if (group.length < 3 || rows.length < group.length * 0.8) return false;
  const writers = new Set(group.map(({ author }) => author.name || author.address));
  // The row of a table that lays out the whole page is none of a list.
  const isRow = (at: Element | null) => at !== null && rows.filter(({ element }) => at.contains(element)).length === 1;
  const marked = rows.filter(({ element }) => isRow(element.closest(row)) || element.querySelector(chosen) !== null);
  if (marked.length > group.length / 2) return writers.size > 2;
  const told = group.filter(isSaid).length > group.length / 2;
  // Items of a list may be letters of a thread as well as chats beside each other.
  if (rows.every(({ element }) => isRow(element.closest('[role="listitem"]')))) return writers.size > 2 && !told;
  return writers.size > Math.max(3, group.length / 2) && !told;
}
