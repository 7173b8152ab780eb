import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeArchive } from './archive';
import { writeBundle } from './bundle';
import type { LibraryDocument } from './documents';
import { importers } from './importers';
import { chooseFiles, prepareImport } from './importing';
import { parseLibraryFile } from './parse';
import { openSources } from './sources';
import { writeTable } from './table';

const packs = fileURLToPath(new URL('../../templates/packs', import.meta.url));
const starter = readdirSync(packs, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:hbs|md|yaml)$/.test(path))
  .flatMap((path) => parseLibraryFile(path, readFileSync(`${packs}/${path}`, 'utf8')).document ?? []);

const odd: readonly LibraryDocument[] = [
  {
    kind: 'template',
    id: 'odd',
    title: '=1+1 "quoted", да',
    lang: 'ru',
    topics: ["'- a", 'б; в', '[x]'],
    examples: ['line\nbreak', '@cmd'],
    channels: [],
    fields: { n: { type: 'choice', label: { ru: 'Н', en: 'N' }, choices: ['1', '2'], required: true } },
    status: 'draft',
    shortcut: '--',
    subject: '+7',
    validTo: '2027-01-01',
    body: '- one\n\n  {{#if n}}\n"x",;\t{{/if}}',
    other: { colour: 'red', nested: { a: [1, null, 'x'] }, origin: { from: 'csv', id: '1', file: 'ф.csv', sum: 'a', written: 'b' } },
  },
  {
    kind: 'reference',
    id: 'ref',
    title: 'Ref',
    lang: 'en',
    topics: [],
    source: 'law',
    facts: { 'a.b': '=2' },
    body: '| a | b |\n| --- | --- |',
    other: {},
  },
];
const profile = parseLibraryFile('profile.yaml', '\uFEFF# о нас\r\nkeepDays: 30   # дней\r\n\r\n').document;
const all = [...starter, ...odd, ...(profile ? [profile] : [])];

it('the packs hold every kind', () =>
  expect([...new Set(all.map(({ kind }) => kind))].toSorted()).toEqual(['directory', 'profile', 'reference', 'script', 'template']));

async function through(path: string, bytes: Uint8Array): Promise<readonly LibraryDocument[]> {
  // As it is chosen on the page: the file says itself what it is.
  const { format, files } = chooseFiles(openSources([{ path, bytes }]).files, 'auto');
  expect(format).toBe('otklik');
  const { steps, problems } = await prepareImport(format, importers[format] as never, files, { there: [] });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
}

it.each([
  ['library.zip', (documents: readonly LibraryDocument[]) => writeArchive(documents)],
  ['library.otklik.json', (documents: readonly LibraryDocument[]) => strToU8(writeBundle(documents))],
  ['library.csv', (documents: readonly LibraryDocument[]) => strToU8(writeTable(documents))],
] as const)('%s: exported, imported and exported again it is the same, byte for byte', async (path, write) => {
  const first = write(all);
  const back = await through(path, first);
  expect(back).toHaveLength(all.length);
  const byId = new Map(back.map((document) => [document.id, document]));
  for (const document of all) expect(byId.get(document.id)).toEqual(document);
  expect(Buffer.compare(write(back), first)).toBe(0);
});

it.each([';', '\t'])('the table as a spreadsheet saves it, with %j and days in its own way, is the same library', async (between) => {
  const { data } = Papa.parse<string[]>(writeTable(all).replace('\uFEFF', ''), { skipEmptyLines: true });
  const saved = data.map((row) => row.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')));
  const back = await through('library.csv', strToU8(Papa.unparse(saved, { delimiter: between, newline: '\r\n' })));
  expect(new Map(back.map((document) => [document.id, document]))).toEqual(new Map(all.map((document) => [document.id, document])));
});

it('a document of our own comes back as the file has it, whatever became of it here', async () => {
  const [document] = odd;
  if (document?.kind !== 'template') throw new Error('no template');
  const there = [{ ...document, status: 'retired' as const, body: 'edited here', examples: ['mine'] }];
  const { files } = openSources([{ path: 'a.otklik.json', bytes: strToU8(writeBundle([{ ...document, status: 'approved' }])) }]);
  const { steps } = await prepareImport('otklik', importers['otklik'] as never, files, { there });
  expect(steps).toEqual([expect.objectContaining({ does: 'change', document: { ...document, status: 'approved' } })]);
});
