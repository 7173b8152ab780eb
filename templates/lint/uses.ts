import type { Expression, Hash, Invocation, Location, Path, Program, Statement } from '../engine/tree';

/** What a template calls by name. */
export interface Use {
  readonly kind: 'value' | 'helper' | 'fact' | 'partial';
  readonly name: string;
  readonly loc: Location;
  /** False inside `#each` and `#with`, where a name may belong to the thing that is looked at. */
  readonly root: boolean;
}

interface Around {
  readonly root: boolean;
  readonly params: readonly string[];
  readonly helpers: ReadonlySet<string>;
  readonly uses: Use[];
  readonly inline: Set<string>;
}

const inRoot = new Set(['if', 'unless', 'inline']);

function notePath(path: Path, around: Around): void {
  const [head] = path.parts;
  if (typeof head !== 'string') {
    if (head) noteCall(head, around, true);
    return;
  }
  if (path.data && head !== 'root') return;
  const name = path.data ? path.parts[1] : head;
  if (typeof name !== 'string' || (!path.depth && !path.data && around.params.includes(name))) return;
  around.uses.push({ kind: 'value', name, loc: path.loc, root: path.data || (around.root && path.depth === 0) });
}

function noteExpression(node: Expression, around: Around): void {
  if (node.type === 'PathExpression') notePath(node, around);
  else if (node.type === 'SubExpression') noteCall(node, around, true);
}

function noteArguments(params: readonly Expression[], hash: Hash | undefined, around: Around): void {
  for (const param of params) noteExpression(param, around);
  for (const { value } of hash?.pairs ?? []) noteExpression(value, around);
}

/** A name with arguments is a helper; without any it is a value unless a helper has that name. */
function noteCall(node: Invocation, around: Around, called = false): void {
  noteArguments(node.params, node.hash, around);
  const { path } = node;
  if (path.type === 'SubExpression') return noteCall(path, around, true);
  const simple = path.type === 'PathExpression' && path.parts.length === 1 && !path.depth && !path.data;
  const name = path.type === 'PathExpression' ? path.original : String(path.value);
  const isHelper = simple && !around.params.includes(name) && (called || node.params.length > 0 || node.hash !== undefined);
  if (!isHelper) {
    if (path.type === 'PathExpression') notePath(path, around);
    else around.uses.push({ kind: 'value', name, loc: node.loc, root: around.root });
    return;
  }
  around.uses.push({ kind: 'helper', name, loc: node.loc, root: around.root });
  const [first] = node.params;
  if (name === 'fact' && first?.type === 'StringLiteral')
    around.uses.push({ kind: 'fact', name: String(first.value), loc: first.loc, root: true });
  if (name === 'lookup')
    for (const param of node.params)
      if (param.type === 'StringLiteral') around.uses.push({ kind: 'value', name: String(param.value), loc: param.loc, root: false });
}

function noteProgram(program: Program | undefined, around: Around): void {
  if (!program) return;
  const inner = { ...around, params: [...(program.blockParams ?? []), ...around.params] };
  for (const node of program.body) noteStatement(node, inner);
}

function noteStatement(node: Statement, around: Around): void {
  switch (node.type) {
    case 'MustacheStatement':
      return noteCall(node, around);
    case 'BlockStatement': {
      noteCall(node, around);
      const name = node.path.type === 'PathExpression' ? node.path.original : '';
      const kept = inRoot.has(name) || (around.helpers.has(name) && !['each', 'with'].includes(name));
      noteProgram(node.program, { ...around, root: around.root && kept });
      return noteProgram(node.inverse, around);
    }
    case 'PartialStatement':
    case 'PartialBlockStatement': {
      noteArguments(node.params, node.hash, around);
      if (node.name.type === 'SubExpression') noteCall(node.name, around, true);
      else {
        const name = node.name.type === 'PathExpression' ? node.name.original : String(node.name.value);
        if (name !== '@partial-block' && !node.program) around.uses.push({ kind: 'partial', name, loc: node.loc, root: true });
      }
      return noteProgram(node.program, around);
    }
    case 'DecoratorBlock': {
      const [name] = node.params;
      if (name?.type === 'StringLiteral') around.inline.add(String(name.value));
      return noteProgram(node.program, { ...around, root: false });
    }
    default:
      return undefined;
  }
}

/** Everything that a template calls by name, in the order of the text; its own inline partials are left out. */
export function usesOf(tree: Program, helpers: ReadonlySet<string>): readonly Use[] {
  const around: Around = { root: true, params: [], helpers, uses: [], inline: new Set() };
  noteProgram(tree, around);
  return around.uses.filter(({ kind, name }) => kind !== 'partial' || !around.inline.has(name));
}
