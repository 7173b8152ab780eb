/** Editors whose text is not in the page's tree: read and changed by their own interface, found from their elements. */
import { aceAt } from './ace';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Model {
  read(): { readonly text: string; readonly start: number; readonly end: number; readonly readOnly: boolean };
  select(start: number, end: number): void;
  edit(edits: readonly Edit[], caret: number): void;
}

export function modelAt(element: HTMLElement): Model | undefined {
  return codeMirror6(element) ?? codeMirror5(element) ?? aceAt(element) ?? monaco(element);
}

interface View6 {
  readonly state: {
    readonly doc: { toString(): string };
    readonly readOnly: boolean;
    readonly selection: { readonly main: { readonly from: number; readonly to: number } };
  };
  dispatch(change: unknown): void;
}

function codeMirror6(element: HTMLElement): Model | undefined {
  const content = element.closest('.cm-content') as {
    cmTile?: { root?: { view?: View6 } };
    cmView?: { rootView?: { view?: View6 }; view?: View6 };
  } | null;
  const view = content?.cmTile?.root?.view ?? content?.cmView?.rootView?.view ?? content?.cmView?.view;
  if (!view) return undefined;
  return {
    read: () => ({
      text: view.state.doc.toString(),
      start: view.state.selection.main.from,
      end: view.state.selection.main.to,
      readOnly: view.state.readOnly,
    }),
    select: (anchor, head) => view.dispatch({ selection: { anchor, head } }),
    edit(edits, caret) {
      const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
      view.dispatch({ changes, selection: { anchor: caret }, userEvent: 'input.paste', scrollIntoView: true });
    },
  };
}

interface Place5 {
  readonly line: number;
  readonly ch: number;
}
interface Editor5 {
  getValue(separator: string): string;
  getCursor(which: 'from' | 'to'): Place5;
  indexFromPos(place: Place5): number;
  posFromIndex(index: number): Place5;
  setSelection(from: Place5, to: Place5): void;
  replaceRange(text: string, from: Place5, to: Place5, origin: string): void;
  operation(change: () => void): void;
  isReadOnly(): boolean;
}

function codeMirror5(element: HTMLElement): Model | undefined {
  const editor = (element.closest('.CodeMirror') as { CodeMirror?: Editor5 } | null)?.CodeMirror;
  if (!editor) return undefined;
  const at = (index: number): Place5 => editor.posFromIndex(index);
  return {
    read: () => ({
      text: editor.getValue('\n'),
      start: editor.indexFromPos(editor.getCursor('from')),
      end: editor.indexFromPos(editor.getCursor('to')),
      readOnly: editor.isReadOnly(),
    }),
    select: (start, end) => editor.setSelection(at(start), at(end)),
    edit(edits, caret) {
      editor.operation(() => {
        for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
          editor.replaceRange(text, at(start), at(end), 'otklik');
        editor.setSelection(at(caret), at(caret));
      });
    },
  };
}

interface MonacoRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}
interface MonacoModel {
  getValue(endings?: number): string;
  getOffsetAt(place: { lineNumber: number; column: number }): number;
  getPositionAt(offset: number): { lineNumber: number; column: number };
  getEOL(): string;
}
interface MonacoEditor {
  getDomNode(): HTMLElement | null;
  getModel(): MonacoModel | null;
  getSelection(): MonacoRange | null;
  setSelection(range: MonacoRange): void;
  getRawOptions(): { readonly readOnly?: boolean };
  pushUndoStop(): void;
  executeEdits(
    source: string,
    edits: readonly { readonly range: MonacoRange; readonly text: string; readonly forceMoveMarkers: boolean }[],
  ): void;
}

function monaco(element: HTMLElement): Model | undefined {
  const shared = (element.ownerDocument.defaultView as { monaco?: { editor?: { getEditors?(): readonly MonacoEditor[] } } } | null)?.monaco;
  const editor = shared?.editor?.getEditors?.().find((one) => one.getDomNode()?.contains(element));
  const model = editor?.getModel();
  // With two-unit line ends the offsets would differ from the text that we read.
  if (!editor || !model || model.getEOL() !== '\n') return undefined;
  const range = (start: number, end: number): MonacoRange => {
    const from = model.getPositionAt(start);
    const to = model.getPositionAt(end);
    return { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column };
  };
  const offset = (lineNumber = 1, column = 1): number => model.getOffsetAt({ lineNumber, column });
  return {
    read() {
      const now = editor.getSelection();
      return {
        text: model.getValue(),
        start: offset(now?.startLineNumber, now?.startColumn),
        end: offset(now?.endLineNumber, now?.endColumn),
        readOnly: editor.getRawOptions().readOnly ?? false,
      };
    },
    select: (start, end) => editor.setSelection(range(start, end)),
    edit(edits, caret) {
      editor.pushUndoStop();
      editor.executeEdits(
        'otklik',
        edits.map(({ start, end, text }) => ({ range: range(start, end), text, forceMoveMarkers: true })),
      );
      editor.setSelection(range(caret, caret));
      editor.pushUndoStop();
    },
  };
}
