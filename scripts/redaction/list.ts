import { readFileSync } from 'node:fs';

/** Words of a list in names/, without its comments; `section` picks the part under [section]. */
export function list(file: string, section?: string): readonly string[] {
  const lines = readFileSync(new URL(`./names/${file}`, import.meta.url), 'utf8').split('\n');
  let inside = section === undefined;
  const words: string[] = [];
  for (const line of lines) {
    if (line.startsWith('[')) inside = line.trim() === `[${section}]`;
    else if (inside && !line.startsWith('#')) words.push(...line.split(/\s+/).filter((word) => word !== ''));
  }
  return words;
}
