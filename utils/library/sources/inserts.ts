import type { Problem } from '../documents';
import type { Row } from './rows';
import type { SourceFile } from './sources';

const statement = /insert\s+into\s+[`"]?(?:\w+[`"]?\.[`"]?)?(\w+)[`"]?\s*(?:\(([^)]*)\))?\s*values\s*/gi;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' };
const value = /\s*(?:'((?:[^'\\]|\\[\s\S]|'')*)'|([^\s,()']+))\s*([,)])/y;

const unescaped = (text: string): string =>
  text.replaceAll(/\\([\s\S])|''/g, (_all, sign?: string) => (sign === undefined ? "'" : (escapes[sign] ?? sign)));

/** Rows of one table of an SQL dump. Nothing is run: only the values of its INSERT statements are read. */
export function readInserts(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  table: RegExp,
  columns: readonly string[],
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  for (const found of text.matchAll(statement)) {
    if (!table.test(found[1] ?? '')) continue;
    const names = found[2]?.split(',').map((name) => name.replaceAll(/[`"\s]/g, '').toLowerCase()) ?? columns;
    let at = found.index + found[0].length;
    while (text[at] === '(') {
      const start = at;
      const cells: string[] = [];
      value.lastIndex = at + 1;
      let closed = false;
      for (let one = value.exec(text); one && !closed; one = closed ? null : value.exec(text)) {
        cells.push(one[1] === undefined ? (one[2]?.toUpperCase() === 'NULL' ? '' : (one[2] ?? '')) : unescaped(one[1]));
        at = value.lastIndex;
        closed = one[3] === ')';
      }
      if (!closed) {
        const message = { ru: 'команда SQL не дописана', en: 'the SQL statement is not finished' };
        problems.push({ file: path, line: lineAt(start), field: '', severity: 'error', message });
        break;
      }
      rows.push({ cells: Object.fromEntries(names.map((name, nth) => [name, cells[nth] ?? ''])), line: lineAt(start) });
      at += /^\s*,?\s*/.exec(text.slice(at, at + 100))?.[0].length ?? 0;
    }
  }
  return { rows, problems };
}
