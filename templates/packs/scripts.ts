import { type Language, type LibraryDocument, parseLibraryFile } from '@/utils/library';

const sources = import.meta.glob<string>(['./{ru,en}/scripts/*.yaml', './{ru,en}/directory.yaml'], { query: '?raw', import: 'default', eager: true });

/** The scripts and the directory of the starter library by their path below this folder. */
export const scriptFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sources).map(([path, source]) => [path.replace(/^\.\//, ''), source]),
);

/** The scripts and the directory of a language as documents. */
export const starterSources = (lang: Language): readonly LibraryDocument[] =>
  Object.entries(scriptFiles).flatMap(([path, source]) => (path.startsWith(`${lang}/`) ? (parseLibraryFile(path, source).document ?? []) : []));
