import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docsPages, fileOf, ways } from '../screens/docs-pages';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/screens');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** The texts of a list that a source file gives a name. */
const listIn = (source: string, name: string): readonly string[] =>
  [...(new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(source)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(([, text = '']) => text);

it('every page has its pictures in both languages and themes', () => {
  const missing = docsPages.flatMap((page) =>
    ways.map(({ lang, theme }) => fileOf(page, lang, theme)).filter((name) => !existsSync(join(folder, name))),
  );
  expect(missing).toEqual([]);
});

it('no section of the settings and no page of the library was forgotten', () => {
  const sections = listIn(read('components/options/Options.tsx'), 'sections');
  const pages = listIn(read('components/studio/Studio.tsx'), 'pages').filter(Boolean);
  expect(sections.length * pages.length).toBeGreaterThan(20);
  const shown = new Set(docsPages.map(({ shows }) => shows));
  expect([...sections, ...pages.map((page) => `library/${page}`)].filter((page) => !shown.has(page))).toEqual([]);
});

it('nothing stands there that is no page, and all of it stays small', () => {
  const known = new Set(docsPages.flatMap((page) => ways.map(({ lang, theme }) => fileOf(page, lang, theme))));
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
  const total = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(total).toBeLessThan(3 * 1024 * 1024);
});
