import type { Span } from '@/utils/text';
import { type DraftText, type Editor, type EditorKind, type Insertion, type Outcome, defineEditorKind, named } from '../editor';
import { present } from './alive';
import { kindOf } from './borne';
import { movedBy } from './carets';
import { composed, followComposing } from './composing';
import { acceptable, gone, placed, placedRedrawn, readOnly } from './compare';
import { applyToDom } from './dom-edits';
import type { DomKind } from './dom-kind';
import { lineAnew } from './dom-line';
import { domPen } from './pens';
import { insertAtStart } from './dom-start';
import { readDom } from './dom-text';
import { inlineForm } from './forms';
import { aroundFixed } from './fixed';
import { boxesOf } from './geometry';
import { climb, type DomBox } from './ladder';
import { quotedInText } from './quoted';
import { focusOn, type PointRange, putAt, rangeOf, rememberSelection, selectionIn, selectPoints } from './selection';

/** A kind that lives in the page's tree, built from what its file says. */
export function domKind(kind: DomKind): EditorKind {
  return defineEditorKind({
    id: kind.id,
    rank: kind.rank ?? named,
    fits: (element) => element.closest<HTMLElement>(kind.root) ?? undefined,
    open: (element) => openDomEditor(kind, element),
  });
}

function openDomEditor(own: DomKind, element: HTMLElement): Editor {
  const rich = own.rich ?? true;
  let kind = own;
  const marks = domPen(element);
  rememberSelection(element);
  followComposing(element);

  function read(): DraftText {
    const dom = readDom(element);
    const range = selectionIn(element);
    const selection = range ? { start: dom.offsetOf(range.from), end: dom.offsetOf(range.to) } : { start: 0, end: 0 };
    const quoted = rich ? [...dom.quoted, ...quotedInText(dom.text)] : quotedInText(dom.text);
    return { text: dom.text, selection, quoted };
  }
  const pointsOf = ({ start, end }: Span): PointRange => {
    const dom = readDom(element);
    const from = aroundFixed(element, dom.pointAt(start, start === end ? 'before' : 'after'), 'before');
    return { from, to: start === end ? from : aroundFixed(element, dom.pointAt(end), 'after') };
  };
  const box: DomBox = {
    get kind() {
      return kind;
    },
    element,
    rich,
    read,
    pointsOf,
  };

  function unfit(): Outcome | undefined {
    if (!present(element)) return gone;
    kind = kindOf(own, element);
    return element.isContentEditable || element.ownerDocument.designMode === 'on' ? undefined : readOnly;
  }
  /** @param his where his caret is among words that he wrote behind this place meanwhile: it stays among them */
  async function put(reply: Insertion, range: PointRange, at: Span, his?: Span): Promise<Outcome> {
    const accepts = acceptable(reply, rich);
    const whereIn = (before: string, after: string) =>
      placed(before, after, at, accepts) ?? (kind.redraws === true ? placedRedrawn(before, after, at, accepts) : undefined);
    const tries = kind.insert.map((way, index) => ({
      way,
      // The points may be nodes that a try before this one, or the end of a step, replaced.
      go: () => putAt(element, index === 0 && !kind.joins ? range : pointsOf(at), () => way(element, reply)),
    }));
    const anew = rich ? lineAnew(box, reply, at) : [];
    const caret = ({ start, end }: Span): Span | undefined => {
      const longer = end - start - (at.end - at.start);
      if (his) return { start: his.start + longer, end: his.end + longer };
      // A line written anew has the caret at its end, one whose blanks were evened out at its beginning.
      return read().selection.end === end ? undefined : { start: end, end };
    };
    return climb(box, [...tries, ...anew], (before) => whereIn(before, read().text), reply.text, caret);
  }

  return {
    kind: own.id,
    element,
    rich,
    read,
    async insert(given, place) {
      const reason = unfit();
      if (reason) return reason;
      await composed(element);
      const reply = kind.shape?.(given) ?? given;
      // Read first: taking the focus may put the caret at the beginning.
      const { text, selection } = read();
      const span = typeof place === 'object' ? place : place === 'start' ? { start: 0, end: 0 } : selection;
      const range = place === 'caret' ? (selectionIn(element) ?? pointsOf(span)) : pointsOf(span);
      focusOn(element);
      const above = place === 'start' && text.trim() !== '';
      const form = rich ? inlineForm(reply) : { html: '', text: reply.text };
      let outcome = await (above ? insertAtStart(box, reply) : put(form, range, span));
      // What he writes on before anything could be put is no refusal: the reply comes to stand before it.
      for (let was = text; !outcome.done && outcome.why === 'refused' && was !== read().text;) {
        await composed(element);
        const now = read();
        was = now.text;
        const at = place === 'caret' ? { start: span.start, end: span.start } : span;
        outcome = await (above ? insertAtStart(box, reply) : put(form, pointsOf(at), at, now.selection));
      }
      return outcome;
    },
    async apply(edits) {
      const reason = unfit();
      if (reason) return reason;
      await composed(element);
      const { text, selection } = read();
      const real = edits.filter(({ start, end, text: fresh }) => text.slice(start, end) !== fresh);
      if (real.length === 0) return { done: true, at: { start: edits[0]?.start ?? 0, end: edits.at(-1)?.end ?? 0 } };
      focusOn(element);
      return applyToDom(box, real, { start: movedBy(selection.start, real), end: movedBy(selection.end, real) });
    },
    select(range) {
      focusOn(element);
      void selectPoints(element, pointsOf(range));
    },
    highlight: (list) => marks(list, readDom(element)),
    boxes({ start, end }) {
      const dom = readDom(element);
      return boxesOf(rangeOf(element, { from: dom.pointAt(start, 'after'), to: dom.pointAt(end) }));
    },
  };
}
