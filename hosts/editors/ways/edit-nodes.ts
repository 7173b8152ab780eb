import type { Edit } from '@/utils/text';
import { type DomText, readDom } from './dom-text';

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
  const dom = [true, false].map((keepSpaces) => readDom(copy, keepSpaces)).find(({ text }) => text.trimEnd() === old.trimEnd());
  if (!dom || !editNodes(dom, edits)) return undefined;
  const box = (copy.ownerDocument ?? document).createElement('div');
  box.append(copy);
  return box.innerHTML;
}
