import type { Edit, Span } from '@/utils/text';

/** The draft as the operator sees it: paragraphs parted by `\n`, places in UTF-16 code units. */
export interface DraftText {
  readonly text: string;
  readonly selection: Span;
  /** Quoted history inside the draft: never checked for manners, still checked for secrets. */
  readonly quoted: readonly Span[];
}

/** One reply in both forms; an editor takes the one it can hold. */
export interface Insertion {
  readonly html: string;
  readonly text: string;
}

/** `start`: above everything in the draft, as a paragraph of its own. */
export type Place = 'caret' | 'start' | Span;

/**
 * What was really obtained, by reading back. `refused`: nothing changed; `altered`: the editor took something else
 * than it was given (the draft was put back by one undo where that was possible); `gone`: the editor left the page;
 * `undone`: the operator took it back while it was being read.
 */
export type Outcome =
  | { readonly done: true; readonly at: Span }
  | { readonly done: false; readonly why: 'refused' | 'altered' | 'gone' | 'read-only' | 'undone' };

export type MarkLook = 'block' | 'warn' | 'hint' | 'stop';

/** A place to underline; `look` chooses the line, `id` comes back from `markAt`. */
export interface Mark extends Span {
  readonly id: string;
  readonly look: MarkLook;
}

/** One reply box of the host page. Every change goes through the editor's own input path and is one undo. */
export interface Editor {
  /** Id of the file that knows this kind. */
  readonly kind: string;
  /** The element that takes the typing: a text area, or the root of the editable text. */
  readonly element: HTMLElement;
  /** Whether the editor keeps formatting; a plain one is given text. */
  readonly rich: boolean;
  read(): DraftText;
  /** Puts a reply in; the caret ends behind it. */
  insert(reply: Insertion, at: Place): Promise<Outcome>;
  /** Makes all the edits as one undoable change; nothing outside them changes, formatting around them stays. */
  apply(edits: readonly Edit[]): Promise<Outcome>;
  /** Sets the caret or selection and gives the editor the focus. */
  select(range: Span): void;
  /** Draws exactly these underlines without touching the host's DOM; an empty list takes them away. */
  highlight(marks: readonly Mark[]): void;
  /** Boxes of a place on the screen, in coordinates of the top window's viewport; empty when out of sight. */
  boxes(range: Span): readonly DOMRect[];
}

/** A kind of editor: one file, named by its id. */
export interface EditorKind {
  readonly id: string;
  /** Special kinds are asked before general ones, higher first. */
  readonly rank: number;
  /** Whether this focused or found element belongs to an editor of the kind; gives its typing element. */
  fits(element: HTMLElement): HTMLElement | undefined;
  open(element: HTMLElement): Editor;
}

/** The rank of an editor that its file knows by name. */
export const named = 60;

/** Identity that gives the types. */
export function defineEditorKind(kind: EditorKind): EditorKind {
  return kind;
}
