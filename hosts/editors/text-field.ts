import { applyEdits, type Edit, type Span } from '@/utils/text';
import { type Editor, type Insertion, type Outcome, defineEditorKind } from './editor';
import { present } from './ways/alive';
import { movedBy } from './ways/carets';
import { acceptable, altered, gone, holds, placed, readOnly, refused, undoneByHand } from './ways/compare';
import { byOurselves, watchHand } from './ways/hand';
import { fieldPen } from './ways/pens';
import { quotedInText } from './ways/quoted';
import { deepFocus, focusOn, tellSelection } from './ways/selection';
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

  /**
   * The selection must really change once, or the browser takes our text into the step of the last typing. Pages that keep it for
   * themselves (fields with mentions) take what is typed to stand where they knew it last.
   */
  function select({ start, end }: Span): void {
    const aside = start > 0 ? 0 : field.value.length;
    field.setSelectionRange(aside, aside);
    field.setSelectionRange(start, end);
    tellSelection(field);
  }
  /**
   * @param caret where it comes to stand; the operator writes on from there, however soon
   * @param atOnce nothing is waited for: he has begun to write
   */
  async function put(
    text: string,
    span: Span,
    caret = { start: span.start + text.length, end: span.start + text.length },
    atOnce = false,
  ): Promise<Outcome> {
    if (!present(field)) return gone;
    if (field.readOnly || field.disabled) return readOnly;
    focusOn(field);
    if (deepFocus(field.ownerDocument) !== field && field.getRootNode() === field.ownerDocument) return refused;
    const before = field.value;
    const his = selection();
    const wanted = (): boolean => placed(before, field.value, span, acceptable({ html: '', text }, false)) !== undefined;
    let [typed, stood] = [false, false];
    const hand = watchHand(field, () => {
      stood = wanted();
      if (stood) field.setSelectionRange(caret.start, caret.end);
      else if (!typed) field.setSelectionRange(his.start, his.end);
    });
    select(span);
    if (!atOnce && (his.start !== span.start || his.end !== span.end)) {
      // What the page makes of it comes a moment later.
      await new Promise((resolve) => setTimeout(resolve));
      if (hand.wrote()) {
        hand.end();
        return putBefore(text, span, before);
      }
    }
    typed = true;
    byOurselves(() => field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text));
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
  /** The same when he has begun to write while the page was told: his caret stays where it is among his words. */
  async function putBefore(text: string, span: Span, before: string): Promise<Outcome> {
    if (!field.value.startsWith(before.slice(0, span.end))) return refused;
    const now = selection();
    const by = now.start < span.end ? 0 : text.length - (span.end - span.start);
    return put(text, span, { start: now.start + by, end: now.end + by }, true);
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
