import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inspectDocument } from '@/templates/lint';
import {
  chooseFiles,
  type Columns,
  importers,
  openSources,
  parts,
  pathOf,
  type PlanStep,
  prepareImport,
  type SkipReason,
  writeLibraryFile,
} from '@/utils/library';
import { complaint, defineCommand, type Terminal, textOption, type Words } from '../command';
import { problemLine, readFiled, readGiven } from '../library';

const reasons: Readonly<Record<SkipReason, Words>> = {
  same: { ru: 'не изменилось', en: 'not changed' },
  'edited-here': { ru: 'изменено здесь, оставлено ваше (--replace заменит)', en: 'edited here, yours is kept (--replace takes theirs)' },
  twin: { ru: 'такой текст уже есть', en: 'the same text is there already' },
  double: { ru: 'повтор в файле', en: 'twice in the file' },
  empty: { ru: 'нет текста', en: 'no text' },
};

function lineOf(step: PlanStep, path: string, lang: Terminal['lang']): string {
  if (step.does !== 'skip') return `${step.does === 'add' ? '+' : '~'} ${path}  ${step.document.title}`;
  const as = step.as === undefined ? '' : `: ${step.as}`;
  return `- ${step.title}${step.line > 0 ? ` (${lang === 'ru' ? 'строка' : 'line'} ${step.line})` : ''}  ${reasons[step.why][lang]}${as}`;
}

/** `a=x,b=y` as a record. */
const pairsOf = (text: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );

function columnsOf(text: string | undefined): Columns | undefined {
  const pairs = pairsOf(text);
  const odd = Object.keys(pairs).find((key) => !parts.some((part) => part === key));
  if (odd !== undefined)
    throw complaint(`нет такой части «${odd}»: есть ${parts.join(', ')}`, `there is no part "${odd}", only ${parts.join(', ')}`);
  return Object.keys(pairs).length > 0 ? pairs : undefined;
}

/** Each file whole or not at all: a reader never sees half of it. A few at a time, because a disk waits more than it works. */
async function putAll(to: string, files: readonly { readonly path: string; readonly source: string }[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(join(to, path))))) await mkdir(folder, { recursive: true });
  for (let at = 0; at < files.length; at += 64) {
    await Promise.all(
      files.slice(at, at + 64).map(async ({ path, source }) => {
        const place = join(to, path);
        await writeFile(`${place}.new`, source);
        await rename(`${place}.new`, place);
      }),
    );
  }
}

const briskine = 'id,title,shortcut,subject,tags,body\n1,Late,late,,delivery,"<p>Hi {{to.first_name}}, {{when}}</p>"\n2,None,none,,,\n';

