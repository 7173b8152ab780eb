import { childrenOf, isElement, styleOf } from '../reading';
import type { Block } from './block';
import { isBesideWords } from './cells';
import { withoutTimes } from './dates';
import { shownText } from './furniture';
import { greets, isUnder } from './judge/parted';
import { keyOf } from './pairs';
import { isHead, isHeadLine, words } from './parts';

/** What stands in the line of the words, or beside others of its kind, is a part of them. */
const inLine = /^(?:b|i|em|strong|u|a|span|font|small|code|mark|br|img|li|p|ul|ol|pre|blockquote|h[1-6]|time)$/;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Whether a line in an element of its own tells of the words under it: a name, a time, a label with its value, a few words. */
function isOver(line: string): boolean {
  if (line.length > 160 || /[,!?…:]$/u.test(line) || greets.test(line)) return false;
  const label = /^([^:]{1,30}):\s/.exec(line)?.[1] ?? '';
  return (
    isHead(line) ||
    isHeadLine(line) ||
    withoutTimes(line) !== line ||
    keyOf(label) !== undefined ||
    (line.length <= 60 && !line.endsWith('.'))
  );
}

/** Rows of a table are told apart by their cells. */
const kindOf = (at: HTMLElement): string =>
  at.localName === 'tr' ? [...at.children].map((cell) => `${cell.localName}.${cell.className}`).join() : `${at.localName}.${at.className}`;

/** A name in the line of the words by its tag, on a line of its own by the style sheet. */
const isLaidOut = (one: HTMLElement): boolean => /^(?:block|flex|grid)$/.test(styleOf(one)?.display ?? '');

/** The element that holds the words of a piece, where what else is told of it stands in elements beside that one; itself where none does. */
export function bodyIn(element: HTMLElement): HTMLElement {
  let at = element;
  for (;;) {
    const nodes = childrenOf(at).filter((node) =>
      words.test(isElement(node) ? shownText(node) : node.nodeType === 3 ? (node.nodeValue ?? '') : ''),
    );
    const elements = nodes.filter(isElement);
    if (elements.length === 0 || elements.length < nodes.length) return at;
    const lengths = elements.map((one) => shownText(one).length);
    const most = lengths.indexOf(Math.max(...lengths));
    const inner = elements[most];
    if (inner === undefined) return at;
    const isAbove = (one: HTMLElement) => one !== inner && /^(?:span|b|strong|small|i|em|a|time)$/.test(one.localName) && isLaidOut(one);
    const isLine = inLine.test(inner.localName) && !/flex|grid/.test(styleOf(at)?.display ?? '') && !elements.some(isAbove);
    const isFlow = elements.length > 1 && (isLine || elements.some((one) => one !== inner && kindOf(one) === kindOf(inner)));
    if (isFlow) return at;
    const sum = lengths.reduce((all, each) => all + each, 0);
    if ((lengths[most] ?? 0) <= sum / 2) return at;
    const isTold =
      elements.slice(0, most).every((one) => isBesideWords(one) || linesOf(shownText(one)).every(isOver)) &&
      elements.slice(most + 1).every((one) => isBesideWords(one) || linesOf(shownText(one)).every(isUnder));
    if (!isTold) return at;
    at = inner;
  }
}

/** A piece without the lines that stand in an element of their own over its words or under them, and tell of it. */
export function withBody(block: Block): Block {
  const text = shownText(bodyIn(block.element));
  const start = block.text.indexOf(text);
  if (text === '' || start < 0 || text === block.text) return block;
  const [over, under] = [linesOf(block.text.slice(0, start)), linesOf(block.text.slice(start + text.length))];
  if (!over.every(isOver) || !under.every(isUnder)) return block;
  return { ...block, head: [block.head, ...over].join(' '), text };
}
