import type { Span } from '@/utils/text';
import { holdsQuote, leadOf, startsHistory } from './quoted';

/** A place in the page: before the `offset`th unit of a text node, or child of an element. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A run of drawn characters of one text node, or (length 0) a line break or picture that a caret can stand at. */
interface Piece {
  readonly node: Node;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** The text of an editable tree and the two-way map between its UTF-16 offsets and the tree's points. */
export interface DomText {
  readonly text: string;
  readonly quoted: readonly Span[];
  /** `side` says which neighbour is meant where formatting changes: a range starts `after` and ends `before`. */
  pointAt(offset: number, side?: 'before' | 'after'): Point;
  offsetOf(point: Point): number;
  /** Text nodes under a range, each with the part that lies inside, as [node, from, to]. */
  nodesIn(range: Span): readonly (readonly [Text, number, number])[];
}

export const blocks =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
/** What editors keep inside the text for themselves. */
const unseen =
  'script,style,template,[data-mce-bogus=all],[data-cke-temp],[data-cke-hidden-sel],[data-slate-placeholder],[data-jodit-temp],.ql-ui,.CodeMirror-gutter-wrapper,.fr-marker,.jodit-selection_marker';
/** Zero-width places where a caret may stand: they are no part of the draft. Joiners (emoji) stay. */
const filler = /[\u200b\ufeff]|\u2060{7}/y;
const keepsSpace = (style: string): boolean => /pre|break-spaces/.test(style);

/** Whether white space of the source is drawn as it is inside this element; false in trees that are not on a page. */
export function drawsSpaces(root: Node): boolean {
  const view = root.nodeType === Node.ELEMENT_NODE ? root.ownerDocument?.defaultView : undefined;
  return keepsSpace(view?.getComputedStyle(root as Element).whiteSpace ?? '');
}

/** Reads an editable tree as the operator sees it: blocks and breaks by `\n`, white space as it is drawn. */
export function readDom(root: Node, keepSpaces = drawsSpaces(root)): DomText {
  const pieces: Piece[] = [];
  const quoted: Span[] = [];
  let text = '';
  let lineOpen = false;
  let blockDue = false;
  let breakDue = false;
  let space: Point | undefined;
  let history = -1;

  /** Called before something is drawn: the line breaks and the space that were only due now count. */
  function draw(): void {
    if (blockDue || breakDue) text += '\n';
    else if (space && lineOpen) {
      pieces.push({ node: space.node, from: space.offset, start: text.length, length: 1 });
      text += ' ';
    }
    blockDue = breakDue = false;
    space = undefined;
    lineOpen = true;
  }
  function endBlock(): void {
    blockDue ||= lineOpen;
    lineOpen = breakDue = false;
    space = undefined;
  }
  function readBreak(node: Node, from: number): void {
    space = undefined;
    draw();
    pieces.push({ node, from, start: text.length, length: 0 });
    breakDue = true;
  }
  function readText(node: Node, data: string, keep: boolean): void {
    let at = 0;
    while (at < data.length) {
      filler.lastIndex = at;
      const skipped = filler.exec(data)?.[0].length ?? 0;
      if (skipped) {
        if (!lineOpen) {
          draw();
          pieces.push({ node, from: at, start: text.length, length: 0 });
        }
        at += skipped;
        continue;
      }
      const char = data[at] ?? '';
      if (keep && char === '\n') readBreak(node, at++);
      else if (!keep && /[ \t\r\n\f]/.test(char)) {
        if (lineOpen && !breakDue) space ??= { node, offset: at };
        at++;
      } else {
        draw();
        let end = at + 1;
        const stops = keep ? /[\n\u200b\ufeff\u2060]/g : /[ \t\r\n\f\u200b\ufeff\u2060]/g;
        stops.lastIndex = end;
        end = stops.exec(data)?.index ?? data.length;
        pieces.push({ node, from: at, start: text.length, length: end - at });
        text += data.slice(at, end);
        at = end;
      }
    }
  }
  function visit(node: Node, keep: boolean, inQuote: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) return readText(node, (node as Text).data, keep);
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : undefined;
    const tag = element?.tagName ?? '';
    if (element && element !== root && element.matches(unseen)) return;
    if (tag === 'BR') return readBreak(node, 0);
    if (/^(IMG|INPUT|VIDEO|IFRAME|BUTTON)$/.test(tag)) {
      draw();
      pieces.push({ node, from: 0, start: text.length, length: 0 });
      return;
    }
    const block = blocks.test(tag);
    if (block) endBlock();
    // Monaco and Ace keep an empty line as a block with nothing in it.
    if (element?.matches('.view-line,.ace_line')) draw();
    const first = pieces.length;
    const quotes = !inQuote && element !== undefined && element !== root && holdsQuote(element);
    if (history < 0 && element && element !== root && startsHistory(element)) history = first;
    const own = element === root ? '' : (element?.style?.whiteSpace ?? '');
    const keeps = own ? keepsSpace(own) : keep || tag === 'PRE';
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, keeps, inQuote || quotes);
    if (block) endBlock();
    const start = pieces[first]?.start;
    if (quotes && start !== undefined) quoted.push({ start: leadOf(text, start), end: text.length });
  }
  visit(root, keepSpaces, false);
  const historyStart = history < 0 ? undefined : pieces[history]?.start;
  if (historyStart !== undefined) quoted.push({ start: historyStart, end: text.length });

  /** The pieces that hold a place of the text or touch it; they stand in its order, and a long draft has very many. */
  function touching({ start: first, end: last }: Span): readonly Piece[] {
    let from = 0;
    for (let to = pieces.length; from < to;) {
      const middle = Math.floor((from + to) / 2);
      const { start, length } = pieces[middle] ?? { start: 0, length: 0 };
      if (start + length < first) from = middle + 1;
      else to = middle;
    }
    let to = from;
    while ((pieces[to]?.start ?? Infinity) <= last) to += 1;
    return pieces.slice(from, to);
  }
  function pointAt(offset: number, side: 'before' | 'after' = 'before'): Point {
    const near = touching({ start: offset, end: offset });
    const drawn = near.filter(({ length }) => length > 0);
    const piece = (side === 'before' ? drawn[0] : drawn.at(-1)) ?? near[0];
    if (piece)
      return piece.node.nodeType === Node.TEXT_NODE ? { node: piece.node, offset: piece.from + offset - piece.start } : before(piece.node);
    let inner: Node = root;
    while (inner.firstChild?.nodeType === Node.ELEMENT_NODE && !(inner.firstChild as Element).matches('br,img')) inner = inner.firstChild;
    return { node: inner, offset: 0 };
  }
  function offsetOf({ node, offset }: Point): number {
    const ends = (piece: Piece): number => piece.start + piece.length;
    if (node.nodeType === Node.TEXT_NODE) {
      const own = pieces.filter((piece) => piece.node === node);
      const piece = own.findLast(({ from }) => from <= offset) ?? own[0];
      if (piece) return Math.min(piece.start + Math.max(0, offset - piece.from), ends(piece));
    }
    const child = node.childNodes[offset];
    const follows = (piece: Piece): boolean => {
      const order = (child ?? node).compareDocumentPosition(piece.node);
      if (child) return child === piece.node || (order & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) > 0;
      return (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
    };
    const index = pieces.findIndex(follows);
    const next = pieces[index];
    const last = index < 0 ? pieces.at(-1) : pieces[index - 1];
    if (next && node.contains(next.node)) return next.start;
    if (last && node.contains(last.node)) return ends(last);
    return next?.start ?? (last ? ends(last) : 0);
  }
  return {
    text,
    quoted,
    pointAt,
    offsetOf,
    nodesIn: ({ start, end }) =>
      touching({ start, end }).flatMap((piece) => {
        const from = Math.max(start, piece.start);
        const to = Math.min(end, piece.start + piece.length);
        if (from >= to || piece.node.nodeType !== Node.TEXT_NODE) return [];
        return [[piece.node as Text, piece.from + from - piece.start, piece.from + to - piece.start] as const];
      }),
  };
}

function before(node: Node): Point {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}
