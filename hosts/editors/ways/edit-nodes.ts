import type { Edit } from '@/utils/text';
import { parseHtml } from './compare';
import { blocks, type DomText, readDom } from './dom-text';

/** Whether the edits stay inside lines: only then can they be made in the text nodes alone. */
export function withinLines(text: string, edits: readonly Edit[]): boolean {
  return edits.every((edit) => !edit.text.includes('\n') && !text.slice(edit.start, edit.end).includes('\n'));
}

/** Makes the edits in the text nodes themselves, so that every element around them stays; false when a place has no node. */
export function editNodes(dom: DomText, edits: readonly Edit[]): boolean {
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    const [first, ...rest] = dom.nodesIn(edit);
    for (const [node, from, to] of rest.toReversed()) node.deleteData(from, to - from);
    if (first) first[0].replaceData(first[1], first[2] - first[1], edit.text);
    else if (edit.start === edit.end) {
      const { node, offset } = dom.pointAt(edit.start);
      if (node.nodeType === Node.TEXT_NODE) (node as Text).insertData(offset, edit.text);
      else node.insertBefore((node.ownerDocument ?? document).createTextNode(edit.text), node.childNodes[offset] ?? null);
    } else return false;
  }
  return true;
}

/** A copy of a range with the edits made in it, as HTML; undefined when they cannot be made in its text nodes. */
export function editedHtml(range: Range, old: string, edits: readonly Edit[]): string | undefined {
  const copy = range.cloneContents();
  // A copy that begins or ends inside a line has spaces at its ends that count, one of source text in lines has some that do not.
  const keeps = [true, false].find((keepSpaces) => readDom(copy, keepSpaces).text.trimEnd() === old.trimEnd());
  if (keeps === undefined || !editNodes(readDom(copy, keeps), edits)) return undefined;
  if (keeps) drawBreaks(copy);
  carrySpaces(copy);
  const box = (copy.ownerDocument ?? document).createElement('div');
  box.append(copy);
  // As itself: some clipboards take the entity for a usual blank.
  return box.innerHTML.replaceAll('&nbsp;', '\u00a0');
}

/** Breaks that stand in a text as they are drawn are but blanks in HTML. */
function drawBreaks(copy: DocumentFragment): void {
  const walk = (copy.ownerDocument ?? document).createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.includes('\n'))) {
    const page = text.ownerDocument;
    text.replaceWith(...text.data.split('\n').flatMap((line, at) => (at === 0 ? [line] : [page.createElement('br'), line])));
  }
}

/** Clipboards drop a text that is but a space between two elements: it goes into the one that shows it least, never into a link. */
function carrySpaces(copy: DocumentFragment): void {
  const walk = (copy.ownerDocument ?? document).createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    if (!/^ +$/.test(node.data)) continue;
    const left = lastText(node.previousSibling, 'lastChild');
    const right = lastText(node.nextSibling, 'firstChild');
    if (left) left.appendData(node.data);
    else if (right) right.insertData(0, node.data);
    if (left || right) node.data = '';
  }
}

function lastText(from: ChildNode | null, end: 'firstChild' | 'lastChild'): Text | undefined {
  let node: Node | null = from;
  while (node?.nodeType === Node.ELEMENT_NODE) node = (node as Element).matches('a,br,img') ? null : node[end];
  return node?.nodeType === Node.TEXT_NODE ? (node as Text) : undefined;
}

/** Paragraphs as lines of one: for editors that drop the empty ones; undefined where there is anything else. */
export function asBreaks(html: string): string | undefined {
  const all = [...parseHtml(html).body.childNodes].map(lineIn);
  if (all.length < 2 || !all.every((line) => line !== undefined)) return undefined;
  return all.map((line) => (line.textContent === '' ? '' : line.innerHTML)).join('<br>');
}

/** The innermost element of a block that holds one line; editors wrap their lines in several. */
function lineIn(node: Node): Element | undefined {
  let inner: Element | null = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
  if (!inner || !blocks.test(inner.tagName)) return undefined;
  while (inner.childNodes.length === 1 && inner.firstElementChild && blocks.test(inner.firstElementChild.tagName))
    inner = inner.firstElementChild;
  return [...inner.querySelectorAll('*')].some(({ tagName }) => blocks.test(tagName)) ? undefined : inner;
}
