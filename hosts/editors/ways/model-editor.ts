import { applyEdits, type Edit, type Span } from '@/utils/text';
import { type Editor, type EditorKind, type Outcome, defineEditorKind } from '../editor';
import { present } from './alive';
import { altered, gone, readOnly, refused } from './compare';
import { drawMarks } from './dom-marks';
import { type DomText, readDom } from './dom-text';
import { boxesOf } from './geometry';
import { editModel, readModel, selectModel } from './page-world';
import { quotedInText } from './quoted';
import { focusOn, rangeOf } from './selection';
import { settle } from './settle';
import { paste } from './ways';

/** What a file must say about an editor of plain text that draws only a part of it, and keeps the whole in a model. */
export interface ModelKind {
  readonly id: string;
  readonly rank: number;
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
    rank: kind.rank,
    fits(element) {
      if (element.matches(kind.root)) return element;
      return element.closest(kind.around)?.querySelector<HTMLElement>(kind.root) ?? undefined;
    },
    open: (element) => openModel(kind, element),
  });
}

const spaces = (text: string): string => text.replace(/\u00a0/g, ' ');

function openModel(kind: ModelKind, element: HTMLElement): Editor {
  const lines = (): HTMLElement => element.closest(kind.around)?.querySelector<HTMLElement>(kind.lines) ?? element;
  const marks = drawMarks(lines());
  const drawn = (): string => spaces(readDom(lines(), true).text);
  const read = (): string => readModel(element)?.text ?? drawn();
  const selection = (): Span => readModel(element) ?? { start: 0, end: 0 };
  /** The drawn text, if it is the whole text: only then do places on the screen mean places in the draft. */
  function whole(): DomText | undefined {
    const dom = readDom(lines(), true);
    return spaces(dom.text) === spaces(read()) ? dom : undefined;
  }

  async function change(edits: readonly Edit[], at: Span): Promise<Outcome> {
    if (!present(element)) return gone;
    const model = readModel(element);
    if (model?.readOnly) return readOnly;
    const before = read();
    focusOn(element);
    if (model) {
      if (!editModel(element, edits, at.end)) return refused;
      const wanted = applyEdits(before, edits);
      if (await settle(lines(), () => read() === wanted)) return { done: true, at };
      return read() === before ? refused : altered;
    }
    const [only] = edits;
    if (edits.length !== 1 || !only || only.start !== only.end || !paste(element, { html: '', text: only.text })) return refused;
    const taken = await settle(lines(), () => drawn().includes(spaces(only.text)) && drawn() !== before);
    return taken ? { done: true, at } : drawn() === before ? refused : altered;
  }

  return {
    kind: kind.id,
    element,
    rich: false,
    read: () => ({ text: read(), selection: (({ start, end }) => ({ start, end }))(selection()), quoted: quotedInText(read()) }),
    insert({ text }, place) {
      if (place === 'start') {
        if (!readModel(element)) return Promise.resolve(refused);
        return change([{ start: 0, end: 0, text: read() === '' ? text : `${text}\n` }], { start: 0, end: text.length });
      }
      const { start, end } = place === 'caret' ? selection() : place;
      return change([{ start, end, text }], { start, end: start + text.length });
    },
    apply(edits) {
      const before = read();
      const start = Math.min(...edits.map((edit) => edit.start));
      const end = Math.max(...edits.map((edit) => edit.end));
      const by = applyEdits(before, edits).length - before.length;
      return edits.length === 0 ? Promise.resolve(refused) : change(edits, { start, end: end + by });
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
