import { callOf, headOf, invoke } from './expressions';
import { asText } from './lookup';
import { renderPartial } from './partials';
import { type BlockBody, nowhere, type PartialBody, report, type Run, type Scope } from './scope';
import type { Block, Decorator, Program, Statement } from './tree';

const nothing: BlockBody = () => '';

/** The inside of a block with its inline partials, which are seen by everything in the block and by what it calls. */
export interface Inside {
  readonly body: BlockBody;
  readonly partials?: Readonly<Record<string, PartialBody>>;
}

function inlinePartials(program: Program, scope: Scope, run: Run): Record<string, PartialBody> | undefined {
  const decorators = program.body.filter((node): node is Decorator => node.type === 'DecoratorBlock' || node.type === 'Decorator');
  if (decorators.length === 0) return undefined;
  const found: Record<string, PartialBody> = {};
  for (const node of decorators) {
    const name = headOf(node)?.original;
    const inline = name === 'inline' && node.program;
    if (!inline) report(run, node.loc, { ru: `неизвестный декоратор «${name}»`, en: `unknown decorator "${name}"` });
    else found[String(callOf(node, 'inline', scope, run).args[0])] = { body: insideOf(inline, scope, run).body };
  }
  return found;
}

/** Makes the inside of a block callable from where the block stands. */
export function insideOf(program: Program, scope: Scope, run: Run): Inside {
  const partials = inlinePartials(program, scope, run);
  const body: BlockBody = (context, options = {}) => {
    // A block around nothing stands at the same depth as the nothing.
    const same = context === scope.depths[0] || (context === nowhere && scope.depths[0] === null);
    const inner: Scope = {
      context,
      data: options.data ?? scope.data,
      depths: same ? scope.depths : [context, ...scope.depths],
      params: [{ names: program.blockParams ?? [], values: options.blockParams ?? [] }, ...scope.params],
      shelf: scope.shelf,
    };
    if (!partials) return renderBody(program, inner, run);
    const before = scope.shelf.partials;
    scope.shelf.partials = { ...before, ...partials };
    const text = renderBody(program, inner, run);
    scope.shelf.partials = before;
    return text;
  };
  return partials ? { body, partials } : { body };
}

function renderBlock(node: Block, scope: Scope, run: Run): string {
  const sides = {
    fn: node.program ? insideOf(node.program, scope, run).body : nothing,
    inverse: node.inverse ? insideOf(node.inverse, scope, run).body : nothing,
    blockParams: node.program?.blockParams?.length ?? 0,
  };
  const { value, whole } = invoke(node, scope, run, sides);
  if (whole) return asText(value);
  const call = { ...callOf(node, headOf(node)?.original ?? '', scope, run, sides), args: [value] };
  return asText(run.hooks.blockHelperMissing(call));
}

function renderStatement(node: Statement, scope: Scope, run: Run): string {
  switch (node.type) {
    case 'ContentStatement':
      return run.content(node.value);
    case 'MustacheStatement':
      return run.print(invoke(node, scope, run).value, { escaped: node.escaped, source: headOf(node)?.original ?? '', loc: node.loc });
    case 'BlockStatement':
      return renderBlock(node, scope, run);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return renderPartial(node, scope, run, insideOf);
    default:
      return '';
  }
}

function renderBody(program: Program, scope: Scope, run: Run): string {
  return run.stopped ? '' : program.body.map((node) => renderStatement(node, scope, run)).join('');
}