/** Answers of another tool into a library's folder. */
export default defineCommand({
  about: {
    ru: 'Ответы из другой программы в папку библиотеки: что добавится, что изменится, что пропущено и почему',
    en: 'Answers of another tool into the folder of a library: what is added, changed, and skipped, and why',
  },
  files: 'FILE',
  options: {
    from: {
      type: 'string',
      value: 'FORMAT',
      required: true,
      about: { ru: `откуда: auto, ${Object.keys(importers).join(', ')}`, en: `where from: auto, ${Object.keys(importers).join(', ')}` },
    },
    to: { type: 'string', value: 'DIR', required: true, about: { ru: 'папка библиотеки', en: 'folder of the library' } },
    'dry-run': { type: 'boolean', about: { ru: 'только показать', en: 'show only' } },
    replace: { type: 'boolean', about: { ru: 'заменять и то, что изменено здесь', en: 'replace what was edited here, too' } },
    columns: {
      type: 'string',
      value: 'PART=NAME,…',
      about: {
        ru: 'столбцы csv и json: title=Название,body=Текст, без строки названий — по номерам',
        en: 'columns of csv and json: title=Name,body=Text, by number where there are no names',
      },
    },
    map: {
      type: 'string',
      value: 'NAME=VALUE,…',
      about: { ru: 'что значат переменные: order=ticket.order', en: 'what variables mean: order=ticket.order' },
    },
    json: { type: 'boolean', about: { ru: 'одним объектом JSON', en: 'as one JSON object' } },
  },
  async run(call) {
    const { lang, complain, print } = call.terminal;
    const [path = ''] = call.files;
    const asked = textOption(call, 'from') ?? '';
    if (asked !== 'auto' && !Object.hasOwn(importers, asked))
      throw complaint(
        `нет такого формата: ${asked}; есть ${Object.keys(importers).join(', ')}`,
        `there is no such format: ${asked}; there are ${Object.keys(importers).join(', ')}`,
      );
    const endings = asked === 'auto' ? Object.values(importers).flatMap((one) => one.endings) : (importers[asked]?.endings ?? []);
    const given = await readGiven(path, [...endings, '.zip']);
    const opened = openSources(given.files);
    const { format: id, files, problems: aside } = chooseFiles(opened.files, asked);
    const importer = importers[id];
    const [fault] = [...given.problems, ...opened.problems];
    if (!importer && fault) throw complaint(`${fault.file}: ${fault.message.ru}`, `${fault.file}: ${fault.message.en}`);
    if (!importer)
      throw complaint(
        `не понять, из какой программы ${path}: укажите --from`,
        `it cannot be told which tool ${path} comes from: give --from`,
      );
    const to = textOption(call, 'to') ?? '';
    const filed = await readFiled(to);
    const paths = new Map(filed.map((file) => [file.document.id, file.path]));
    const columns = columnsOf(textOption(call, 'columns'));
    const plan = await prepareImport(id, importer, files, {
      there: filed.map(({ document }) => document),
      mapping: pairsOf(textOption(call, 'map')),
      conflict: call.options['replace'] ? 'replace' : 'keep',
      inspect: inspectDocument,
      ...(columns && { columns }),
    });
    // A damaged or oversized file was said already; that nothing was in it goes without saying.
    const early = [...given.problems, ...opened.problems, ...aside];
    const problems = opened.files.length === 0 ? early : [...early, ...plan.problems];
    const placed = plan.steps.map((step) => ({
      step,
      path: step.does === 'skip' ? '' : (paths.get(step.document.id) ?? pathOf(step.document)),
    }));
    const fresh = placed.flatMap(({ step, path: file }) =>
      step.does === 'skip' ? [] : [{ path: file, source: writeLibraryFile(step.document) }],
    );
    if (!call.options['dry-run']) await putAll(to, fresh);
    const count = (does: PlanStep['does']): number => plan.steps.filter((step) => step.does === does).length;
    const [added, changed, skipped] = [count('add'), count('change'), count('skip')];
    const status = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (call.options['json']) {
      const steps = placed.map(({ step, path: file }) =>
        step.does === 'skip' ? step : { does: step.does, id: step.document.id, title: step.document.title, path: file, line: step.line },
      );
      await print(`${JSON.stringify({ format: id, added, changed, skipped, steps, problems, unknown: plan.unknown })}\n`);
      return status;
    }
    for (const one of placed) await print(`${lineOf(one.step, one.path, lang)}\n`);
    for (const problem of problems) complain(problemLine(problem, lang));
    const unknown = plan.unknown.map(({ name, uses }) => `${name} (${uses})`).join(', ');
    if (unknown)
      await print(`${lang === 'ru' ? 'Станут полями (--map переназначит)' : 'Become fields (--map gives them a meaning)'}: ${unknown}\n`);
    await print(
      lang === 'ru'
        ? `Добавлено: ${added}, изменено: ${changed}, пропущено: ${skipped}\n`
        : `${added} added, ${changed} changed, ${skipped} skipped\n`,
    );
    return status;
  },
  examples: [
    {
      args: ['a.csv', '--from', 'briskine', '--to', 'lib', '--dry-run'],
      files: { 'a.csv': briskine },
      prints:
        '+ templates/delivery/late.hbs  Late\n- None (line 3)  no text\nBecome fields (--map gives them a meaning): when (1)\n1 added, 0 changed, 1 skipped\n',
    },
    {
      args: ['a.csv', '--from', 'auto', '--to', 'lib', '--map', 'when=ticket.date'],
      files: {
        'a.csv': briskine,
        'lib/templates/x/late.hbs':
          '---\nid: late\ntitle: Late\nlang: en\norigin: {from: briskine, id: "1", sum: old, written: x}\n---\nHi\n',
      },
      prints: /^- Late \(line 2\) {2}edited here, yours is kept \(--replace takes theirs\): late\n/,
    },
    {
      args: ['a.csv', '--from', 'briskine', '--to', 'lib', '--replace', '--json'],
      files: {
        'a.csv': briskine,
        'lib/templates/x/late.hbs':
          '---\nid: late\ntitle: Late\nlang: en\norigin: {from: briskine, id: "1", sum: old, written: x}\n---\nHi\n',
      },
      prints: /"added":0,"changed":1,"skipped":1,.*"path":"templates\/x\/late\.hbs"/,
    },
    {
      args: ['a.csv', '--from', 'csv', '--to', 'lib', '--columns', 'body=B,title=A'],
      files: { 'a.csv': 'A;B\nOne;Text of one\n' },
      prints: /\+ templates\/general\/one\.hbs {2}One\n1 added/,
    },
    {
      args: ['a.csv', '--from', 'csv', '--to', 'lib', '--columns', 'text=B'],
      files: { 'a.csv': '' },
      complains: /no part "text"/,
      status: 2,
    },
    {
      args: ['a.json', '--from', 'zendesk', '--to', 'lib'],
      files: { 'a.json': '{' },
      prints: /^0 added/,
      complains: /a\.json:1: error: this is not JSON/,
      status: 1,
    },
    {
      args: ['from', '--from', 'otklik', '--to', 'lib'],
      files: {
        'from/scripts/a.yaml': 'id: a\nsteps:\n  - id: one\n    say: hello\n    next: two\n',
        'from/scripts/b.yaml': 'id: b\nsteps: none\n',
        'from/directory.yaml': 'departments:\n  - id: sales\n    name: Sales\n  - id: nameless\n',
        'from/profile.yaml': 'keepDays: 30\n',
        'lib/profile.yaml': 'keepDays: 30\n',
      },
      prints:
        '+ directory.yaml  Directory\n- Profile  not changed: profile:company\n+ scripts/a.yaml  a\n+ scripts/b.yaml  b\n3 added, 0 changed, 1 skipped\n',
      complains: /directory\.yaml:4: error: departments\.1[\s\S]*a\.yaml:5: error: steps\.0\.next: [\s\S]*b\.yaml:2: error: steps/,
      status: 1,
    },
    {
      args: ['from', '--from', 'otklik', '--to', 'lib'],
      files: { 'from/templates/a.hbs': '---\nid: a\ntitle: A\nlang: en\n---\n\nHello,\n{{#if ticket.order}}your order\n' },
      prints: '+ templates/general/a.hbs  A\n1 added, 0 changed, 0 skipped\n',
      complains: /a\.hbs:8: error: \{\{#if\}\} is not closed/,
      status: 1,
    },
    { args: ['a.csv', '--from', 'nothing', '--to', 'lib'], files: { 'a.csv': '' }, complains: /no such format: nothing/, status: 2 },
    { args: ['no.csv', '--from', 'csv', '--to', 'lib'], complains: /no such folder or file/, status: 2 },
  ],
});
