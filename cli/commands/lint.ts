import { isoDay } from '@/utils/clock';
import type { Problem } from '@/utils/library';
import { lintLibrary } from '@/templates/lint';
import { defineCommand } from '../command';
import { lintWords, problemLine, readWhole } from '../library';

const good = { 'lib/templates/a.hbs': '---\nid: a\ntitle: А\nlang: ru\nexamples: [где заказ]\n---\nТекст\n' };

/** A library checked the way a team's CI does. */
export default defineCommand({
  about: {
    ru: 'Проверка библиотеки: ошибки в файлах, шаблонах, скриптах, справочнике и профиле, сроки, повторы. Есть ошибки — код 1',
    en: 'Checks a library: mistakes in files, templates, scripts, directory and profile, validity, duplicates. Exit status 1 on errors',
  },
  files: 'DIR',
  options: { json: { type: 'boolean', about: { ru: 'одним объектом JSON', en: 'as one JSON object' } } },
  async run({ terminal, options, files: [folder = ''] }) {
    const { lang, print, now } = terminal;
    const sources = await readWhole(folder);
    const { problems: found, notes, documents } = lintLibrary(sources, isoDay(now()));
    const problems: readonly Problem[] = [...found, ...lintWords(sources)];
    const read = documents.length;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (options['json']) await print(`${JSON.stringify({ documents: read, errors, warnings, problems, notes })}\n`);
    else {
      for (const problem of problems) await print(`${problemLine(problem, lang)}\n`);
      const counted =
        lang === 'ru'
          ? `Документов: ${read}, ошибок: ${errors}, предупреждений: ${warnings}`
          : `${read} documents, ${errors} errors, ${warnings} warnings`;
      await print(`${counted}\n`);
    }
    return errors > 0 ? 1 : 0;
  },
  examples: [
    { args: ['lib'], files: good, prints: '1 documents, 0 errors, 0 warnings\n' },
    {
      args: ['lib'],
      files: { ...good, 'lib/README.md': 'About', 'lib/node_modules/x/a.hbs': '{{' },
      prints: '1 documents, 0 errors, 0 warnings\n',
    },
    {
      args: ['lib'],
      files: { 'lib/templates/a.hbs': good['lib/templates/a.hbs'].replace('Текст', '{{x}}') },
      prints: /^templates\/a\.hbs:7: error: body: "x" is not among the fields\n1 documents, 1 errors/,
      status: 1,
    },
    { args: ['lib', '--json'], files: good, prints: '{"documents":1,"errors":0,"warnings":0,"problems":[],"notes":[]}\n' },
    {
      args: ['lib'],
      files: { 'lib/templates/a.hbs': good['lib/templates/a.hbs'].replace('Текст', 'Карта 4111 1111 1111 1111 заблокирована.') },
      prints: /warning: body: .*CARD/,
    },
    {
      args: ['lib'],
      files: { 'lib/scripts/a.yaml': 'id: a\nsteps:\n  - id: one\n    say: hello\n    next: two\n' },
      prints: /^scripts\/a\.yaml:5: error: steps\.0\.next: step "one": there is no step "two" to go to\n[\s\S]*1 documents, 1 errors/,
      status: 1,
    },
    {
      args: ['lib'],
      files: {
        'lib/scripts/a.yaml': 'id: a\nsteps:\n  - id: one\n    do: {escalate: nobody}\n',
        'lib/directory.yaml': 'departments:\n  - id: law\n    name: Law\n    hours: at night\n  - id: law\n    name: Law\n',
        'lib/profile.yaml': 'keepDays: 0\ncolour: red\n',
      },
      prints:
        /^directory\.yaml:4: error: departments\.0\.hours: .*\nprofile\.yaml:1: error: keepDays: .*\nprofile\.yaml:2: warning: colour: .*\nscripts\/a\.yaml: warning: .*"nobody" is not in the directory\n3 documents, 2 errors/,
      status: 1,
    },
    { args: ['nowhere'], complains: /no such folder/, status: 2 },
    { args: ['lib'], files: { 'lib/README.md': 'About' }, complains: /no documents of a library/, status: 2 },
    { args: [], complains: /not given: DIR/, status: 2 },
  ],
});
