import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type GivenFile, type Problem, tooLarge } from '@/utils/library';
import { complaint } from '../command';

export interface Given {
  readonly files: readonly GivenFile[];
  readonly problems: readonly Problem[];
}

/** A file, or all files of a folder with the wanted endings, by their paths in it. What is too large is not even read. */
export async function readGiven(path: string, endings: readonly string[]): Promise<Given> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw complaint(`нет такой папки или файла: ${path}`, `there is no such folder or file: ${path}`);
  const entries = found.isDirectory() ? await readdir(path, { recursive: true, withFileTypes: true }) : [];
  const wanted = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const problems: Problem[] = [];
  const files: GivenFile[] = [];
  for (const file of found.isDirectory() ? wanted : [path]) {
    const name = found.isDirectory() ? join(basename(path), relative(path, file)).split(sep).join('/') : basename(file);
    const large = tooLarge(name, (await stat(file)).size);
    if (large) problems.push(large);
    else files.push({ path: name, bytes: new Uint8Array(await readFile(file)) });
  }
  return { files, problems };
}
