import Papa from 'papaparse';

/** A cell that a spreadsheet would take for a formula is told to be a text. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

/** Rows as CSV for spreadsheets: UTF-8 with its mark, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n' },
  )}\r\n`;
}
