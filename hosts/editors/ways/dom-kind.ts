import type { Insertion } from '../editor';
import type { Way } from './ways';

/** What a file must say about an editor that keeps its text in the page's tree. */
export interface DomKind {
  readonly id: string;
  /** Missing: that of a named editor. */
  readonly rank?: number;
  /** Selector of the element that takes the typing. */
  readonly root: string;
  /** Gives the reply the shape that the editor keeps. */
  readonly shape?: (reply: Insertion) => Insertion;
  readonly rich?: boolean;
  /**
   * What the editor draws on its root, in it or beside it, as a selector of either. An element without it only bears the class, as a
   * page does that took the editor's style sheet; asked only where the page's own world does not know the editor.
   */
  readonly drawn?: string;
  /** Tried in this order until one changed something. */
  readonly insert: readonly Way[];
  /** The editor joins the last paragraph put in to what follows, and drops one with nothing in it. */
  readonly merges?: boolean;
  /** For text without formatting inside a line; the same as `insert` when missing. */
  readonly text?: readonly Way[];
  /** The editor undoes by snapshots: inner changes may be made in the tree between two of them. */
  readonly snapshot?: (element: HTMLElement) => void;
  /** The browser's own undo; where this is missing the editor has one of its own, by its key. */
  readonly undo?: 'command';
  /** The editor joins what follows within a moment into one step of undo, and can be made to end it. */
  readonly joins?: boolean;
  /** The editor evens out no-break spaces after a change, and takes a step of undo for it alone. */
  readonly evens?: boolean;
  /** The editor draws blanks at the edges of lines now so and now so; its own text stays the same. */
  readonly redraws?: boolean;
  /** How long a change must last to be believed (ms): an editor that we do not know may take it back a moment later. */
  readonly steady?: number;
}
