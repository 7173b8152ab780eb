import { defineImporter, type Reading, type ReadOptions } from '../importer';
import { type Fields, isFields, readJson, type SourceFile, textsIn, wordsIn } from '../sources';
import { guessColumns } from '../sources/tables';
import { entryFrom, noBody } from './csv';

interface Listed extends Found {
  readonly line: number;
}

interface Found {
  readonly fields: Fields;
  /** What the folder that it lies in is called. */
  readonly folder: string;
}

const nameOf = (value: unknown): string => (isFields(value) ? wordsIn(value['name'] ?? value['title'] ?? value['folder']) : '');
const hasText = (list: readonly Found[]): boolean =>
  guessColumns([...new Set(list.flatMap(({ fields }) => Object.keys(flat(fields))))]).body !== undefined;

/** Every list of objects in a file, folders in folders too; what lies inside of an answer belongs to it. */
function listsIn(value: unknown, folder = ''): readonly (readonly Found[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? value.filter(isFields).map((fields): Found => ({ fields, folder })) : [];
  if (own.length > 0 && hasText(own.slice(0, 200))) return [own];
  const name = nameOf(value) || folder;
  return [...(own.length > 0 ? [own] : []), ...Object.values(value).flatMap((inner) => listsIn(inner, name))];
}

/** The answers: all lists that hold texts, or the largest one, whose columns the lead then chooses. */
function answersIn(value: unknown): readonly Found[] {
  const lists = listsIn(value);
  const texts = lists.filter((list) => hasText(list.slice(0, 200)));
  return texts.length > 0 ? texts.flat() : lists.reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** `{"Greeting": "Hello"}` is a list of names and texts. */
function pairsOf(value: unknown): readonly Found[] {
  if (!isFields(value) || !Object.values(value).every((one) => typeof one === 'string')) return [];
  return Object.entries(value).map(([title, body]) => ({ fields: { title, body }, folder: '' }));
}

/** Nested values by their path: `author.name`. */
function flat(fields: Fields, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([key, value]) =>
      isFields(value)
        ? flat(value, `${prefix}${key}.`)
        : {
            [prefix + key]: Array.isArray(value) ? textsIn(value).join('; ') : typeof value === 'boolean' ? String(value) : wordsIn(value),
          },
    ),
  );
}

function listed(file: Pick<SourceFile, 'path' | 'text'>): { readonly records: readonly Listed[]; readonly problems: Reading['problems'] } {
  const parsed = readJson(file);
  if (!parsed.ok) return { records: [], problems: [parsed.problem] };
  const pairs = pairsOf(parsed.value);
  const all = pairs.length > 1 ? pairs : answersIn(parsed.value);
  return { records: all.map((one) => ({ ...one, line: parsed.lineOf(one.fields) })), problems: [] };
}

const guessed = (records: readonly Listed[], columns: readonly string[]) =>
  guessColumns(columns, (name) => records.slice(0, 50).map(({ fields }) => flat(fields)[name] ?? ''));

const columnsOf = (records: readonly Listed[]): readonly string[] => [
  ...new Set(records.slice(0, 200).flatMap(({ fields }) => Object.keys(flat(fields)))),
];

function read(file: SourceFile, options: ReadOptions): Reading {
  const { records, problems } = listed(file);
  const columns = columnsOf(records);
  const by = { ...guessed(records, columns), ...options.columns };
  if (records.length > 0 && by.body === undefined) return { entries: [], problems: [...problems, noBody(file.path, columns)] };
  const entries = records.map(({ fields, folder, line }) => {
    const values = flat(fields);
    return entryFrom((part) => (part === 'topics' && by.topics === undefined ? folder : (values[by[part] ?? ''] ?? '')), line);
  });
  return { entries, problems };
}

export default defineImporter({
  title: 'JSON',
  endings: ['.json', '.jsonl', '.ndjson'],
  source: 'a list of objects; which field holds what is chosen',
  fits: ({ path, text }) => /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s*[[{]/.test(text),
  columns(file) {
    const { records } = listed(file);
    const columns = columnsOf(records);
    const rows = records.slice(0, 200).map(({ fields }) => flat(fields));
    const sampleOf = (name: string) => rows.map((row) => row[name]?.trim()).find(Boolean) ?? '';
    return { all: columns, guess: guessed(records, columns), samples: Object.fromEntries(columns.map((name) => [name, sampleOf(name)])) };
  },
  read,
  examples: [
    {
      path: 'export.json',
      source:
        '{"meta":{"total":2},"items":[\n{"id":1,"name":"Привет","text":"Здравствуйте, #{ticket.customer.firstname}!","tags":["общее","начало"]},\n{"id":2,"name":"Пока","text":"До свидания: {{x"}]}',
      gives: [
        { title: 'Привет', topics: ['общее', 'начало'], body: 'Здравствуйте, {{name form="first"}}!' },
        { title: 'Пока', body: 'До свидания: \\{{x' },
      ],
    },
    {
      path: 'nested.json',
      source: '[{"caption":"A","reply":{"en":"Hello there"}}]',
      options: { columns: { title: 'caption', body: 'reply.en' } },
      gives: [{ title: 'A', body: 'Hello there' }],
    },
    {
      path: 'pairs.json',
      source: '{"Hello":"Hello, how are you?","Bye":"See you"}',
      gives: [{ title: 'Hello', body: 'Hello, how are you?' }, { title: 'Bye' }],
    },
    { path: 'numbers.json', source: '[1,2,3]', gives: [], problems: [/does not look like a file of JSON/] },
  ],
});
