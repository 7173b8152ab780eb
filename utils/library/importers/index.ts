import type { Importer } from '../importer';

const files = import.meta.glob<Importer>(['./*.ts', '!./index.ts', '!./*.test.ts'], { import: 'default', eager: true });

/** Every importer by its id, which is the name of its file. */
export const importers: Readonly<Record<string, Importer>> = Object.fromEntries(
  Object.entries(files).map(([path, importer]) => [path.replaceAll(/^.*\/|\.ts$/g, ''), importer]),
);

// Formats of tools are asked first: theirs are CSV and JSON too.
const last = ['csv', 'json', 'markdown', 'html'];

/** The importer that a file looks made for; undefined when none knows it. */
export function guessImporter(file: Parameters<Importer['fits']>[0]): string | undefined {
  const ids = [...Object.keys(importers).filter((id) => !last.includes(id)), ...last];
  return ids.find((id) => importers[id]?.fits(file));
}
