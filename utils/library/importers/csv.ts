import type { Columns, Part } from '../columns';
import { defineImporter, importProblem, type ReadOptions } from '../importer';
import type { Entry } from '../entry';
import { readRows, type Rows, type SourceFile } from '../sources';
import { unguarded } from '../sources/cells';
import { guessByCells, namesColumns } from '../sources/heading';
import { guessColumns } from '../sources/tables';

const isHtml = (text: string): boolean => /<(?:p|div|br|b|i|strong|em|ul|ol|li|a|span|table|h[1-6])\b[^>]*>/i.test(text);
const listed = (text: string): readonly string[] =>
  text
    .split(/[;\n]|,\s*/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A row by the columns chosen. */
export function entryFrom(cell: (part: Part) => string, line: number): Entry {
  const body = cell('body');
  return {
    id: cell('id'),
    title: cell('title'),
    body,
    markup: isHtml(body) ? 'html' : 'text',
    line,
    shortcut: cell('shortcut'),
    subject: cell('subject'),
    topics: listed(cell('topics')),
    examples: cell('examples')
      .split(/[;\n|]/)
      .map((one) => one.trim())
      .filter(Boolean),
    lang: cell('lang'),
    owner: cell('owner'),
    validTo: cell('validTo'),
    reviewBy: cell('reviewBy'),
  };
}

export const noBody = (path: string, columns: readonly string[]) =>
  importProblem(
    path,
    1,
    'error',
    `не понять, в каком столбце текст ответа; первая строка таблицы называет столбцы, в ней: ${columns.join(', ')}`,
    `no column is known to hold the text of the answer; the first row names the columns, it holds: ${columns.join(', ')}`,
  );

const unnamed = (path: string) =>
  importProblem(
    path,
    1,
    'warning',
    'первая строка — уже ответ: названий у столбцов нет, они пронумерованы; проверьте, что в каком',
    'the first row is an answer already: the columns have no names, they are numbered; check what is in which',
  );

interface Heading extends Rows {
  readonly named: boolean;
  readonly guess: Columns;
}

/** A table with or without names over its columns; columns chosen by number tell that there are none. */
function tableOf(file: Pick<SourceFile, 'path' | 'text'>, options: ReadOptions): Heading {
  let named = true;
  const numbers = Object.values(options.columns ?? {});
  const table = readRows(file, (first) => {
    const byNumber = numbers.length > 0 && numbers.every((name) => /^\d*$/.test(name) && !first.includes(name));
    return (named = options.named ?? (byNumber ? false : namesColumns(first)));
  });
  const cells = table.rows.slice(0, 50).map((row) => table.columns.map((name) => row.cells[name.toLowerCase()] ?? ''));
  return {
    ...table,
    named,
    guess: named ? guessColumns(table.columns, (name) => cells.map((row) => row[table.columns.indexOf(name)] ?? '')) : guessByCells(cells),
  };
}

export default defineImporter({
  title: 'CSV',
  endings: ['.csv', '.tsv', '.txt'],
  source: 'a table, mostly with a header; which column holds what is chosen',
  fits: ({ path, text }) =>
    /\.(?:csv|tsv)$/i.test(path) ||
    (/\.txt$/i.test(path) && guessColumns(readRows({ path, text: text.slice(0, 2000) }).columns).body !== undefined),
  columns(file, options) {
    const { columns, rows, guess, named } = tableOf({ path: file.path, text: file.text.slice(0, 20_000) }, options);
    const sampleOf = (name: string) => rows.map(({ cells }) => cells[name.toLowerCase()]?.trim()).find(Boolean) ?? '';
    return { all: columns, guess, named, samples: Object.fromEntries(columns.map((name) => [name, sampleOf(name)])) };
  },
  read(file, options) {
    const { columns, rows, problems: faults, guess, named } = tableOf(file, options);
    const by = { ...guess, ...options.columns };
    const problems = named || options.named === false ? faults : [...faults, unnamed(file.path)];
    if (columns.length > 0 && !by.body) return { entries: [], problems: [...problems, noBody(file.path, columns)] };
    const entries = rows.map(({ cells, line }) => entryFrom((part) => unguarded(cells[(by[part] ?? '').toLowerCase()] ?? ''), line));
    return { entries, problems };
  },
  examples: [
    {
      path: 'ответы.csv',
      source:
        'Название;Текст;Теги;Сокращение;Действует до\nЧасы работы;"Работаем с 9 до 18.\nПриходите, {{customer.name}}!";график, общее;часы;31.12.2027\nБез срока;Текст *со звёздочкой*;;;когда-нибудь\n;;;;\nПусто;;;;\n',
      gives: [
        {
          title: 'Часы работы',
          shortcut: 'часы',
          topics: ['график', 'общее'],
          validTo: '2027-12-31',
          body: 'Работаем с 9 до 18.\nПриходите, {{customer_name}}!',
        },
        { title: 'Без срока', body: 'Текст \\*со звёздочкой\\*' },
      ],
      problems: [/the date “когда-нибудь” cannot be read/],
      unknown: ['customer.name'],
    },
    {
      path: 'answers.tsv',
      source: 'Header A\tHeader B\nGreeting\t<p>Hello <b>you</b></p>\n',
      options: { columns: { title: 'Header A', body: 'Header B' } },
      gives: [{ title: 'Greeting', body: 'Hello **you**' }],
    },
    {
      path: 'без названий.csv',
      source:
        'Сроки;доставка;Здравствуйте! Доставим за три дня, если товар есть, иначе за неделю.\nСамовывоз;доставка;Пункт открыт с 9 до 21, без обеда.\nВозврат;деньги;Деньги вернутся за десять дней.\nЧек;деньги;Пришлём.\n',
      gives: [
        { title: 'Сроки', topics: ['доставка'], body: 'Здравствуйте! Доставим за три дня, если товар есть, иначе за неделю.' },
        { title: 'Самовывоз', topics: ['доставка'] },
        { title: 'Возврат', topics: ['деньги'] },
        { title: 'Чек', body: 'Пришлём.' },
      ],
      problems: [/the first row is an answer already/],
    },
    {
      path: 'unnamed.csv',
      source: 'Thanks,Hello\nBye,See you\n',
      options: { named: false, columns: { title: '2', body: '1' } },
      gives: [
        { title: 'Hello', body: 'Thanks' },
        { title: 'See you', body: 'Bye' },
      ],
    },
    { path: 'odd.csv', source: 'a,b\n1,2\n', gives: [], problems: [/no column is known to hold the text/] },
  ],
});
