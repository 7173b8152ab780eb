import { type Language, type LibraryDocument, type ParsedFile, parseLibraryFile } from '@/utils/library';

const sources = import.meta.glob<string>('./{ru,en}/**/*.{hbs,md}', { query: '?raw', import: 'default', eager: true });

/** The files of the starter library by their path below this folder. */
export const packFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sources).map(([path, source]) => [path.replace(/^\.\//, ''), source]),
);

const parsed = new Map<string, ParsedFile>();

/** The starter library in a language: replies and references ready for use. Read at the first call. */
export function starterPack(lang: Language): readonly LibraryDocument[] {
  return Object.entries(packFiles).flatMap(([path, source]) => {
    if (!path.startsWith(`${lang}/`)) return [];
    const file = parsed.get(path) ?? parseLibraryFile(path, source);
    parsed.set(path, file);
    return file.document ?? [];
  });
}
