import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Filed,
  findDuplicates,
  factsOf,
  parseLibraryFile,
  pathOf,
  readBundle,
  standing,
  writeBundle,
  writeLibraryFile,
} from './index';

const packs = join(import.meta.dirname, '../../templates/packs');
const files = readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:hbs|md)$/.test(path));
const read = (path: string) => parseLibraryFile(path, readFileSync(join(packs, path), 'utf8'));

const good = `---
id: delivery-late
title: Заказ задерживается
lang: ru
topics: [delivery]
fields:
  order: {type: text, label: {ru: Номер заказа, en: Order number}, required: true, from: ticket.order}
reviewBy: 2027-01-01
colour: blue
---
Заказ {{order}} задерживается.
`;

describe('reading', () => {
  it('keeps unknown fields and gives what is not said its default', () => {
    const { document, problems } = parseLibraryFile('a.hbs', good);
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      kind: 'template',
      id: 'delivery-late',
      status: 'approved',
      examples: [],
      channels: ['email', 'ticket', 'chat'],
      other: { colour: 'blue' },
    });
    expect(document).toHaveProperty('body', 'Заказ {{order}} задерживается.');
  });
  it('takes id and language from the file when it says neither', () => {
    const { document, problems } = parseLibraryFile('dir/late.hbs', 'Dear {{name}}');
    expect(document).toMatchObject({ id: 'late', title: 'late', lang: 'en' });
    expect(problems).toMatchObject([{ severity: 'warning', field: 'id' }]);
  });
  it('reads line ends of Windows, a byte order mark, numbers and nested facts', () => {
    const source = '\uFEFF---\r\nid: terms\r\nlang: ru\r\nfacts:\r\n  delivery:\r\n    days: 5\r\n  phone: 8 800\r\n---\r\nТекст\r\n';
    expect(parseLibraryFile('terms.md', source).document).toMatchObject({
      kind: 'reference',
      facts: { 'delivery.days': '5', phone: '8 800' },
      body: 'Текст',
    });
  });
  it.each([
    ['lang: ru', 'lang: de', 4, 'lang'],
    ['reviewBy: 2027-01-01', 'reviewBy: 2027-02-30', 8, 'reviewBy'],
    ['type: text', 'type: colour', 7, 'fields.order.type'],
    ['type: text', 'kind: text', 7, 'fields.order.kind'],
    ['topics: [delivery]', 'topics: {a: b}', 5, 'topics'],
    ['title: Заказ задерживается', 'title: ""', 3, 'title'],
    ['id: delivery-late', 'id: two words', 2, 'id'],
    ['lang: ru', 'lang: ru\nstatus: ready', 5, 'status'],
    ['lang: ru', 'lang: ru\nchannels: [fax]', 5, 'channels.0'],
  ])('names line and field where %j is %j', (from, to, line, field) => {
    const { document, problems } = parseLibraryFile('a.hbs', good.replace(from, to));
    expect(document).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'a.hbs', line, field, severity: 'error' });
    expect(problems[0]?.message.ru).toMatch(/[а-я]/);
    expect(problems[0]?.message.en).toMatch(/[a-z]/);
  });
  it('names the line of a mistake in the YAML', () => {
    expect(parseLibraryFile('a.hbs', good.replace('[delivery]', '[delivery')).problems[0]?.line).toBeGreaterThanOrEqual(5);
    expect(parseLibraryFile('a.hbs', '---\n- a\n---\nx').problems[0]).toMatchObject({ line: 2, severity: 'error' });
  });
  it('warns of an empty body and refuses other files', () => {
    expect(parseLibraryFile('a.hbs', '---\nid: a\n---\n').problems).toMatchObject([{ field: 'body', severity: 'warning' }]);
    expect(parseLibraryFile('a.txt', 'x').problems).toMatchObject([{ severity: 'error' }]);
  });
});

describe('writing', () => {
  it('gives the same bytes after reading again, for every document of the starter packs', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const { document, problems } = read(path);
      expect(problems, path).toEqual([]);
      if (!document) throw new Error(path);
      const once = writeLibraryFile(document);
      const again = parseLibraryFile(path, once).document;
      expect(again, path).toEqual(document);
      expect(again && writeLibraryFile(again), path).toBe(once);
    }
  });
  it('puts documents where a library has them', () => {
    const { document } = parseLibraryFile('a.hbs', good);
    expect(document && pathOf(document)).toBe('templates/delivery/delivery-late.hbs');
    const reference = parseLibraryFile('terms.md', 'text').document;
    expect(reference && pathOf(reference)).toBe('references/terms.md');
  });
});

