import { applyEdits, type Edit, type Span } from '@/utils/text';
import { type DraftText, type Editor, type EditorKind, type Insertion, type Outcome, defineEditorKind } from '../editor';
import { acceptable, altered, gone, placed, present, readOnly, refused } from './compare';
import { readDom } from './dom-text';
import { drawMarks } from './dom-marks';
import { editedHtml, editNodes, withinLines } from './edit-nodes';
import { inlineForm, startForms } from './forms';
import { boxesOf } from './geometry';
import { quotedInText } from './quoted';
import { focusOn, type PointRange, rangeOf, rememberSelection, selectionIn, selectPoints } from './selection';
import { settle } from './settle';
import { insertNodesAtStart, tellInput, undo } from './steps';
import { typeHtml, type Way } from './ways';

/** What a file must say about an editor that keeps its text in the page's tree. */
export interface DomKind {
  readonly id: string;
  readonly rank: number;
  /** Selector of the element that takes the typing. */
  readonly root: string;
  /** Gives the reply the shape that the editor keeps. */
  readonly shape?: (reply: Insertion) => Insertion;
  readonly rich?: boolean;
  /** Tried in this order until one changed something. */
  readonly insert: readonly Way[];
  /** For text without formatting inside a line; the same as `insert` when missing. */
  readonly text?: readonly Way[];
  /** The editor undoes by snapshots: inner changes may be made in the tree between two of them. */
  readonly snapshot?: (element: HTMLElement) => void;
  /** The browser's own undo, or the editor's by its key. */
  readonly undo: 'command' | 'key';
}

/** A kind that lives in the page's tree, built from what its file says. */
export function domKind(kind: DomKind): EditorKind {
  return defineEditorKind({
    id: kind.id,
    rank: kind.rank,
    fits: (element) => element.closest<HTMLElement>(kind.root) ?? undefined,
    open: (element) => openDomEditor(kind, element),
  });
}

