// npm run bench:etiquette -- parts: what the size is made of, each part by what the gzipped whole is smaller without it.
import { gzipSync } from 'node:zlib';
import { minifySync, parseSync } from 'vite';
import { modulesOf } from './built.ts';

interface Module {
  readonly path: string;
  readonly code: string;
}
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
/** What to write in the place of a node that is left out; undefined to keep it. */
type Cut = (node: Node, path: string) => string | undefined;

const rules = /utils\/etiquette\/rules\//u;
const compiled = /lexicon\/compiled\//u;
/** By where they stand in the project. */
const places: readonly (readonly [string, RegExp])[] = [
  ['phrases of Russian rules', /compiled\/ru\.ts$/u],
  ['phrases of English rules', /compiled\/en\.ts$/u],
  ['rules with logic', rules],
  ['what these look for (features)', /utils\/etiquette\/features\//u],
  ['names: genders, forms, short forms', /utils\/names\//u],
  ['the matcher of phrases', /utils\/etiquette\/lexicon\/[^/]+\.ts$/u],
  ['draft, paragraphs, masks', /utils\/etiquette\/draft\//u],
  ['sentences, words, languages', /utils\/text\//u],
  ['the rest of the engine', /utils\/(?:etiquette\/[^/]+\.ts|standards)/u],
];

const has = <K extends string>(node: Node, key: K): node is Node & Record<K, unknown> => key in node;
const isString = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && has(node, 'value') && typeof node.value === 'string');
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : [];
const called = (node: Node): string => {
  const [name] = has(node, 'callee') ? nodesIn(node.callee) : [];
  return name && has(name, 'name') ? String(name.name) : '';
};

const pattern: Cut = (node) => (has(node, 'regex') || node.type === 'TaggedTemplateExpression' ? '/x/' : undefined);
const message: Cut = (node, path) => {
  if (compiled.test(path)) {
    const [key] = has(node, 'key') ? nodesIn(node.key) : [];
    return key && has(key, 'value') && key.value === 'message' ? 'message:0' : undefined;
  }
  if (node.type !== 'CallExpression' || !/^(?:at|ofReply)$/u.test(called(node)) || !has(node, 'arguments')) return undefined;
  return `at(${nodesIn(node.arguments)
    .map((each) => (isString(each) ? '0' : 'x'))
    .join()})`;
};
/** By what they are, wherever they stand. */
const kinds: readonly (readonly [string, RegExp, Cut])[] = [
  ['regular expressions, and the texts they are put together from', /./u, pattern],
  ['  of these in rules with logic', rules, pattern],
  ['messages of findings, both languages', /utils\/etiquette\//u, message],
];

function without({ path, code }: Module, cut: Cut): string {
  let left = '';
  let last = 0;
  const walk = (node: Node): void => {
    const instead = cut(node, path);
    if (instead === undefined) {
      for (const value of Object.values(node)) for (const each of nodesIn(value)) walk(each);
      return;
    }
    left += code.slice(last, node.start) + instead;
    last = node.end;
  };
  for (const each of nodesIn(parseSync('module.js', code).program)) walk(each);
  return left + code.slice(last);
}

function gzipped(modules: readonly string[]): number {
  // Unused things stay: else what only a part left out has used would go with it.
  const { code, errors } = minifySync('whole.js', modules.join('\n'), { module: true, compress: false, mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return gzipSync(code, { level: 9 }).length / 1024;
}

function tell(name: string, whole: number, rest: readonly string[]): void {
  const saved = whole - gzipped(rest);
  console.log(`  ${saved.toFixed(1).padStart(5)} KB  ${((100 * saved) / whole).toFixed(0).padStart(2)} %  ${name}`);
}

/** Prints the table. */
export async function tellParts(): Promise<void> {
  const shipped = await modulesOf(false);
  const whole = gzipped(shipped.map(({ code }) => code));
  console.log(`size ${whole.toFixed(1)} KB gz, part by part; by its place:`);
  for (const [name, path] of places) {
    const rest = shipped.filter((each) => !path.test(each.path));
    tell(
      name,
      whole,
      rest.map(({ code }) => code),
    );
  }
  const plain = await modulesOf(true);
  const before = gzipped(plain.map(({ code }) => code));
  console.log(`by what it is, before Russian letters are written as one byte each (${before.toFixed(1)} KB):`);
  for (const [name, path, cut] of kinds) {
    tell(
      name,
      before,
      plain.map((each) => (path.test(each.path) ? without(each, cut) : each.code)),
    );
  }
}
