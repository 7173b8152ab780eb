import { applyEdits, type Edit, type Span } from '@/utils/text';
import { type Editor, type Insertion, type Outcome, defineEditorKind } from './editor';
import { present } from './ways/alive';
import { movedBy } from './ways/carets';
import { acceptable, altered, gone, holds, placed, readOnly, refused, undoneByHand } from './ways/compare';
import { byOurselves, watchHand } from './ways/hand';
import { fieldPen } from './ways/pens';
import { quotedInText } from './ways/quoted';
import { deepFocus, focusOn } from './ways/selection';
import { settle } from './ways/settle';

type Field = HTMLTextAreaElement | HTMLInputElement;

const fields = 'textarea,input:not([type]),input[type=""],input[type=text],input[type=search]';

/** A text area or one-line field. The browser's own typing command keeps its undo; nothing else does. */
export default defineEditorKind({
  id: 'text-field',
  rank: 10,
  fits: (element) => (element.matches(fields) ? element : undefined),
  open: (element) => openField(element as Field),
});

function openField(field: Field): Editor {
  const mirror = fieldPen(field);
  const selection = (): Span => ({ start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 });

  /** The selection must really change once, or the browser takes our text into the step of the last typing. */
  function select({ start, end }: Span): void {
    const aside = start > 0 ? 0 : field.value.length;
    field.setSelectionRange(aside, aside);
    field.setSelectionRange(start, end);
  }
  /** @param caret where it comes to stand; the operator writes on from there, however soon */
  async function put(
    text: string,
    span: Span,
    caret = { start: span.start + text.length, end: span.start + text.length },
  ): Promise<Outcome> {
    if (!present(field)) return gone;
    if (field.readOnly || field.disabled) return readOnly;
    focusOn(field);
    if (deepFocus(field.ownerDocument) !== field && field.getRootNode() === field.ownerDocument) return refused;
    const before = field.value;
    select(span);
    const wanted = (): boolean => placed(before, field.value, span, acceptable({ html: '', text }, false)) !== undefined;
    let stood = false;
    const hand = watchHand(field, () => {
      stood = wanted();
      if (stood) field.setSelectionRange(caret.start, caret.end);
    });
    field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
    await settle(field, () => wanted() || hand.undone() || hand.wrote());
    hand.end();
    const held = stood || wanted();
    if (hand.undone() && !held) return undoneByHand;
    if (held) {
      if (!hand.wrote()) field.setSelectionRange(caret.start, caret.end);
      return { done: true, at: { start: span.start, end: span.start + text.length } };
    }
    if (!present(field)) return gone;
    if (field.value === before) return refused;
    if (hand.wrote()) return holds(field.value, text) ? undoneByHand : refused;
    byOurselves(() => field.ownerDocument.execCommand('undo'));
    return altered;
  }
  function insert(reply: Insertion, place: 'caret' | 'start' | Span): Promise<Outcome> {
    const text = field.tagName === 'INPUT' ? reply.text.replace(/\s*\n+\s*/g, ' ') : reply.text;
    if (place !== 'start') return put(text, place === 'caret' ? selection() : place);
    return above(text);
  }
  async function above(text: string): Promise<Outcome> {
    const tail = field.value === '' || field.tagName === 'INPUT' ? '' : field.value.startsWith('\n') ? '\n' : '\n\n';
    const end = text.length;
    const outcome = await put(text + tail, { start: 0, end: 0 }, { start: end, end });
    return outcome.done ? { done: true, at: { start: 0, end } } : outcome;
  }
  async function apply(edits: readonly Edit[]): Promise<Outcome> {
    const before = field.value;
    const real = edits.filter(({ start, end, text }) => before.slice(start, end) !== text);
    const start = Math.min(...real.map((edit) => edit.start));
    const end = Math.max(...real.map((edit) => edit.end));
    if (real.length === 0) return { done: true, at: edits[0] ?? selection() };
    const after = applyEdits(before, real);
    const caret = selection();
    const moved = { start: movedBy(caret.start, real), end: movedBy(caret.end, real) };
    return put(after.slice(start, after.length - (before.length - end)), { start, end }, moved);
  }
  return {
    kind: 'text-field',
    element: field,
    rich: false,
    read: () => ({ text: field.value, selection: selection(), quoted: quotedInText(field.value) }),
    insert,
    apply,
    select(range) {
      focusOn(field);
      select(range);
    },
    highlight: mirror.draw,
    boxes: mirror.boxes,
  };
}