describe('bundles', () => {
  const documents = files.slice(0, 20).flatMap((path) => read(path).document ?? []);
  it('carry every document unchanged', () => {
    expect(readBundle('b.json', writeBundle(documents))).toEqual({ documents, problems: [] });
  });
  it('may be plain articles for the search', () => {
    const { documents: plain, problems } = readBundle(
      'd.json',
      JSON.stringify({ docs: [{ id: 7, title: 'Возврат', text: 'Как вернуть' }, { title: 'no id' }] }),
    );
    expect(plain).toMatchObject([{ id: '7', title: 'Возврат', lang: 'ru', body: 'Как вернуть', examples: [] }]);
    expect(problems).toMatchObject([{ line: 1, message: { en: 'document 2 “no id”, the id: this field is missing' } }]);
  });
  const told = (source: string) => readBundle('b.json', source).problems.map(({ line, message }) => `${line} ${message.en}`);
  const template = '"kind":"template","lang":"ru"';
  it.each([
    ['{', '1 this is not JSON: the file is damaged or breaks off'],
    ['{"otklik":1,\n"documents":}\n\n}', '2 this is not JSON: the file is damaged or breaks off'],
    ['{"a":1}', '0 there is no list of documents'],
    ['{"documents":[5]}', '0 document 1: this is no document of a library'],
    [
      '{"documents":[{"kind":"letter","id":"a"}]}',
      '1 document 1 “a”, the kind of document: this must be template, reference, script, directory or profile',
    ],
    [
      `{"documents":[\n{${template},"id":"a","title":"t"},\n{${template},"id":"b","title":""}]}`,
      '3 document 2 “b”, the title: this must not be empty',
    ],
    [`{"documents":[{${template},"id":"a","title":"t","topics":["x",{}]}]}`, '1 document 1 “t”, the topics: this must be a list of texts'],
    [
      `{"documents":[{${template},"id":"a","title":"${'т'.repeat(70)}","body":5}]}`,
      `1 document 1 “${'т'.repeat(59)}…”, the text: this must be a text`,
    ],
    ['{"docs":[{"id":"","title":"A\\nB"}]}', '1 document 1 “A B”, the id: this must not be empty'],
  ])('name what is wrong in the words of the pages: %s', (source, said) => {
    expect(told(source)).toEqual([said]);
  });
});

describe('validity and facts', () => {
  it.each([
    ['2025-12-31', 'early'],
    ['2026-01-01', 'current'],
    ['2026-06-01', 'current'],
    ['2026-06-02', 'stale'],
    ['2026-12-31', 'stale'],
    ['2027-01-01', 'expired'],
  ])('on %s is %s', (day, wanted) =>
    expect(standing({ validFrom: '2026-01-01', validTo: '2026-12-31', reviewBy: '2026-06-01' }, day)).toBe(wanted),
  );
  it('facts come from what is valid, in the language of the reply first', () => {
    const make = (id: string, lang: string, days: string, rest = '') =>
      parseLibraryFile(`${id}.md`, `---\nid: ${id}\nlang: ${lang}\nfacts: {days: ${days}}\n${rest}---\nx`).document ?? [];
    const all = [make('a', 'en', '5 days'), make('b', 'ru', '5 дней'), make('c', 'ru', '9 дней', 'validTo: 2025-01-01\n')].flat();
    expect(factsOf(all, 'ru', '2026-01-01')).toEqual({ days: '5 дней' });
    expect(factsOf(all, 'en', '2026-01-01')).toEqual({ days: '5 days' });
  });
});

describe('duplicates', () => {
  const file = (path: string, changes: (source: string) => string): Filed => {
    const { document } = parseLibraryFile(path, changes(good));
    if (!document) throw new Error(path);
    return { path, document };
  };
  it('of ids, shortcuts and bodies are found', () => {
    const body = 'Заказ {{order}} задерживается на складе, потому что машина вышла позже графика и приедет завтра.';
    const a = file('a.hbs', (source) => source.replace(/Заказ \{\{.*/, body));
    const b = file('b.hbs', (source) => source.replace(/Заказ \{\{.*/, body.replace('{{order}}', '')));
    const c = file('c.hbs', (source) => source.replace('id: delivery-late', 'id: other\nshortcut: Late'));
    const d = file('d.hbs', (source) => source.replace('id: delivery-late', 'id: fourth\nshortcut: late'));
    expect(findDuplicates([a, b, c, d]).map(({ file: path, field }) => `${path} ${field}`)).toEqual([
      'b.hbs id',
      'd.hbs shortcut',
      'b.hbs body',
    ]);
    expect(findDuplicates([a, c])).toEqual([]);
  });
});
