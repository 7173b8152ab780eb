import Papa from 'papaparse';
import type { Problem } from '../documents';
import type { SourceFile } from './sources';

export interface Row {
  /** By the column's name, trimmed and in small letters. */
  readonly cells: Readonly<Record<string, string>>;
  /** Of the file, from 1: where the row starts. */
  readonly line: number;
}

export interface Rows {
  /** As written in the file. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** The separator that parts the header, whatever stands in the cells below. */
function delimiterOf(source: string): string {
  const header = (/^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(source)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '').trim();
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, header.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** A table: commas, semicolons or tabs, found by the table itself; quoted cells may go over lines. */
export function readRows({ path, text }: Pick<SourceFile, 'path' | 'text'>): Rows {
  const whole = text.replaceAll(/\r\n?/g, '\n');
  // Spreadsheets may name the separator on a line of its own.
  const source = whole.replace(/^sep=.\n/i, '');
  const problems: Problem[] = [];
  const rows: Row[] = [];
  let columns: readonly string[] = [];
  let line = whole.length === source.length ? 1 : 2;
  let before = 0;
  const problem = (ru: string, en: string): void => {
    problems.push({ file: path, line, field: '', severity: 'error', message: { ru, en } });
  };
  Papa.parse<string[]>(source, {
    delimiter: delimiterOf(source),
    // A dump of a database may mark quotation marks in a cell by a stroke instead of doubling them.
    ...(/[^\\]\\"[^,;\t\n]/.test(source) && !/[^,;\t\n"]""[^,;\t\n"]/.test(source) && { escapeChar: '\\' }),
    step({ data, errors, meta }) {
      const [fault] = errors;
      const empty = data.every((cell) => cell.trim() === '');
      if (fault?.type === 'Quotes') problem('не закрыта кавычка', 'a quotation mark is not closed');
      else if (!empty && columns.length === 0) columns = data.map((cell) => cell.trim());
      else if (!empty && data.length > columns.length)
        problem(`ячеек ${data.length}, а столбцов ${columns.length}`, `${data.length} cells for ${columns.length} columns`);
      else if (!empty) rows.push({ cells: Object.fromEntries(columns.map((name, at) => [name.toLowerCase(), data[at] ?? ''])), line });
      line += linesIn(source.slice(before, meta.cursor));
      before = meta.cursor;
    },
  });
  return { columns, rows, problems };
}
