export { type Delimiter, sheetDelimiter, writeCsv } from './csv';
export { rowsOf } from './rows';
export { writeXlsx } from './xlsx';
