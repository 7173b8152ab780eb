import { blocksOf } from '../../reading';
import type { Edit, Span } from '@/utils/text';
import type { DraftText, Editor, Outcome } from '../editor';
import { refused } from './compare';
import type { DomKind } from './dom-kind';
import { asBreaks } from './edit-nodes';
import { hasBlocks } from './empty-line';
import { inlineForm } from './forms';
import { deepFocus } from './selection';
import { typeHtml, typeLines, type Way } from './ways';

const typeInBlock: Way = (element, reply) => (reply.html && !hasBlocks(reply.html) ? typeHtml : typeLines)(element, reply);

/** A paste makes blocks of paragraphs, which no undo takes back: lines are typed into the block that has the caret. */
export const blockWays = {
  insert: [typeInBlock],
  shape(reply) {
    const form = inlineForm(reply);
    return hasBlocks(form.html) ? { html: asBreaks(form.html) ?? '', text: form.text } : form;
  },
  undo: 'command',
  steady: 40,
} as const satisfies Partial<DomKind>;

interface Part extends Span {
  readonly editor: Editor;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const within = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(0, Math.min(span.start, end) - start),
  end: Math.max(0, Math.min(span.end, end) - start),
});

/**
 * A block of a draft that goes out with its neighbours, each an editable of its own: read, checked and marked as a whole, changed
 * in one block at a time. A change in more than one would be as many steps of undo: it is refused.
 * @param alone opens the block without its neighbours
 * @param inBlock the same, for one that is a block
 */
export function openBlocks(
  element: HTMLElement,
  alone: (element: HTMLElement) => Editor,
  inBlock: (element: HTMLElement) => Editor,
): Editor {
  const own = alone(element);
  function parts(): readonly Part[] {
    const blocks = blocksOf(element);
    if (blocks.length === 0) return [{ editor: own, start: 0, end: own.read().text.length }];
    let next = 0;
    return blocks.map((block) => {
      const editor = inBlock(block);
      const start = next;
      const end = start + editor.read().text.length;
      next = end + 1;
      return { editor, start, end };
    });
  }
  /** The block that has the caret. */
  const front = (all: readonly Part[]): Part => {
    const focused = deepFocus(element.ownerDocument);
    const at = all.find(({ editor }) => editor.element === focused) ?? all.find(({ editor }) => editor.element === element) ?? all[0];
    return at ?? { editor: own, start: 0, end: 0 };
  };
  const partAt = ({ start }: Span, all = parts()): Part => all.find((part) => start <= part.end) ?? front(all);
  const told = (outcome: Outcome, by: number): Outcome => (outcome.done ? { done: true, at: moved(outcome.at, by) } : outcome);

  return {
    kind: own.kind,
    element,
    rich: own.rich,
    read(): DraftText {
      const all = parts();
      const drafts = all.map(({ editor, start }) => ({ ...editor.read(), start }));
      const { editor, start } = front(all);
      return {
        text: drafts.map(({ text }) => text).join('\n'),
        selection: moved(editor.read().selection, start),
        quoted: drafts.flatMap((draft) => draft.quoted.map((span) => moved(span, draft.start))),
      };
    },
    async insert(reply, place) {
      const all = parts();
      const at = place === 'caret' ? front(all) : place === 'start' ? (all[0] ?? front(all)) : partAt(place, all);
      if (typeof place === 'object' && place.end > at.end) return refused;
      return told(await at.editor.insert(reply, typeof place === 'object' ? within(place, at) : place), at.start);
    },
    async apply(edits: readonly Edit[]) {
      const all = parts();
      const [first] = edits;
      const at = first ? partAt(first, all) : front(all);
      if (edits.some(({ start, end }) => start < at.start || end > at.end)) return refused;
      const his = front(all).editor;
      const { selection } = his.read();
      const outcome = await at.editor.apply(edits.map((edit) => ({ ...edit, ...moved(edit, -at.start) })));
      if (his !== at.editor) his.select(selection);
      return told(outcome, at.start);
    },
    select(range) {
      const at = partAt(range);
      at.editor.select(within(range, at));
    },
    highlight(marks) {
      for (const part of parts())
        part.editor.highlight(
          marks.filter(({ start, end }) => start < part.end && end > part.start).map((mark) => ({ ...mark, ...within(mark, part) })),
        );
    },
    covers: (other) => parts().some(({ editor }) => editor.element === other),
    boxes: (range) =>
      parts()
        .filter(({ start, end }) => range.start <= end && range.end >= start)
        .flatMap((part) => part.editor.boxes(within(range, part))),
  };
}

/** One editor of each draft: of one that is parted into blocks any will do. */
export const ofEachDraft = (editors: readonly Editor[]): readonly Editor[] =>
  editors.filter(({ element }, index) => !editors.slice(0, index).some((other) => other.covers?.(element) === true));
