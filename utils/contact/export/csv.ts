import Papa from 'papaparse';

/** A cell that a spreadsheet would take for a formula is told to be a text. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

export type Delimiter = ',' | ';';

/**
 * What parts the cells of a table that is opened by a double click: where a decimal is written with a comma, spreadsheets
 * take a semicolon, and a table of commas for one column.
 */
export const sheetDelimiter = (lang: 'ru' | 'en'): Delimiter => (lang === 'ru' ? ';' : ',');

/** Rows as CSV for spreadsheets: UTF-8 with its mark, CRLF; by RFC 4180 unless another delimiter is asked for. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n', delimiter },
  )}\r\n`;
}
