import Papa from 'papaparse';
import { checkDocument } from './bundle';
import type { LibraryDocument, Problem } from './documents';
import { readDay } from './importing/days';
import { readRows } from './sources';
import { guarded, unguarded } from './sources/cells';

const texts = [
  'kind',
  'id',
  'title',
  'lang',
  'status',
  'shortcut',
  'subject',
  'owner',
  'validFrom',
  'validTo',
  'reviewBy',
  'source',
] as const;
const lists = ['topics', 'channels', 'examples'] as const;
const records = ['fields', 'facts', 'other'] as const;
const columns = [...texts, ...lists, ...records, 'body'] as const;

/** A list in a cell: items parted by semicolons, or as JSON where an item would not survive that. */
function listCell(items: readonly string[]): string {
  const odd = items.some((item) => item.trim() !== item || item === '' || /[;\n]|^\[/.test(item));
  return odd ? JSON.stringify(items) : items.join('; ');
}

const listOf = (cell: string): unknown => (cell.startsWith('[') ? JSON.parse(cell) : cell === '' ? [] : cell.split('; '));

function cellOf(document: LibraryDocument, column: (typeof columns)[number]): string {
  const value: unknown = Reflect.get(document, column);
  if (value === undefined) return '';
  if (Array.isArray(value)) return listCell(value.map(String));
  if (typeof value === 'object') return Object.keys(Object(value)).length === 0 ? '' : JSON.stringify(value);
  return typeof value === 'string' ? value : '';
}

/** All documents of a library as a table for a spreadsheet; reading it gives the same documents. */
export function writeTable(documents: readonly LibraryDocument[]): string {
  const rows = documents.map((document) => columns.map((column) => guarded(cellOf(document, column))));
  // The mark is for spreadsheets, which else take UTF-8 for something older.
  return `\uFEFF${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`;
}

/** Whether a file is such a table, also as a spreadsheet saves it: with semicolons or tabs. */
export const isTable = (text: string): boolean => {
  const [head = ''] = text
    .replace(/^\uFEFF/, '')
    .slice(0, 500)
    .split(/[\r\n]/);
  return columns.join(',') === head.replaceAll('"', '').replaceAll(/[;\t]/g, ',');
};

const days: readonly string[] = ['validFrom', 'validTo', 'reviewBy'];

/** Reads what `writeTable` wrote. */
export function readTable(
  path: string,
  text: string,
): { readonly documents: readonly LibraryDocument[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows({ path, text: text.replace(/^\uFEFF/, '') });
  const found: Problem[] = [...problems];
  const documents = rows.flatMap(({ cells, line }): readonly LibraryDocument[] => {
    const cell = (column: string): string => unguarded(cells[column.toLowerCase()] ?? '');
    try {
      const given = [
        // A spreadsheet writes days in its own way.
        ...texts.map((column) => [column, (days.includes(column) && readDay(cell(column))) || cell(column) || undefined] as const),
        ...lists.map((column) => [column, listOf(cell(column))] as const),
        ...records.map((column) => [column, cell(column) ? (JSON.parse(cell(column)) as unknown) : {}] as const),
        ['body', cell('body')] as const,
      ];
      const foreign = cell('kind') === 'template' ? ['facts', 'source'] : ['channels', 'examples', 'fields', 'status'];
      const kept = given.filter(([column, value]) => value !== undefined && !foreign.includes(column));
      const checked = checkDocument(Object.fromEntries(kept));
      if (checked.ok) return [checked.document];
      found.push({ file: path, line, field: checked.field, severity: 'error', message: checked.words });
    } catch {
      const message = {
        ru: 'в ячейке со списком, полями или фактами испорченный JSON',
        en: 'a cell with a list, with fields or with facts holds damaged JSON',
      };
      found.push({ file: path, line, field: '', severity: 'error', message });
    }
    return [];
  });
  return { documents, problems: found };
}
