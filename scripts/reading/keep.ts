import { writeFileSync } from 'node:fs';

/**
 * Keeps what was fitted: writes a file of the product, or with `--check` writes nothing and fails where the file holds something
 * else. How the file is laid out is the formatter's.
 * @param file from the root of the project
 * @param code what is written
 * @param fitted what the file then exports, by name
 */
export async function keep(file: string, code: string, fitted: Readonly<Record<string, unknown>>): Promise<void> {
  const place = new URL(`../../${file}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(place, code);
    return;
  }
  const there = (await import(place.href)) as Readonly<Record<string, unknown>>;
  if (Object.entries(fitted).every(([name, value]) => JSON.stringify(there[name]) === JSON.stringify(value))) return;
  console.error(`${file} is not what the letters give: run node ${process.argv[1]?.replace(/^.*(?=scripts\/)/u, '')}`);
  process.exitCode = 1;
}
