import type { Location, Program } from './tree';

/** Words for the one who wrote the template. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What is wrong in a template; line and column from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Words;
}

/** The `@` values: `root`, `index`, `key`, `first`, `last`; `_parent` is the frame outside. */
export type Frame = Record<string, unknown>;

export interface BlockOptions {
  readonly data?: Frame;
  readonly blockParams?: readonly unknown[];
}

/** The inside of a block, to be rendered with a context. */
export type BlockBody = (context: unknown, options?: BlockOptions) => string;

/** A helper is told everything in one record; a block helper finds `fn` and `inverse` in it. */
export interface Call {
  readonly name: string;
  readonly context: unknown;
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  /** The written form of each argument that is a path, for naming an unknown value; else an empty text. */
  readonly sources: readonly string[];
  readonly data: Frame;
  readonly loc: Location;
  readonly fn?: BlockBody;
  readonly inverse?: BlockBody;
  /** How many names `as |a b|` declares. */
  readonly blockParams: number;
  /** Reports a mistake in the use of the helper; the helper then returns undefined. */
  readonly fault: (message: Words) => undefined;
}

export type Helper = (call: Call) => unknown;

/** What `{{> name}}` can stand for: a template of its own, or a piece of the one that calls it. */
export type PartialBody = { readonly tree: Program } | { readonly body: BlockBody };
export type Partials = Readonly<Record<string, PartialBody>>;

/** One rendering. */
export interface Run {
  readonly helpers: Readonly<Record<string, Helper>>;
  /** What a name means that is no helper and no value, and a block whose name is a value. */
  readonly hooks: { readonly helperMissing: Helper; readonly blockHelperMissing: Helper };
  /** How a value is put into the text. */
  readonly print: (value: unknown, mustache: { readonly escaped: boolean; readonly source: string; readonly loc: Location }) => string;
  /** How the template's own words are put into the text. */
  readonly content: (text: string) => string;
  /** Templates that can be included; asked for only when one is. */
  readonly partial: (name: string) => Program | undefined;
  readonly problems: TemplateProblem[];
  /** Names of the partials that are being rendered, the outermost first. */
  readonly open: string[];
  /** Set once partials call each other without end: nothing more is rendered. */
  stopped: boolean;
}

/** Partials as one template sees them; inline ones are added while their block is rendered. */
export interface Shelf {
  partials: Partials;
}

/** Where a statement stands. */
export interface Scope {
  readonly context: unknown;
  readonly data: Frame;
  /** Contexts from the innermost outwards, for `../`. */
  readonly depths: readonly unknown[];
  readonly params: readonly { readonly names: readonly string[]; readonly values: readonly unknown[] }[];
  readonly shelf: Shelf;
}

/** The context that helpers are given where the data has none. */
export const nowhere: object = Object.freeze({});

/** A frame inside another: sees its values, may set its own. */
export function innerFrame(outer: Frame): Frame {
  return { ...outer, _parent: outer };
}

export function report(run: Run, loc: Location, message: Words): undefined {
  run.problems.push({ line: loc.start.line, column: loc.start.column + 1, message });
  return undefined;
}
