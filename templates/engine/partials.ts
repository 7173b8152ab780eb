import { evaluate, evaluateHash } from './expressions';
import { ownProperty } from './lookup';
import { type BlockBody, type Frame, innerFrame, type PartialBody, report, type Run, type Scope } from './scope';
import type { Partial, Program } from './tree';

/** Deeper than any tree of answers; partials that call each other without end are cut off here. */
const deepest = 50;

type MakeInside = (
  program: Program,
  scope: Scope,
  run: Run,
) => { readonly body: BlockBody; readonly partials?: Readonly<Record<string, PartialBody>> };

function nameOf(node: Partial, scope: Scope, run: Run): string {
  if (node.name.type === 'SubExpression') return String(evaluate(node.name, scope, run));
  if (node.name.type === 'PathExpression') return node.name.original;
  return node.name.type === 'NullLiteral' ? 'null' : String(node.name.value);
}

/** Every line of a partial that stands alone on its line is moved in as far as the call itself. */
function indented(text: string, indent: string): string {
  if (!indent) return text;
  const lines = text.split('\n');
  return lines.map((line, at) => (!line && at === lines.length - 1 ? line : indent + line)).join('\n');
}

function contextOf(node: Partial, scope: Scope, run: Run): unknown {
  const [param] = node.params;
  const context = param ? evaluate(param, scope, run) : scope.context;
  return node.hash ? { ...Object(context ?? {}), ...evaluateHash(node.hash, scope, run) } : context;
}

function isPartialBody(value: unknown): value is PartialBody {
  return typeof value === 'object' && value !== null && ('tree' in value || 'body' in value);
}

function find(name: string, scope: Scope, run: Run): PartialBody | undefined {
  const found = name === '@partial-block' ? ownProperty(scope.data, 'partial-block') : ownProperty(scope.shelf.partials, name);
  if (isPartialBody(found)) return found;
  const tree = run.partial(name);
  return tree && { tree };
}

/** Inside the block of a block partial, `@partial-block` means the one outside. */
function asPartialBlock(body: BlockBody, outer: unknown): PartialBody {
  return {
    body: (context, options = {}) => {
      const data: Frame = { ...innerFrame(options.data ?? {}), 'partial-block': outer };
      return body(context, { ...options, data });
    },
  };
}

export function renderPartial(node: Partial, scope: Scope, run: Run, insideOf: MakeInside): string {
  const name = nameOf(node, scope, run);
  if (node.params.length > 1) {
    report(run, node.loc, {
      ru: `вставка «${name}» принимает не больше одного значения`,
      en: `Unsupported number of partial arguments: ${node.params.length}`,
    });
    return '';
  }
  const block = node.program && insideOf(node.program, scope, run);
  const outer = ownProperty(scope.data, 'partial-block');
  const inside = block && asPartialBlock(block.body, outer);
  const data = inside ? { ...innerFrame(scope.data), 'partial-block': inside } : scope.data;
  const partials = { ...scope.shelf.partials, ...block?.partials };
  const partial = find(name, scope, run) ?? inside;
  if (!partial) {
    report(run, node.loc, { ru: `вставка «${name}» не найдена`, en: `The partial ${name} could not be found` });
    return '';
  }
  if (run.stopped) return '';
  if (run.open.length >= deepest) {
    const circle = [...new Set(run.open), name].slice(-5).join(' → ');
    report(run, node.loc, { ru: `вставки вызывают друг друга по кругу: ${circle}`, en: `partials call each other in a circle: ${circle}` });
    run.stopped = true;
    return '';
  }
  const context = contextOf(node, scope, run);
  run.open.push(name);
  // A template of its own sees neither the contexts nor the block parameters of its caller.
  const body =
    'tree' in partial ? insideOf(partial.tree, { context, data, depths: [], params: [], shelf: { partials } }, run).body : partial.body;
  const text = indented(body(context, { data }), node.indent ?? '');
  run.open.pop();
  return text;
}
