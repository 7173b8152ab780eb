import Papa from 'papaparse';
import type { Problem } from '../documents';
import { byPlace } from './heading';
import type { SourceFile } from './sources';
import { guessColumns } from './tables';

export interface Row {
  /** By the column's name, trimmed and in small letters. */
  readonly cells: Readonly<Record<string, string>>;
  /** Of the file, from 1: where the row starts. */
  readonly line: number;
}

export interface Rows {
  /** As written in the file; a column without a name is called by its place, from 1. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const signs = [';', '\t', '|', ','] as const;

/** The separator that parts the header, whatever stands in the cells below. */
function headerSign(source: string): string {
  const header = (/^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(source)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '').trim();
  const counts = [',', ...signs].map((sign) => [sign, header.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Where the first row may be an answer, with commas of its own: the separator that parts the first rows alike. */
function evenSign(source: string): string {
  const parted = (delimiter: string) => Papa.parse<string[]>(source, { delimiter, preview: 30, skipEmptyLines: true }).data;
  const byHeader = headerSign(source);
  if (guessColumns(parted(byHeader)[0] ?? []).body !== undefined) return byHeader;
  const even = signs.map((sign) => {
    const rows = parted(sign);
    const width = rows[0]?.length ?? 0;
    return [sign, width > 1 ? rows.filter((row) => row.length === width).length / rows.length : 0] as const;
  });
  return even.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * A table: commas, semicolons or tabs, found by the table itself; quoted cells may go over lines.
 * @param named of a table that may come without names: whether its first row names the columns, or is a row like the others
 */
export function readRows({ path, text }: Pick<SourceFile, 'path' | 'text'>, named?: (first: readonly string[]) => boolean): Rows {
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
    delimiter: named === undefined ? headerSign(source) : evenSign(source),
    // A dump of a database may mark quotation marks in a cell by a stroke instead of doubling them.
    ...(/[^\\]\\"[^,;\t\n]/.test(source) && !/[^,;\t\n"]""[^,;\t\n"]/.test(source) && { escapeChar: '\\' }),
    step({ data, errors, meta }) {
      const [fault] = errors;
      const empty = data.every((cell) => cell.trim() === '');
      const names = columns.length === 0 && (named?.(data) ?? true);
      if (fault?.type === 'Quotes') problem('не закрыта кавычка', 'a quotation mark is not closed');
      else if (!empty) {
        if (columns.length === 0) columns = byPlace(data).map((place, at) => (names && data[at]?.trim()) || place);
        if (data.length > columns.length)
          problem(`ячеек ${data.length}, а столбцов ${columns.length}`, `${data.length} cells for ${columns.length} columns`);
        else if (!names) rows.push({ cells: Object.fromEntries(columns.map((name, at) => [name.toLowerCase(), data[at] ?? ''])), line });
      }
      line += linesIn(source.slice(before, meta.cursor));
      before = meta.cursor;
    },
  });
  return { columns, rows, problems };
}
