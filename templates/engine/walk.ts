import { builtIn, hooks } from './built-in';
import { type Frame, type Helper, type Run, type TemplateProblem } from './scope';
import { insideOf } from './statements';
import type { Tree } from './tree';

export interface WalkOptions {
  readonly context: unknown;
  readonly helpers?: Readonly<Record<string, Helper>>;
  readonly partial: (name: string) => Tree | undefined;
  /** First `@` values; `root` is set to the context unless it is among them. */
  readonly data?: Frame;
  readonly print: Run['print'];
  readonly content?: Run['content'];
}

/** Renders a tree with the meaning that Handlebars gives it; how values look is up to `print`. */
export function walk(tree: Tree, options: WalkOptions): { readonly output: string; readonly problems: readonly TemplateProblem[] } {
  const { helperMissing, blockHelperMissing, ...helpers } = options.helpers ?? {};
  const run: Run = {
    helpers: { ...builtIn, ...helpers },
    hooks: { helperMissing: helperMissing ?? hooks.helperMissing, blockHelperMissing: blockHelperMissing ?? hooks.blockHelperMissing },
    print: options.print,
    content: options.content ?? ((text) => text),
    partial: options.partial,
    problems: [],
    open: [],
    stopped: false,
  };
  const data = { root: options.context, ...options.data };
  const scope = { context: options.context, data, depths: [], params: [], shelf: { partials: {} } };
  const output = insideOf(tree, scope, run).body(options.context);
  return { output, problems: run.problems };
}
