import { readBundle } from '../bundle';
import { defineImporter } from '../importer';
import { parseLibraryFile } from '../parse';
import { sourceKindOf } from '../source-file';
import { isTable, readTable } from '../table';

const file = '---\nid: hello\ntitle: Hello\nlang: en\ncolour: red\n---\nHello, {{customer.name}}!\n';

const script = 'id: lost\ntitle: Lost parcel\nlang: en\nsteps:\n  - id: order\n    say: Which order?\n    end: true\n';

/** A script that was chosen outside of its folder is known by its steps. */
const placed = (path: string, text: string): string =>
  /\.ya?ml$/i.test(path) && sourceKindOf(path) === undefined && /^steps\s*:/m.test(text) ? `scripts/${path}` : path;

export default defineImporter({
  title: 'Otklik',
  endings: ['.otklik.json', '.hbs', '.md', '.yaml', '.yml', '.csv', '.zip'],
  source: 'a library: its folder, the folder as a zip, the bundle or the table of it',
  fits: ({ path, text }) =>
    /\.(?:hbs|handlebars)$/i.test(path) ||
    placed(path, text) !== path ||
    sourceKindOf(path) !== undefined ||
    /^\s*\{\s*"otklik"\s*:/.test(text) ||
    (/\.md$/i.test(path) && /(?:^|\/)references\//.test(path)) ||
    isTable(text),
  read({ path, text }) {
    if (/^\s*\{/.test(text)) return { entries: [], ...readBundle(path, text) };
    if (isTable(text)) return { entries: [], ...readTable(path, text) };
    const { document, problems } = parseLibraryFile(placed(path, text), text);
    return { entries: [], documents: document ? [document] : [], problems };
  },
  examples: [
    { path: 'templates/hello.hbs', source: file, gives: [{ id: 'hello', body: 'Hello, {{customer.name}}!', other: { colour: 'red' } }] },
    {
      path: 'scripts/lost.yaml',
      source: script,
      gives: [{ kind: 'script', id: 'script:lost', title: 'Lost parcel', body: script.trim() }],
    },
    { path: 'lost.yml', source: script, gives: [{ kind: 'script', id: 'script:lost' }] },
    {
      path: 'ru/directory.yaml',
      source: 'departments: [] # none',
      gives: [{ kind: 'directory', id: 'directory:ru', body: 'departments: [] # none' }],
    },
    { path: 'profile.yaml', source: 'keepDays: [', gives: [], problems: [/YAML/] },
    { path: 'references/a.md', source: '---\nid: a\nvalidTo: someday\n---\ntext\n', gives: [], problems: [/must be a real date/] },
    { path: 'lib.otklik.json', source: '{"otklik":99,"documents":[]}', gives: [], problems: [/newer version/] },
  ],
});
