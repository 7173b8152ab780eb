import { readBundle } from '../bundle';
import { defineImporter } from '../importer';
import { parseLibraryFile } from '../parse';
import { isTable, readTable } from '../table';

const file = '---\nid: hello\ntitle: Hello\nlang: en\ncolour: red\n---\nHello, {{customer.name}}!\n';

export default defineImporter({
  title: 'Otklik',
  endings: ['.otklik.json', '.hbs', '.md', '.csv', '.zip'],
  source: 'a library: its folder, the folder as a zip, the bundle or the table of it',
  fits: ({ path, text }) =>
    /\.(?:hbs|handlebars)$/i.test(path) || /^\s*\{\s*"otklik"\s*:/.test(text) || (/\.md$/i.test(path) && /(?:^|\/)references\//.test(path)),
  read({ path, text }) {
    if (/^\s*\{/.test(text)) return { entries: [], ...readBundle(path, text) };
    if (isTable(text)) return { entries: [], ...readTable(path, text) };
    const { document, problems } = parseLibraryFile(path, text);
    return { entries: [], documents: document ? [document] : [], problems };
  },
  examples: [
    { path: 'templates/hello.hbs', source: file, gives: [{ id: 'hello', body: 'Hello, {{customer.name}}!', other: { colour: 'red' } }] },
    { path: 'references/a.md', source: '---\nid: a\nvalidTo: someday\n---\ntext\n', gives: [], problems: [/must be a real date/] },
    { path: 'lib.otklik.json', source: '{"otklik":99,"documents":[]}', gives: [], problems: [/newer version/] },
  ],
});
