import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  'utils',
  'templates/engine',
  'templates/helpers',
  'hosts',
  'platform',
  'components',
  'entrypoints',
  'cli',
  'locales',
  'scripts',
];

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the house', () => {
  it('has every script started by what brings a newer Node than Debian’s, whatever tool it runs', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Record<string, string> };
    const bare = Object.values(scripts).filter(
      (line) => !line.startsWith('node scripts/run.mjs ') && line.split(' && ').some((one) => !one.startsWith('npm run ')),
    );
    expect(bare).toEqual([]);
  });

  it('has no file directly in utils/', () => {
    expect(files.filter((file) => /^utils\/[^/]+\.ts$/.test(file))).toEqual([]);
  });

  it.each(files)('%s is named in kebab-case, a component in PascalCase', (file) => {
    const name = basename(file).replace(/(\.test)?\.tsx?$/, '');
    // A helper is written in templates by its file's name: {{dateAdd days=3}}.
    const helper = file.startsWith('templates/helpers/');
    const component = file.endsWith('.tsx') && file.startsWith('components/');
    expect(name).toMatch(
      helper ? /^[a-z][A-Za-z]*$/ : component ? /^[A-Z][A-Za-z0-9]*$|^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    );
  });

  it('speaks of itself alone: no path of a machine, no registry host', () => {
    const told = files.filter((file) => /\/(?:home|root|work)\/|registry\.npmjs|deb\.debian/.test(readFileSync(join(root, file), 'utf8')));
    expect(told).toEqual([]);
  });
});
