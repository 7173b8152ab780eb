import type { Span } from '@/utils/text';
import type { Insertion } from '../editor';
import { parseHtml } from './compare';
import { blocks } from './dom-text';
import { editedHtml } from './edit-nodes';
import { hasBlocks } from './empty-line';
import type { DomBox, Try } from './ladder';
import { putAt, rangeOf } from './selection';

/** The span widened to whole lines. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

/**
 * Writes the line anew with the reply in it: where the place itself takes nothing, or the browser changes the spaces
 * around what is put there. The caret is left to the caller.
 */
export function lineAnew(box: DomBox, reply: Insertion, span: Span): readonly Try[] {
  const { element, kind } = box;
  const htmlOf = (part: Span, text: string): string | undefined => {
    if (part.start === part.end) return '';
    const html = editedHtml(rangeOf(element, box.pointsOf(part)), text.slice(part.start, part.end), []);
    return html === undefined || hasBlocks(html) ? undefined : html;
  };
  // The first way had its turn at the place itself: here the others come before it.
  return [...kind.insert.slice(1), ...kind.insert.slice(0, 1)].map((way) => ({
    way: undefined,
    async go() {
      const { text } = box.read();
      const line = wholeLines(text, span);
      const left = htmlOf({ start: line.start, end: span.start }, text);
      const right = htmlOf({ start: span.end, end: line.end }, text);
      const html = left === undefined || right === undefined ? undefined : joined(left, reply.html, right, tagAt(box, line.start));
      if (line.start === line.end || html === undefined) return false;
      const whole = text.slice(line.start, span.start) + reply.text + text.slice(span.end, line.end);
      return putAt(element, box.pointsOf(line), () => way(element, { html, text: whole }));
    },
  }));
}

/** The paragraphs of a reply, the first joined to what stands before it and the last to what follows. */
function joined(left: string, html: string, right: string, tag: string): string | undefined {
  const parts = [...parseHtml(html).body.children];
  if (!hasBlocks(html)) return left + html + right;
  if (!/^(P|DIV)$/.test(tag) || !parts.every(({ tagName }) => /^(P|DIV)$/.test(tagName))) return undefined;
  const inner = parts.map(({ innerHTML }) => innerHTML);
  return inner
    .with(0, left + (inner[0] ?? ''))
    .map((part, index, all) => `<${tag}>${part}${index === all.length - 1 ? right : ''}</${tag}>`)
    .join('');
}

/** The element that holds the line. */
function tagAt(box: DomBox, offset: number): string {
  let node: Node | null = box.pointsOf({ start: offset, end: offset }).from.node;
  while (node && node !== box.element && !blocks.test(node.nodeName)) node = node.parentNode;
  return node && node !== box.element ? node.nodeName : '';
}
