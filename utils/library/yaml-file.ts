import type { Scalar } from 'yaml';
import { readFrontMatter } from './front-matter';
import { yamlFault } from './yaml-words';

export interface YamlFile {
  /** Undefined where the YAML itself is wrong. */
  readonly values: unknown;
  /** The line of a field, from 1; that of the nearest field around it when it has none of its own. */
  readonly lineOf: (path: readonly string[]) => number;
  /** A single value as it is written, at its place in the source (UTF-16 code units); undefined where there is none, or it cannot be told. */
  readonly scalarAt: (path: readonly (string | number)[]) => Scalar | undefined;
  readonly fault?: { readonly line: number; readonly message: { readonly ru: string; readonly en: string } };
}

/** A file of our own that is YAML as a whole, as every library keeps it: without a byte order mark, lines ended by one sign. */
export const plainYaml = (source: string): string =>
  source
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();

/** While a script is written, its form, its map and each check read the same text: it is parsed once a key, not by each of them. */
let readLast: { readonly source: string; readonly file: YamlFile } | undefined;

/** Reads a file that is YAML as a whole; lines that open and end a document are passed over. What it says is not to be written into. */
export function readYaml(source: string): YamlFile {
  if (readLast?.source !== source) readLast = { source, file: parsed(source) };
  return readLast.file;
}

function parsed(source: string): YamlFile {
  const plain = plainYaml(source).replace(/\n(?:---|\.\.\.)[ \t]*$/u, '');
  const opened = /^---[ \t]*(?:\n|$)/u.test(plain);
  const front = readFrontMatter(`${opened ? '' : '---\n'}${plain}\n---\n`);
  const shift = opened ? 0 : 1;
  const last = source.split('\n').length;
  const own = (line: number): number => Math.max(1, Math.min(line - shift, last));
  const fault = front ? front.fault : { line: 1 + shift, message: yamlFault({ code: 'UNREADABLE', message: '' }) };
  return {
    values: front?.values,
    lineOf: (path) => own(front?.lineOf(path) ?? 1),
    scalarAt: (path) => (!opened && source.startsWith(plain) ? front?.scalarAt(path) : undefined),
    ...(fault && { fault: { line: own(fault.line), message: fault.message } }),
  };
}
