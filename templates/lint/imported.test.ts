import { expect, it } from 'vitest';
import { importers, openSources, parseLibraryFile, pathOf, prepareImport, writeLibraryFile } from '@/utils/library';
import { lintLibrary } from '.';

const cases = Object.entries(importers).flatMap(([id, importer]) =>
  importer.examples.map((example, at) => [`${id} ${example.path} ${at}`, id, example] as const),
);

it.each(cases)('%s: what comes in is a library without mistakes', async (_name, id, example) => {
  const importer = importers[id];
  if (!importer) throw new Error(id);
  const bytes = typeof example.source === 'string' ? new TextEncoder().encode(example.source) : example.source;
  const { files } = openSources([{ path: example.path, bytes }]);
  const { steps } = await prepareImport(id, importer, files, { there: [], ...example.options });
  const documents = steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
  const sources = documents.map((document) => ({ path: pathOf(document), source: writeLibraryFile(document) }));
  expect(lintLibrary(sources, '2026-11-24').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [at, { path, source }] of sources.entries()) expect(parseLibraryFile(path, source).document).toEqual(documents[at]);
});
