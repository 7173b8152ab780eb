import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { prepareImport } from '../importing';
import { openSources } from '../sources';
import { guessImporter, importers } from '.';

describe.each(Object.entries(importers))('%s', (id, importer) => {
  it('has an example that gives something', () => expect(importer.examples.some(({ gives }) => gives.length > 0)).toBe(true));
  it.each(importer.examples.map((example, at) => [`${example.path} ${at}`, example] as const))('%s', async (_name, example) => {
    const bytes = typeof example.source === 'string' ? strToU8(example.source) : example.source;
    const opened = openSources([{ path: example.path, bytes }]);
    const plan = await prepareImport(id, importer, opened.files, { there: [], ...example.options });
    const documents = plan.steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
    expect(documents).toMatchObject(example.gives);
    const said = plan.problems.map(({ message }) => message.en);
    if (example.problems) for (const [at, words] of example.problems.entries()) expect(said[at]).toMatch(words);
    expect(said).toHaveLength(example.problems?.length ?? 0);
    if (example.unknown) expect(plan.unknown.map(({ name }) => name)).toEqual(example.unknown);
    for (const { message } of plan.problems) expect(message.ru).toMatch(/[а-яё]|JSON|YAML/iu);
  });
  it('imports the same file again as nothing new', async () => {
    const [example] = importer.examples.filter(({ gives }) => gives.length > 0);
    if (!example) throw new Error(id);
    const bytes = typeof example.source === 'string' ? strToU8(example.source) : example.source;
    const { files } = openSources([{ path: example.path, bytes }]);
    const first = await prepareImport(id, importer, files, { there: [], ...example.options });
    const there = first.steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
    const again = await prepareImport(id, importer, files, { there, ...example.options });
    expect(again.steps.filter(({ does }) => does !== 'skip')).toEqual([]);
  });
});

it('knows the tool by its file', () => {
  for (const [id, importer] of Object.entries(importers)) {
    const [example] = importer.examples.filter(({ gives, options }) => gives.length > 0 && !options);
    if (!example || id.endsWith('html-articles')) continue;
    const [file] = openSources([
      { path: example.path, bytes: typeof example.source === 'string' ? strToU8(example.source) : example.source },
    ]).files;
    expect(file && guessImporter(file), id).toBe(id);
  }
});
