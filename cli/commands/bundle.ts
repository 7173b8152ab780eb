import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isoDay } from '@/utils/clock';
import { writeBundle } from '@/utils/library';
import { lintLibrary } from '@/templates/lint';
import { defineCommand, textOption } from '../command';
import { problemLine, readWhole } from '../library';

/** A library in one file, for handing out. */
export default defineCommand({
  about: { ru: 'Библиотека одним файлом .otklik.json', en: 'A library as one .otklik.json file' },
  files: 'DIR',
  options: {
    out: { type: 'string', short: 'o', value: 'DIR', required: true, about: { ru: 'папка для файла', en: 'folder for the file' } },
  },
  async run(call) {
    const { lang, complain, print, now } = call.terminal;
    const folder = call.files[0] ?? '';
    const { problems, documents } = lintLibrary(await readWhole(folder), isoDay(now()));
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const problem of errors) complain(problemLine(problem, lang));
    if (errors.length > 0) return 1;
    const out = textOption(call, 'out') ?? '';
    const file = join(out, `${basename(resolve(folder))}.otklik.json`);
    await mkdir(out, { recursive: true });
    await writeFile(file, writeBundle(documents));
    await print(`${file}\n`);
    return 0;
  },
  examples: [
    { args: ['lib', '--out', 'dist'], files: { 'lib/templates/a.hbs': '---\nid: a\n---\nТекст\n' }, prints: /dist\/lib\.otklik\.json\n$/ },
    {
      args: ['lib', '-o', 'dist'],
      files: { 'lib/scripts/a.yaml': 'id: a\nsteps:\n  - id: one\n    say: hello\n    next: two\n' },
      complains: /scripts\/a\.yaml:5: error/,
      status: 1,
    },
    {
      args: ['lib', '-o', 'dist'],
      files: { 'lib/templates/a.hbs': '---\nid: a\n---\n{{#if}}\n' },
      complains: /templates\/a\.hbs:4: error/,
      status: 1,
    },
    { args: ['lib'], files: { 'lib/templates/a.hbs': '' }, complains: /not given: --out/, status: 2 },
    { args: ['lib', '-o', 'dist'], files: { 'lib/README.md': 'About' }, complains: /no documents of a library/, status: 2 },
    {
      args: ['lib', '-o', 'dist'],
      files: { 'lib/templates/a.hbs': '---\nid: a\n---\nТекст\n', dist: '' },
      complains: /dist: this is a file, a folder is needed/,
      status: 2,
    },
  ],
});
