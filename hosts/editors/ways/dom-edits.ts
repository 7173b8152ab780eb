import { applyEdits, type Edit, type Span } from '@/utils/text';
import type { Outcome } from '../editor';
import { acceptable, placed, refused } from './compare';
import { wholeLines } from './dom-line';
import { readDom } from './dom-text';
import { asBreaks, editedHtml, editNodes, withinLines } from './edit-nodes';
import { climb, type DomBox, type Try } from './ladder';
import { putAt, rangeOf } from './selection';
import { tellInput } from './steps';
import type { Way } from './ways';

/** Makes all the edits as one step of undo; formatting around them stays. */
export async function applyToDom(box: DomBox, edits: readonly Edit[], caret: Span): Promise<Outcome> {
  const { kind, element } = box;
  const before = box.read().text;
  const after = applyEdits(before, edits);
  const span = { start: Math.min(...edits.map(({ start }) => start)), end: Math.max(...edits.map(({ end }) => end)) };
  const freshIn = ({ start, end }: Span): string => after.slice(start, after.length - (before.length - end));
  const typed = (wide: Span, html: string, way: Way): Try => {
    const text = freshIn(wide);
    return { way, go: () => putAt(element, box.pointsOf(wide), () => way(element, { html, text })) };
  };
  const tries: Try[] = [];
  const spare: Try[] = [];
  if (kind.snapshot && withinLines(before, edits))
    tries.push({ way: undefined, go: () => editNodes(readDom(element), edits) && tellInput(element) });

  const dom = readDom(element);
  const oneNode = new Set(dom.nodesIn(span).map(([node]) => node)).size <= 1 && !before.slice(span.start, span.end).includes('\n');
  if (oneNode || !box.rich) {
    const wide = freshIn(span) === '' ? widened(before, span, dom.nodesIn({ start: span.start - 1, end: span.end })) : span;
    const all = oneNode ? [wide] : [...new Set([fromText(before, wide), wide])];
    tries.push(...all.flatMap((each) => (kind.text ?? kind.insert).map((way) => typed(each, '', way))));
  }
  if (box.rich) {
    // Whole lines first: browsers and editors put whole paragraphs back as they were, and join the halves of others.
    for (const wide of [wholeLines(before, span), span]) {
      const inner = edits.map((edit) => ({ ...edit, start: edit.start - wide.start, end: edit.end - wide.start }));
      const html = editedHtml(rangeOf(element, box.pointsOf(wide)), before.slice(wide.start, wide.end), inner);
      if (html === undefined) continue;
      tries.push(...kind.insert.map((way) => typed(wide, html, way)));
      const breaks = asBreaks(html);
      if (breaks !== undefined) spare.push(...kind.insert.map((way) => typed(wide, breaks, way)));
    }
  }
  if (tries.length === 0) return refused;
  const taken = acceptable({ html: '', text: freshIn(span) }, false);
  return climb(
    box,
    [...tries, ...spare],
    (old) => placed(old, box.read().text, span, taken),
    freshIn(span),
    () => caret,
  );
}

/** A deletion as the replacement of one character more: an empty paste or text would be nothing to most editors. */
function widened(text: string, { start, end }: Span, nodes: readonly unknown[]): Span {
  const leads = start > 0 && text[start - 1] !== '\n' && nodes.length === 1;
  if (leads) return { start: start - 1, end };
  return end < text.length && text[end] !== '\n' ? { start, end: end + 1 } : { start, end };
}

/** Begun with the last character before a break: browsers eat the break itself when a change over paragraphs begins right behind it. */
function fromText(text: string, span: Span): Span {
  const lead = text.slice(0, span.start).trimEnd();
  if (text[span.start - 1] !== '\n' || lead === '') return span;
  return { start: lead.length - ([...lead].at(-1)?.length ?? 0), end: span.end };
}
