import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/templates/engine';
import type { LibraryDocument } from '../documents';
import { importers } from '../importers';
import { openSources } from '../sources';
import { chooseFiles } from './choose';
import { prepareImport } from './run';

async function importing(files: Readonly<Record<string, string>>, format?: string, there: readonly LibraryDocument[] = []) {
  const opened = openSources([
    { path: 'all.zip', bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))) },
  ]);
  const { format: id, files: its, problems } = chooseFiles(opened.files, format ?? 'auto');
  const importer = importers[id];
  if (!importer) throw new Error(id);
  const plan = await prepareImport(id, importer, its, { there });
  return {
    did: plan.steps.map((step) => (step.does === 'skip' ? `${step.does} ${step.why}` : `${step.does} ${step.document.id}`)),
    documents: plan.steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document])),
    said: [...problems, ...plan.problems].map(({ message }) => message.en),
    russian: [...problems, ...plan.problems].map(({ message }) => message.ru),
  };
}
const briskine = (...rows: readonly string[]) => ['id,title,shortcut,subject,tags,body', ...rows].join('\n');

describe('answers that take each other in', () => {
  it('in a circle are said, left out of each other, and come as drafts', async () => {
    const { documents, said } = await importing({
      'a.csv': briskine('1,One,one,,,"one {{> two}}"', '2,Two,two,,,"two {{> three}}"', '3,Three,three,,,"three {{> one}}"'),
    });
    expect(said.filter((words) => words.includes('runs in a circle'))).toHaveLength(3);
    expect(documents).toMatchObject([{ status: 'draft' }, { status: 'draft' }, { status: 'draft' }]);
    for (const { body } of documents) expect(body).not.toContain('{{>');
  });
  it('of our own come as they are, and a reply made of them ends with its mistake told', async () => {
    const file = (id: string, other: string) => `---\nid: ${id}\ntitle: ${id}\nlang: en\n---\n${id} {{> ${other}}}\n`;
    const { documents } = await importing({ 'templates/a.hbs': file('a', 'b'), 'templates/b.hbs': file('b', 'a') });
    const partials = Object.fromEntries(documents.map(({ id, body }) => [id, body]));
    const { problems } = renderTemplate(partials['a'] ?? '', {
      data: {},
      lang: 'en',
      now: { date: '2026-11-26', time: '12:00' },
      channel: 'email',
      partials,
    });
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('the same id twice', () => {
  it('in a table: the first is taken, the second said with its title', async () => {
    const { did, said } = await importing({ 'a.csv': briskine('7,One,,,,text one', '7,Two,,,,text two') });
    expect(did).toEqual(['add one', 'skip double']);
    expect(said.join()).toContain('“Two”: the same id stands above');
  });
  it('no id but the same title: each text is taken once, and found again when the file comes again', async () => {
    const table = 'Название;Текст\nПривет;Один\nПривет (2);Три\nПривет;Два\nПривет;Один\n';
    const first = await importing({ 'a.csv': table });
    expect(first.documents.map(({ title, body }) => `${title}: ${body}`)).toEqual(['Привет: Один', 'Привет (2): Три', 'Привет: Два']);
    expect(first.did[3]).toBe('skip twin');
    expect(first.said).toEqual([]);
    const again = await importing({ 'a.csv': table.replace('Два', 'Новое') }, 'auto', first.documents);
    expect(again.did).toEqual(['skip same', 'skip same', `change ${first.documents[2]?.id}`, 'skip twin']);
  });
  it('in a bundle: nothing is written over unseen', async () => {
    const one = (body: string) => `{"kind":"template","id":"a","title":"A","lang":"en","body":"${body}"}`;
    const { did, said } = await importing({ 'b.otklik.json': `{"otklik":1,"documents":[${one('first')},${one('second')}]}` });
    expect(did).toEqual(['add a', 'skip double']);
    expect(said).toHaveLength(1);
  });
});

describe('a file that would fill the memory by naming itself', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from('bcdefghi', (key, nth) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[nth]}`).join(',')}]`),
  ].join('\n');
  it.each([
    ['templates/a.hbs', `---\nid: a\n${bomb}\n---\ntext`],
    ['references/a.md', `---\nid: a\n${bomb}\n---\ntext`],
    ['scripts/a.yaml', `id: z\nsteps: []\n${bomb}`],
    ['profile.yaml', bomb],
    ['match/base.yml', `matches:\n  - trigger: ":x"\n    replace: "y"\n${bomb}`],
  ])('%s is refused in words', async (path, source) => {
    const { documents, said, russian } = await importing({ [path]: source });
    expect(documents.filter(({ id }) => id !== 'x')).toEqual([]);
    expect(said.length + documents.length).toBeGreaterThan(0);
    for (const words of russian) expect(words).toMatch(/[а-яё]/iu);
  });
});

it('scripts in markup are taken out, and it is said which answer had them', async () => {
  const { documents, said } = await importing({
    'a.csv': briskine('1,Hi,,,,"<p onclick=""x()"">Hello<script>steal()</script><iframe src=""//x""></iframe></p>"'),
  });
  expect(documents).toMatchObject([{ body: 'Hello' }]);
  expect(said).toEqual([expect.stringMatching(/“Hi”: taken out of the markup: .*<script>/)]);
});

it('a day that nobody can read is told and left out; the answer comes without it', async () => {
  const { documents, said } = await importing({ 'a.csv': 'title;body;validTo\nTerms;Three days;после праздников\n' }, 'csv');
  expect(documents).toMatchObject([{ body: 'Three days' }]);
  expect(documents[0]).not.toHaveProperty('validTo');
  expect(said).toEqual([expect.stringContaining('“после праздников” cannot be read')]);
});

it('a bundle of a newer version changes nothing', async () => {
  const { did, said, russian } = await importing({
    'b.otklik.json': '{"otklik":2,"documents":[{"kind":"template","id":"a","title":"A","lang":"en","body":"x"}]}',
  });
  expect(did).toEqual([]);
  expect(said.join()).toContain('newer version of Otklik (2): update it. Nothing was changed');
  expect(russian.join()).toContain('обновите');
});

it('a file at which a reader breaks down stops no other', async () => {
  const importer = importers['briskine'];
  if (!importer) throw new Error('no importer');
  const breaking: typeof importer = {
    ...importer,
    read(file, options) {
      if (file.path === 'b.csv') throw new Error('out of order');
      return importer.read(file, options);
    },
  };
  const { files } = openSources([
    { path: 'b.csv', bytes: strToU8('x') },
    { path: 'a.csv', bytes: strToU8(briskine('1,One,,,,text')) },
  ]);
  const { steps, problems } = await prepareImport('briskine', breaking, files, { there: [] });
  expect(steps).toMatchObject([{ does: 'add' }]);
  expect(problems).toMatchObject([
    { file: 'b.csv', severity: 'error', message: { en: 'the file cannot be read: it is damaged or of another kind' } },
  ]);
});