function openDomEditor(kind: DomKind, element: HTMLElement): Editor {
  const rich = kind.rich ?? true;
  const marks = drawMarks(element);
  const read = (): string => readDom(element).text;
  rememberSelection(element);

  function readDraft(): DraftText {
    const dom = readDom(element);
    const range = selectionIn(element);
    const selection = range ? { start: dom.offsetOf(range.from), end: dom.offsetOf(range.to) } : { start: 0, end: 0 };
    const quoted = rich ? [...dom.quoted, ...quotedInText(dom.text)] : quotedInText(dom.text);
    return { text: dom.text, selection, quoted };
  }
  const pointsOf = ({ start, end }: Span): PointRange => {
    const dom = readDom(element);
    if (start === end) return { from: dom.pointAt(start), to: dom.pointAt(start) };
    return { from: dom.pointAt(start, 'after'), to: dom.pointAt(end) };
  };

  /** One try: `wanted` says where the new text stands; undefined when nothing changed, so that the next may be tried. */
  async function attempt(before: string, change: () => boolean, wanted: () => Span | undefined): Promise<Outcome | undefined> {
    if (!change()) return undefined;
    const held = await settle(element, () => wanted() !== undefined);
    if (!present(element)) return gone;
    kind.snapshot?.(element);
    const at = wanted();
    if (held && at) return { done: true, at };
    if (read() === before) return undefined;
    undo(element, kind.undo);
    await settle(element, () => read() === before);
    return altered;
  }

  function unfit(): Outcome | undefined {
    if (!present(element)) return gone;
    return element.isContentEditable || element.ownerDocument.designMode === 'on' ? undefined : readOnly;
  }

  async function put(reply: Insertion, range: PointRange, at: Span, ways: readonly Way[], exact = !rich): Promise<Outcome> {
    const before = read();
    const accepts = acceptable(reply, !exact);
    kind.snapshot?.(element);
    for (const way of ways) {
      await selectPoints(element, range);
      const outcome = await attempt(
        before,
        () => way(element, reply),
        () => placed(before, read(), at, accepts),
      );
      if (outcome) return outcome;
    }
    return refused;
  }

  async function atStart(reply: Insertion): Promise<Outcome> {
    const before = read();
    const accepts = acceptable(reply, rich);
    const wanted = (): Span | undefined => {
      const { text, quoted } = readDraft();
      const at = placed(`\n${before}`, text, { start: 0, end: 0 }, accepts);
      if (!at || quoted.some(({ start, end }) => start < at.end && end > at.start)) return undefined;
      return text.slice(at.end) === `\n${before}` ? at : undefined;
    };
    kind.snapshot?.(element);
    if (kind.snapshot) return (await attempt(before, () => insertNodesAtStart(element, reply), wanted)) ?? refused;
    let last: Outcome = refused;
    for (const way of kind.insert) {
      for (const form of startForms(reply, rich, way === typeHtml)) {
        const first = readDom(element).pointAt(0);
        await selectPoints(
          element,
          form.above ? { from: { node: element, offset: 0 }, to: { node: element, offset: 0 } } : { from: first, to: first },
        );
        const outcome = await attempt(before, () => form.around(element, () => way(element, form.reply)), wanted);
        if (outcome?.done) return outcome;
        if (outcome && read() !== before) return outcome;
        last = outcome ?? last;
      }
    }
    return last;
  }

  async function applyAll(edits: readonly Edit[]): Promise<Outcome> {
    const dom = readDom(element);
    const before = dom.text;
    const wantedText = applyEdits(before, edits);
    const span = { start: Math.min(...edits.map(({ start }) => start)), end: Math.max(...edits.map(({ end }) => end)) };
    const replaced = wantedText.slice(span.start, wantedText.length - (before.length - span.end));
    const wanted = (): Span | undefined => placed(before, read(), span, (shown) => acceptable({ html: '', text: replaced }, false)(shown));
    if (kind.snapshot && withinLines(before, edits)) {
      kind.snapshot(element);
      const change = (): boolean => editNodes(dom, edits) && tellInput(element);
      const outcome = await attempt(before, change, wanted);
      if (outcome) return outcome;
    }
    const nodes = dom.nodesIn(span);
    const oneNode = new Set(nodes.map(([node]) => node)).size <= 1 && !before.slice(span.start, span.end).includes('\n');
    if (oneNode || !rich) {
      const wide = replaced === '' ? widened(before, span, dom.nodesIn({ start: span.start - 1, end: span.end })) : span;
      const text = wantedText.slice(wide.start, wantedText.length - (before.length - wide.end));
      return put({ html: '', text }, pointsOf(wide), wide, kind.text ?? kind.insert, true);
    }
    const points = pointsOf(span);
    const inner = edits.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
    const html = editedHtml(rangeOf(element, points), true, before.slice(span.start, span.end), inner);
    return html === undefined ? refused : put({ html, text: replaced }, points, span, kind.insert, true);
  }

  return {
    kind: kind.id,
    element,
    rich,
    read: readDraft,
    async insert(given, place) {
      const reply = kind.shape?.(given) ?? given;
      const reason = unfit();
      if (reason) return reason;
      // Read first: taking the focus may put the caret at the beginning.
      const { text, selection } = readDraft();
      const span = typeof place === 'object' ? place : place === 'start' ? { start: 0, end: 0 } : selection;
      const range = place === 'caret' ? (selectionIn(element) ?? pointsOf(span)) : pointsOf(span);
      focusOn(element);
      if (place === 'start' && text.trim() !== '') return atStart(reply);
      const form = rich ? inlineForm(reply) : { html: '', text: reply.text };
      return put(form, range, span, kind.insert);
    },
    async apply(edits) {
      const reason = unfit();
      if (reason) return reason;
      const { text } = readDraft();
      const real = edits.filter(({ start, end, text: fresh }) => text.slice(start, end) !== fresh);
      if (real.length === 0) return { done: true, at: { start: edits[0]?.start ?? 0, end: edits.at(-1)?.end ?? 0 } };
      focusOn(element);
      return applyAll(real);
    },
    select(range) {
      focusOn(element);
      void selectPoints(element, pointsOf(range));
    },
    highlight: (list) => marks(list, readDom(element)),
    boxes: (range) => boxesOf(rangeOf(element, pointsOf(range))),
  };
}

/** A deletion as the replacement of one character more: an empty paste or text would be nothing to most editors. */
function widened(text: string, { start, end }: Span, nodes: readonly unknown[]): Span {
  const leads = start > 0 && text[start - 1] !== '\n' && nodes.length === 1;
  if (leads) return { start: start - 1, end };
  return end < text.length && text[end] !== '\n' ? { start, end: end + 1 } : { start, end };
}
