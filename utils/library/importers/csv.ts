import { type Columns, defineImporter, type Entry, importProblem, type Part } from '../importer';
import { readRows } from '../sources';
import { unguarded } from '../sources/cells';
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

const chosen = (all: readonly string[], given: Columns | undefined): Columns => ({ ...guessColumns(all), ...given });

export default defineImporter({
  title: 'CSV',
  endings: ['.csv', '.tsv', '.txt'],
  source: 'a table with a header; which column holds what is chosen',
  fits: ({ path, text }) =>
    /\.(?:csv|tsv)$/i.test(path) ||
    (/\.txt$/i.test(path) && guessColumns(readRows({ path, text: text.slice(0, 2000) }).columns).body !== undefined),
  columns(file) {
    const { columns } = readRows({ path: file.path, text: file.text.slice(0, 20_000) });
    return { all: columns, guess: guessColumns(columns) };
  },
  read(file, options) {
    const { columns, rows, problems } = readRows(file);
    const by = chosen(columns, options.columns);
    if (columns.length > 0 && by.body === undefined) return { entries: [], problems: [...problems, noBody(file.path, columns)] };
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
    { path: 'odd.csv', source: 'a,b\n1,2\n', gives: [], problems: [/no column is known to hold the text/] },
  ],
});
