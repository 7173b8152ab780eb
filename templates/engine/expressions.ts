import { known } from './built-in';
import { asText, ownProperty } from './lookup';
import { type BlockBody, type Call, type Frame, nowhere, report, type Run, type Scope } from './scope';
import type { Expression, Hash, Invocation, Path } from './tree';

const isScoped = (path: Path): boolean => /^\.|^this\b/.test(path.original);
const isSimple = (path: Path): boolean => path.parts.length === 1 && !path.depth && !path.data && !isScoped(path);

function paramOf(path: Path, scope: Scope): { readonly value: unknown } | undefined {
  const [name] = path.parts;
  if (path.depth || path.data || typeof name !== 'string' || isScoped(path)) return undefined;
  for (const { names, values } of scope.params) {
    const at = names.indexOf(name);
    if (at >= 0) return { value: values[at] };
  }
  return undefined;
}

function frameAt(frame: Frame | undefined, depth: number): unknown {
  let at: unknown = frame;
  for (let i = 0; i < depth && at; i += 1) at = Reflect.get(Object(at), '_parent');
  return at;
}

function evaluatePath(path: Path, scope: Scope, run: Run): unknown {
  let parts = path.parts;
  let value: unknown;
  const param = paramOf(path, scope);
  if (param) {
    value = param.value;
    parts = parts.slice(1);
  } else if (typeof parts[0] === 'object') {
    value = evaluate(parts[0], scope, run);
    parts = parts.slice(1);
  } else if (path.data) {
    value = frameAt(scope.data, path.depth);
  } else {
    value = path.depth ? scope.depths[path.depth] : scope.context;
  }
  for (const part of parts) {
    if (value === null || value === undefined) return value;
    value = ownProperty(value, typeof part === 'string' ? part : asText(evaluate(part, scope, run)));
  }
  return value;
}

/** The head of an invocation as a path: a literal in its place names a value, as in `{{"order number"}}`. */
export function headOf(node: Invocation): Path | undefined {
  const { path } = node;
  if (path.type === 'SubExpression') return undefined;
  if (path.type === 'PathExpression') return path;
  const name = path.type === 'NullLiteral' ? 'null' : String(path.value);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}

export function evaluateHash(hash: Hash | undefined, scope: Scope, run: Run): Record<string, unknown> {
  // Written from the last to the first, so that the first of two equal keys holds.
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(value, scope, run)] as const);
  return Object.fromEntries(pairs.toReversed());
}

export interface Sides {
  readonly fn: BlockBody;
  readonly inverse: BlockBody;
  readonly blockParams: number;
}

function callOf(node: Invocation, name: string, scope: Scope, run: Run, sides?: Sides): Call {
  return {
    name,
    context: scope.context ?? nowhere,
    args: node.params.map((param) => evaluate(param, scope, run)),
    hash: evaluateHash(node.hash, scope, run),
    sources: node.params.map((param) => (param.type === 'PathExpression' ? param.original : '')),
    data: scope.data,
    loc: node.loc,
    blockParams: 0,
    fault: (message) => report(run, node.loc, message),
    ...sides,
  };
}

const helperNamed = (run: Run, name: unknown) =>
  typeof name === 'string' && Object.hasOwn(run.helpers, name) ? run.helpers[name] : undefined;

/** Calls a function of the data the way Handlebars does: the context is `this`, the options come last. */
function callValue(value: unknown, call: Call, run: Run): unknown {
  if (typeof value === 'function') return value.call(call.context, ...call.args, call);
  return report(run, call.loc, { ru: `«${call.name}» не вызывается: это значение`, en: `"${call.name}" is a value and cannot be called` });
}

/**
 * The value of a mustache, a subexpression or the head of a block. `whole` is false for a block whose name turned out to
 * be a value: then what the block means is still to be decided by the value.
 */
export function invoke(node: Invocation, scope: Scope, run: Run, sides?: Sides): { readonly value: unknown; readonly whole: boolean } {
  const path = headOf(node);
  if (!path) return { value: callValue(evaluate(node.path, scope, run), callOf(node, 'expression', scope, run, sides), run), whole: true };
  const simple = isSimple(path) && !paramOf(path, scope);
  const withArgs = node.params.length > 0 || node.hash !== undefined || ('type' in node && node.type === 'SubExpression');
  const name = path.original;
  const helper = simple || known.has(name) ? helperNamed(run, path.parts[0]) : undefined;
  const isHelper = !paramOf(path, scope) && (withArgs || (simple && known.has(name)));
  if (isHelper || (simple && helper)) {
    const call = callOf(node, name, scope, run, sides);
    if (helper) return { value: helper(call), whole: true };
    if (Object.hasOwn(run.hooks, name)) {
      return { value: call.fault({ ru: `«${name}» нельзя вызвать`, en: `"${name}" cannot be called` }), whole: true };
    }
    const own = evaluatePath(path, scope, run);
    return { value: own ? callValue(own, call, run) : run.hooks.helperMissing(call), whole: true };
  }
  const own = evaluatePath(path, scope, run);
  if (own === undefined && simple) return { value: run.hooks.helperMissing(callOf(node, name, scope, run, sides)), whole: false };
  if (typeof own !== 'function') return { value: own, whole: false };
  return { value: simple ? callValue(own, callOf(node, name, scope, run, sides), run) : own.call(scope.context), whole: false };
}

export function evaluate(node: Expression, scope: Scope, run: Run): unknown {
  switch (node.type) {
    case 'PathExpression':
      return evaluatePath(node, scope, run);
    case 'SubExpression':
      return invoke(node, scope, run).value;
    case 'NullLiteral':
      return null;
    default:
      return node.value;
  }
}

export { callOf };
