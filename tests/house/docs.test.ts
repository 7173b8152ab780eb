import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'README.ru.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/company.md', 'docs/decisions.md'];
const folders = 'cli|components|docs|entrypoints|hosts|locales|platform|public|scripts|templates|tests|utils';
/** Places of the project as they are written in the docs, `{ru,en}` in each of its ways; names to be chosen are left out. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`((?:${folders})/[\\w./{},-]*)\``, 'g'))].flatMap(([, path = '']) => {
    const [, before = '', inside, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
    const ways = inside === undefined ? [path] : inside.split(',').map((one) => before + one + after);
    return ways.map((one) => (/\b(?:ID|NAME|KIND|N)\b/.test(one) ? dirname(one) : one));
  });

describe.each(pages)('%s', (page) => {
  const text = read(page);
  it('names places that are there', () => {
    expect(placesIn(text).filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.ts`)))).toEqual([]);
  });
  it('links to pages that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('http'));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
  it('tells of commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const told = [...text.matchAll(/npm run ([a-z]+(?::[a-z]+)?)(?=[`\s])/g)].map(([, name = '']) => name);
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the map shows every folder of utils/', () => {
  const [row = ''] = /^\| `utils\/`.*$/m.exec(read('docs/architecture.md')) ?? [];
  const there = readdirSync(join(root, 'utils'), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  expect(there.filter((name) => !new RegExp(`\\b${name}\\b`).test(row.replace('`utils/`', '')))).toEqual([]);
});

it('every command of the terminal is told in the README', () => {
  const commands = readdirSync(join(root, 'cli/commands')).map((name) => name.replace('.ts', ''));
  expect(commands.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

it('every package that ships has its reason among the decisions, and its licence in the notice', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
  const [, table = ''] = read('docs/decisions.md').split('## Dependencies');
  const of = (name: string): string => (name.startsWith('@codemirror/') || name === '@lezer/highlight' ? '@codemirror' : name);
  const told = (name: string): boolean => table.includes(of(name)) || (name.startsWith('@tiptap/') && table.includes('@tiptap/core'));
  const sources = folders
    .split('|')
    .filter((folder) => !['docs', 'public', 'scripts', 'tests'].includes(folder))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map(read)
    .join('\n');
  const rows = [...table.matchAll(/^\| ((?!package)[a-z@][^|]*?)(?: \d[^|]*)? \|/gm)].flatMap(
    ([, names = '']) => names.split(/,? \d*,? ?/)[0] ?? [],
  );
  expect(rows.filter((name) => !Object.keys(dependencies).some((one) => one.startsWith(name.replace('*', ''))))).toEqual([]);
  const shipped = Object.keys(dependencies).filter((name) => sources.includes(`'${name}'`) || sources.includes(`'${name}/`));
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter((name) => !told(name))).toEqual([]);
  expect(shipped.filter((name) => !read('public/NOTICE.txt').includes(name))).toEqual([]);
});
