import { applyEdits, type Edit, type Span } from '@/utils/text';
import { type Editor, type EditorKind, type Outcome, defineEditorKind, named } from '../editor';
import { present } from './alive';
import { movedBy } from './carets';
import { altered, gone, readOnly, refused } from './compare';
import { domPen } from './pens';
import { type DomText, readDom } from './dom-text';
import { boxesOf } from './geometry';
import { editModel, readModel, selectModel } from './page-world';
import { quotedInText } from './quoted';
import { focusOn, rangeOf } from './selection';
import { settle } from './settle';
import { paste, type Way } from './ways';

/** What a file must say about an editor of plain text that draws only a part of it, and keeps the whole in a model. */
interface ModelKind {
  readonly id: string;
  /** Missing: that of a named editor. */
  readonly rank?: number;
  /** Selector of the element that takes the typing. */
  readonly root: string;
  /** Selector of the editor around it, and of the drawn lines in that. */
  readonly around: string;
  readonly lines: string;
}

/** A kind whose text is read and changed by its model in the page's world; without that it takes a paste at the caret only. */
export function modelKind(kind: ModelKind): EditorKind {
  return defineEditorKind({
    id: kind.id,
    rank: kind.rank ?? named,
    fits(element) {
      if (element.matches(kind.root)) return element;
      return element.closest(kind.around)?.querySelector<HTMLElement>(kind.root) ?? undefined;
    },
    open: (element) =>
      openModel(kind.id, element, () => element.closest(kind.around)?.querySelector<HTMLElement>(kind.lines) ?? element, [paste]),
  });
}

/** Where `after` has more than `before`, if it is exactly this text. */
function grownBy(before: string, after: string, text: string): Span | undefined {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  // The text may begin as what follows it does: every place that gives the same result is as good.
  for (let at = start; at >= 0 && start - at <= text.length; at--)
    if (before.slice(0, at) + text + before.slice(at) === after) return { start: at, end: at + text.length };
  return undefined;
}

const spaces = (text: string): string => text.replace(/\u00a0/g, ' ');

/** `lines` draws the text; `ways` put it at the caret where no model answers. */
export function openModel(id: string, element: HTMLElement, lines: () => HTMLElement, ways: readonly Way[]): Editor {
  const marks = domPen(lines());
  const drawn = (): string => spaces(readDom(lines(), true).text);
  const read = (): string => readModel(element)?.text ?? drawn();
  const selection = (): Span => readModel(element) ?? { start: 0, end: 0 };
  /** The drawn text, if it is the whole text: only then do places on the screen mean places in the draft. */
  function whole(): DomText | undefined {
    const dom = readDom(lines(), true);
    return spaces(dom.text) === spaces(read()) ? dom : undefined;
  }

  async function change(edits: readonly Edit[], at: Span, caret = at.end): Promise<Outcome> {
    if (!present(element)) return gone;
    const model = readModel(element);
    if (model?.readOnly) return readOnly;
    const before = read();
    focusOn(element);
    if (model) {
      if (!editModel(element, edits, caret)) return refused;
      const wanted = applyEdits(before, edits);
      if (await settle(lines(), () => read() === wanted)) return { done: true, at };
      return read() === before ? refused : altered;
    }
    return refused;
  }
  /** Where the text cannot be reached, its caret cannot either: only what the operator's own paste would do is possible. */
  async function putAtCaret(text: string): Promise<Outcome> {
    if (!present(element)) return gone;
    const before = drawn();
    focusOn(element);
    for (const way of ways) {
      if (!way(element, { html: '', text })) continue;
      const added = (): Span | undefined => grownBy(before, drawn(), spaces(text));
      await settle(lines(), () => added() !== undefined);
      const at = added();
      if (at) return { done: true, at };
      if (drawn() !== before) return altered;
    }
    return refused;
  }

  return {
    kind: id,
    element,
    rich: false,
    read: () => ({ text: read(), selection: (({ start, end }) => ({ start, end }))(selection()), quoted: quotedInText(read()) }),
    insert({ text }, place) {
      if (place === 'start') {
        if (!readModel(element)) return Promise.resolve(refused);
        return change([{ start: 0, end: 0, text: read() === '' ? text : `${text}\n` }], { start: 0, end: text.length });
      }
      if (place === 'caret' && !readModel(element)) return putAtCaret(text);
      const { start, end } = place === 'caret' ? selection() : place;
      return change([{ start, end, text }], { start, end: start + text.length });
    },
    apply(edits) {
      const before = read();
      const start = Math.min(...edits.map((edit) => edit.start));
      const end = Math.max(...edits.map((edit) => edit.end));
      const by = applyEdits(before, edits).length - before.length;
      return edits.length === 0 ? Promise.resolve(refused) : change(edits, { start, end: end + by }, movedBy(selection().end, edits));
    },
    select({ start, end }) {
      focusOn(element);
      selectModel(element, start, end);
    },
    highlight(list) {
      const dom = whole();
      marks(dom ? list : [], dom ?? readDom(lines(), true));
    },
    boxes({ start, end }) {
      const dom = whole();
      return dom ? boxesOf(rangeOf(lines(), { from: dom.pointAt(start, 'after'), to: dom.pointAt(end) })) : [];
    },
  };
}
