import { isNode, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import { valuesIn } from './yaml-values';
import { yamlFault } from './yaml-words';

export interface FrontMatter {
  readonly values: unknown;
  readonly body: string;
  /** The line of a field, from 1; that of the nearest field around it when it has none of its own. */
  readonly lineOf: (path: readonly string[]) => number;
  /** A single value as it is written, its place counted from the first field on. */
  readonly scalarAt: (path: readonly (string | number)[]) => Scalar | undefined;
  /** A mistake of the YAML itself. */
  readonly fault?: { readonly line: number; readonly message: { readonly ru: string; readonly en: string } };
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

/** The line of a file on which the text of its document starts, from 1: front matter and the blank lines behind it stand above. */
export function bodyLineOf(source: string): number {
  const front = readFrontMatter(source);
  const body = front?.body ?? source;
  return (front?.bodyLine ?? 1) + (/^\n*/.exec(body.replaceAll('\r\n', '\n'))?.[0].length ?? 0);
}

/** Parts a file into its front matter and its body; undefined when it has no front matter. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (!found || found.index !== 0) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(found[1] ?? '', { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly string[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
      const node = document.getIn(path.slice(0, length), true);
      const key = path[length - 1];
      const pair =
        isNode(parent) && 'items' in parent ? parent.items.find((item) => String(Reflect.get(Object(item), 'key')) === key) : undefined;
      const at = (pair && Reflect.get(Object(Reflect.get(Object(pair), 'key')), 'range')) ?? (isNode(node) ? node.range : undefined);
      if (Array.isArray(at)) return lines.linePos(Number(at[0])).line + 1;
    }
    return 1;
  };
  const scalarAt = (path: readonly (string | number)[]): Scalar | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node : undefined;
  };
  const [mistake] = document.errors;
  const { values, error } = mistake ? { values: undefined, error: mistake } : valuesIn(document);
  const body = text.slice(found[0].length);
  const bodyLine = found[0].split('\n').length;
  if (!error) return { values, body, lineOf, scalarAt, bodyLine };
  const line = lines.linePos(error.pos[0]).line + 1;
  return { values, body, lineOf, scalarAt, bodyLine, fault: { line, message: yamlFault(error) } };
}
