import type { Model } from './models';

interface Place {
  readonly row: number;
  readonly column: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}
interface Session {
  /** The lines without their ends, whatever these are in its own text. */
  getDocument(): { getAllLines(): readonly string[] };
  replace(range: Range, text: string): unknown;
  markUndoGroup(): void;
}
interface Ace {
  getSession(): Session;
  getSelectionRange(): Range;
  getReadOnly(): boolean;
  readonly selection: { setRange(range: Range): void };
}

/** Ace: it leaves itself on the element that it was made of. */
export function aceAt(element: HTMLElement): Model | undefined {
  const editor = (element.closest('.ace_editor') as { env?: { editor?: Ace } } | null)?.env?.editor;
  if (!editor) return undefined;
  const session = editor.getSession();
  const lines = (): readonly string[] => session.getDocument().getAllLines();
  const indexOf = ({ row, column }: Place): number =>
    lines()
      .slice(0, row)
      .reduce((sum, line) => sum + line.length + 1, column);
  const placeOf = (index: number): Place => {
    const before = lines().join('\n').slice(0, index).split('\n');
    return { row: before.length - 1, column: before.at(-1)?.length ?? 0 };
  };
  const rangeOf = (start: number, end: number): Range => ({ start: placeOf(start), end: placeOf(end) });
  return {
    read() {
      const { start, end } = editor.getSelectionRange();
      return { text: lines().join('\n'), start: indexOf(start), end: indexOf(end), readOnly: editor.getReadOnly() };
    },
    select: (start, end) => editor.selection.setRange(rangeOf(start, end)),
    edit(edits, caret) {
      session.markUndoGroup();
      for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) session.replace(rangeOf(start, end), text);
      editor.selection.setRange(rangeOf(caret, caret));
      session.markUndoGroup();
    },
  };
}
