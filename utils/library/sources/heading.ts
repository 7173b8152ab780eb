import type { Columns, Part } from '../columns';
import { guessColumns } from './tables';

const greeting = /^(?:здравствуйте|добр(?:ый|ое|ого)|уважаем|приветству|hello\b|hi\b|dear\b|good (?:morning|day|afternoon|evening)\b)/i;
const code = /<\/?[a-z][^<>]*>|\{\{|\{%|[#$%]\{|\[%/i;

/** What nobody calls a column: words to a customer, markup, codes, whole sentences. */
const isText = (cell: string): boolean =>
  cell.length > 60 || cell.includes('\n') || greeting.test(cell) || code.test(cell) || /\s\S*[!…]$/.test(cell) || /\s.{20,}[.]$/.test(cell);

/** Whether the first row of a table names its columns, or is a row like the others. One column alone is no table of answers. */
export const namesColumns = (first: readonly string[]): boolean =>
  first.length < 2 || guessColumns(first).body !== undefined || !first.some((cell) => isText(cell.trim()));

/** Columns without names are called by their place, from 1. */
export const byPlace = (cells: readonly string[]): readonly string[] => cells.map((_cell, at) => String(at + 1));

/** Columns without names, by what stands in them: the text is the longest, a title differs from row to row, a topic comes again. */
export function guessByCells(rows: readonly (readonly string[])[]): Columns {
  const columns = byPlace(rows[0] ?? []).map((name, at) => {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter(Boolean);
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, rows.length);
    return { name, cells, length, apart: new Set(cells).size >= cells.length * 0.7 };
  });
  const body = columns.reduce((best, one) => (best && best.length >= one.length ? best : one), columns[0]);
  if (body === undefined || body.length === 0) return {};
  const left = columns.filter((one) => one !== body && one.cells.length > 0);
  const guess: Partial<Record<Part, string>> = { body: body.name };
  const take = (part: Part, fits: (column: (typeof left)[number]) => boolean): void => {
    const at = left.findIndex(fits);
    if (at >= 0) guess[part] = left.splice(at, 1)[0]?.name ?? '';
  };
  take('id', ({ cells, apart }) => apart && cells.every((cell) => /^[\d-]+$/.test(cell)));
  take('title', ({ cells, length, apart }) => apart && length <= 120 && cells.every((cell) => /\p{L}/u.test(cell)));
  take('topics', ({ cells, length, apart }) => !apart && length <= 40 && cells.every((cell) => /\p{L}/u.test(cell)));
  return guess;
}
