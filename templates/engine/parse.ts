import { parse } from '@handlebars/parser';
import { describeFault } from './faults';
import type { TemplateProblem } from './scope';
import type { Tree } from './tree';

export type Parsed = { readonly ok: true; readonly tree: Tree } | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** The parser's own types know nodes by a bare name; this is the one place where they are taken for ours. */
function treeOf(source: string): Tree {
  return parse(source) as unknown as Tree;
}

/**
 * Parses a template.
 * @returns its tree, or the first mistake in it with line and column from 1
 */
export function parseTemplate(source: string): Parsed {
  try {
    return { ok: true, tree: treeOf(source) };
  } catch (fault) {
    return { ok: false, problems: [describeFault(source, fault)] };
  }
}
