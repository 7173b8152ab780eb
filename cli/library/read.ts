import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type LibraryDocument, parseLibraryFile, type Problem, readBundle, sourceKindOf } from '@/utils/library';
import { complaint, type Complaint, type Terminal } from '../command';

export interface LibraryFile {
  readonly path: string;
  readonly source: string;
}

const skipped = new Set(['node_modules', '.git', '.github', '.gitlab']);

/** A text file about the library rather than of it, such as its README. */
const isAside = ({ path, source }: LibraryFile): boolean =>
  path.endsWith('.md') && !/(?:^|\/)references\//.test(path) && !source.startsWith('---');

/** The files of a library's folder, by their paths inside it, in the order of their names. */
export async function readFolder(folder: string): Promise<readonly LibraryFile[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw complaint(`нет такой папки: ${folder}`, `there is no such folder: ${folder}`);
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all.flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep);
    const ours = /\.(?:hbs|md)$/i.test(entry.name) || sourceKindOf(path.join('/')) !== undefined;
    return entry.isFile() && ours && !path.some((part) => skipped.has(part)) ? [path.join('/')] : [];
  });
  const files = await Promise.all(paths.toSorted().map(async (path) => ({ path, source: await readFile(join(folder, path), 'utf8') })));
  return files.filter((file) => !isAside(file));
}

const nothingIn = (path: string): Complaint =>
  complaint(`нет документов библиотеки: ${path}`, `there are no documents of a library: ${path}`);

/** The files of a library that is there to be looked at: one without any is most likely another folder than was meant. */
export async function readWhole(folder: string): Promise<readonly LibraryFile[]> {
  const files = await readFolder(folder);
  if (files.length === 0) throw nothingIn(folder);
  return files;
}

export interface Library {
  readonly documents: readonly LibraryDocument[];
  readonly problems: readonly Problem[];
}

export interface FiledDocument {
  readonly path: string;
  readonly document: LibraryDocument;
}

/** Documents of a folder with their files; of a folder that is not there yet, none. Files that are wrong are left out. */
export async function readFiled(folder: string): Promise<readonly FiledDocument[]> {
  if (!(await stat(folder).catch(() => undefined))) return [];
  return (await readFolder(folder)).flatMap(({ path, source }) => {
    const { document } = parseLibraryFile(path, source);
    return document ? [{ path, document }] : [];
  });
}

/** A library from its folder, from a bundle or from `{docs: […]}`. */
export async function readLibrary(path: string): Promise<Library> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw complaint(`нет такой папки или файла: ${path}`, `there is no such folder or file: ${path}`);
  if (found.isFile()) return readBundle(basename(path), await readFile(path, 'utf8'));
  const parsed = (await readFolder(path)).map((file) => parseLibraryFile(file.path, file.source));
  return { documents: parsed.flatMap(({ document }) => document ?? []), problems: parsed.flatMap(({ problems }) => problems) };
}

/** A problem in a line, the way compilers write theirs, so that editors find the place. */
export function problemLine({ file, line, field, severity, message }: Problem, lang: 'ru' | 'en'): string {
  const words = { error: { ru: 'ошибка', en: 'error' }, warning: { ru: 'внимание', en: 'warning' } }[severity][lang];
  return `${file}${line > 0 ? `:${line}` : ''}: ${words}: ${field ? `${field}: ` : ''}${message[lang]}`;
}

/**
 * Says what is wrong in a library that answers are to come from.
 * @throws a complaint where it is damaged so that nothing is left of it
 */
export function tellWrong(
  path: string,
  { documents, problems }: { readonly documents: readonly unknown[]; readonly problems: readonly Problem[] },
  { lang, complain }: Pick<Terminal, 'lang' | 'complain'>,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complain(problemLine(problem, lang));
  if (documents.length > 0) return;
  if (errors.length > 0) throw nothingIn(path);
  complain(nothingIn(path).complaint[lang]);
}
